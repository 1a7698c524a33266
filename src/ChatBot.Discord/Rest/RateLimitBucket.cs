namespace ChatBot.Discord.Rest;

/// <summary>
/// Requests that share a limit: one at a time, and none before Discord's wait is over. One at a time, so that every
/// request knows what the one before learnt; a bot that writes a few messages to a channel loses nothing by it.
/// </summary>
internal sealed class RateLimitBucket(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private long _freeAt = long.MinValue;

    /// <summary>True when nobody is in it and no wait is left, so that it can be forgotten.</summary>
    public bool IsIdle => _turn.CurrentCount == 1 && time.GetTimestamp() >= Volatile.Read(ref _freeAt);

    public async Task EnterAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            for (var wait = Wait(); wait > TimeSpan.Zero; wait = Wait()) await Task.Delay(wait, time, cancellation);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    public void Leave() => _turn.Release();

    /// <summary>Lets nobody in for this long from now.</summary>
    public void HoldFor(TimeSpan wait)
    {
        var held = wait < RetryAfter.Longest ? wait : RetryAfter.Longest;
        Volatile.Write(ref _freeAt, time.GetTimestamp() + (long)(held.TotalSeconds * time.TimestampFrequency));
    }

    public void Dispose() => _turn.Dispose();

    private TimeSpan Wait()
    {
        var (now, free) = (time.GetTimestamp(), Volatile.Read(ref _freeAt));
        return free > now ? time.GetElapsedTime(now, free) + TimeSpan.FromMilliseconds(1) : TimeSpan.Zero;
    }
}
