namespace ChatBot.Discord.Gateway;

/// <summary>
/// At most 120 payloads in 60 s on one connection, or Discord closes it with 4008. The last few places are kept for
/// heartbeats (https://discord.com/developers/docs/events/gateway#rate-limiting).
/// </summary>
internal sealed class OutgoingBudget(TimeProvider time)
{
    public const int Limit = 120;
    public const int KeptForHeartbeats = 5;
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Lock _turn = new();
    private readonly Queue<long> _sent = new(Limit);

    /// <summary>Waits for a place and takes it.</summary>
    public async ValueTask TakeAsync(bool heartbeat, CancellationToken cancellation)
    {
        while (TryTake(heartbeat) is { } wait) await Task.Delay(wait, time, cancellation);
    }

    /// <returns>Null when a place was taken; else how long until the next one may be free.</returns>
    private TimeSpan? TryTake(bool heartbeat)
    {
        lock (_turn)
        {
            while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest) >= Window) _sent.Dequeue();
            if (_sent.Count < (heartbeat ? Limit : Limit - KeptForHeartbeats))
            {
                _sent.Enqueue(time.GetTimestamp());
                return null;
            }

            return Window - time.GetElapsedTime(_sent.Peek());
        }
    }
}
