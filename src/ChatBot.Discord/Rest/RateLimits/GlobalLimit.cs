namespace ChatBot.Discord.Rest.RateLimits;

/// <summary>At most 50 requests in any second over all routes, and none while Discord holds everything.</summary>
internal sealed class GlobalLimit(TimeProvider time)
{
    public const int PerSecond = 50;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly Lock turn = new();
    private readonly Queue<long> sent = new(PerSecond);
    private long freeAt = long.MinValue;

    public async ValueTask TakeAsync(CancellationToken cancel)
    {
        while (TryTake() is { } wait) await Task.Delay(wait + TimeSpan.FromMilliseconds(1), time, cancel);
    }

    public void HoldFor(TimeSpan wait)
    {
        lock (turn) freeAt = time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);
    }

    private TimeSpan? TryTake()
    {
        lock (turn)
        {
            var now = time.GetTimestamp();
            if (freeAt > now) return time.GetElapsedTime(now, freeAt);
            while (sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window) sent.Dequeue();
            if (sent.Count >= PerSecond) return Window - time.GetElapsedTime(sent.Peek(), now);
            sent.Enqueue(now);
            return null;
        }
    }
}
