namespace ChatBot.Discord.Rest;

/// <summary>At most 50 requests in any second over all routes, and none while Discord holds everything.</summary>
internal sealed class GlobalLimit(TimeProvider time)
{
    public const int PerSecond = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock _turn = new();
    private readonly Queue<long> _sent = new(PerSecond);
    private long _freeAt = long.MinValue;

    public async ValueTask TakeAsync(CancellationToken cancellation)
    {
        while (TryTake() is { } wait) await Task.Delay(wait + TimeSpan.FromMilliseconds(1), time, cancellation);
    }

    public void HoldFor(TimeSpan wait)
    {
        var held = wait < RetryAfter.Longest ? wait : RetryAfter.Longest;
        lock (_turn) _freeAt = time.GetTimestamp() + (long)(held.TotalSeconds * time.TimestampFrequency);
    }

    private TimeSpan? TryTake()
    {
        lock (_turn)
        {
            var now = time.GetTimestamp();
            if (_freeAt > now) return time.GetElapsedTime(now, _freeAt);
            while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window) _sent.Dequeue();
            if (_sent.Count >= PerSecond) return Window - time.GetElapsedTime(_sent.Peek(), now);
            _sent.Enqueue(now);
            return null;
        }
    }
}
