using ChatBot.Discord.Models;

namespace ChatBot.Discord.Gateway;

/// <summary>The last ids that were seen: events may come more than once, and are handled once. Bounded; any thread may ask.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly Lock turn = new();
    private readonly HashSet<Snowflake> known = new(capacity);
    private readonly Queue<Snowflake> order = new(capacity);

    /// <returns>True the first time.</returns>
    public bool Add(Snowflake id)
    {
        lock (turn)
        {
            if (known.Contains(id)) return false;
            if (order.Count == capacity) known.Remove(order.Dequeue());
            order.Enqueue(id);
            return known.Add(id);
        }
    }
}
