using ChatBot.Discord.Models;

namespace ChatBot.Discord.Gateway;

/// <summary>The last ids that were seen: events may come more than once, and are handled once. Bounded; any thread may ask.</summary>
internal sealed class RecentIds(int capacity)
{
    private readonly Lock _turn = new();
    private readonly HashSet<Snowflake> _known = new(capacity);
    private readonly Queue<Snowflake> _order = new(capacity);

    /// <returns>True the first time.</returns>
    public bool Add(Snowflake id)
    {
        lock (_turn)
        {
            if (_known.Contains(id)) return false;
            if (_order.Count == capacity) _known.Remove(_order.Dequeue());
            _order.Enqueue(id);
            return _known.Add(id);
        }
    }

    /// <summary>It is new when it comes again.</summary>
    public void Forget(Snowflake id)
    {
        lock (_turn) _known.Remove(id);
    }
}
