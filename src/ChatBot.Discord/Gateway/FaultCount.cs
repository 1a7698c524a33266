namespace ChatBot.Discord.Gateway;

/// <summary>
/// Counts the faults of this program on a shard's connections. One is passed over; several in a short time are no accident.
/// </summary>
internal sealed class FaultCount(TimeProvider time)
{
    public const int Most = 5;
    public static readonly TimeSpan Within = TimeSpan.FromMinutes(10);

    private readonly Lock _turn = new();
    private readonly Queue<long> _at = new(Most);

    /// <returns>True when it was one too many: the shard gives up.</returns>
    public bool Add()
    {
        lock (_turn)
        {
            while (_at.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Within) _at.Dequeue();
            _at.Enqueue(time.GetTimestamp());
            return _at.Count >= Most;
        }
    }
}
