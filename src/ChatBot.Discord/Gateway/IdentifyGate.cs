using ChatBot.Discord.Models;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// Lets shards identify: max_concurrency of them in 5 s, each in its lane (shard id % max_concurrency), and never more
/// than the day's limit, since going beyond it resets the bot's token
/// (https://discord.com/developers/docs/events/gateway#session-start-limit-object).
/// </summary>
/// <param name="first">The limit as it was read a moment ago.</param>
/// <param name="read">Asks Discord for the limit as it stands.</param>
internal sealed class IdentifyGate(
    SessionStartLimit first, Func<CancellationToken, Task<SessionStartLimit>> read, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Discord's 5 s, and room for the two sockets' different ways to it.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);
    private static readonly TimeSpan KnownFor = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Dictionary<int, long> _lanes = [];
    private SessionStartLimit? _limit = first;
    private long _limitReadAt = time.GetTimestamp();

    /// <summary>Returns when this shard may identify.</summary>
    public async Task PassAsync(ShardId shard, CancellationToken cancel)
    {
        TimeSpan wait;
        await _turn.WaitAsync(cancel);
        try
        {
            var current = await RemainingAsync(cancel);
            _limit = current with { Remaining = current.Remaining - 1 };
            wait = TakeSlot(shard.Id % Math.Max(1, current.MaxConcurrency));
        }
        finally
        {
            _turn.Release();
        }

        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>The limit, with at least one identify left.</summary>
    private async Task<SessionStartLimit> RemainingAsync(CancellationToken cancel)
    {
        while (true)
        {
            if (_limit is null || time.GetElapsedTime(_limitReadAt) > KnownFor)
                (_limit, _limitReadAt) = (await read(cancel), time.GetTimestamp());
            if (_limit.Remaining > 0) return _limit;

            var reset = TimeSpan.FromMilliseconds(Math.Max(_limit.ResetAfter, 1000));
            GatewayLog.SessionStartsExhausted(log, _limit.Total, time.GetUtcNow() + reset);
            _limit = null;
            await Task.Delay(reset, time, cancel);
        }
    }

    private TimeSpan TakeSlot(int lane)
    {
        var now = time.GetTimestamp();
        var slot = _lanes.TryGetValue(lane, out var free) && free > now ? free : now;
        _lanes[lane] = slot + (long)(Spacing.TotalSeconds * time.TimestampFrequency);
        return time.GetElapsedTime(now, slot);
    }
}
