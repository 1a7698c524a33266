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
/// <param name="slots">Those that all workers share; null for a process alone.</param>
internal sealed class IdentifyGate(
    SessionStartLimit first, Func<CancellationToken, Task<SessionStartLimit>> read, TimeProvider time, ILogger log,
        IIdentifySlots? slots = null) : IDisposable
{
    /// <summary>Discord's 5 s, and room for the two sockets' different ways to it.</summary>
    public static readonly TimeSpan Spacing = TimeSpan.FromSeconds(5.25);

    /// <summary>A slot that is used later than this may be the next one's; another is taken.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AskAgain = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1);
    private readonly IIdentifySlots _slots = slots ?? new OwnIdentifySlots(time);
    private SessionStartLimit _limit = first;
    private bool _isTold;

    /// <summary>Returns when this shard may identify.</summary>
    public async Task PassAsync(ShardId shard, CancellationToken cancellation)
    {
        while (true)
        {
            var wait = await TakeAsync(shard, cancellation);
            if (wait <= TimeSpan.Zero) return;
            var from = time.GetTimestamp();
            await Task.Delay(wait, time, cancellation);
            if (time.GetElapsedTime(from) - wait < Late) return;
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<TimeSpan> TakeAsync(ShardId shard, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            while (true)
            {
                try
                {
                    if (await TryTakeAsync(shard, cancellation) is { } wait) return wait;
                }
                catch (Exception fault) when (slots is not null && !cancellation.IsCancellationRequested)
                {
                    GatewayLog.LeasesNotRenewed(log, fault.Message);
                    await Task.Delay(AskAgain, time, cancellation);
                }
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<TimeSpan?> TryTakeAsync(ShardId shard, CancellationToken cancellation)
    {
        if (!_isTold && _limit.Remaining > 0) await _slots.LearnAsync(_limit, Spacing, cancellation);
        _isTold = true;
        if (await _slots.TakeAsync(shard.Id % Math.Max(1, _limit.MaxConcurrency), Spacing, cancellation) is { } wait) return wait;
        _limit = await read(cancellation);
        if (_limit.Remaining > 0)
        {
            await _slots.LearnAsync(_limit, Spacing, cancellation);
            return null;
        }

        var reset = TimeSpan.FromMilliseconds(Math.Max(_limit.ResetAfter, 1000));
        GatewayLog.SessionStartsExhausted(log, _limit.Total, time.GetUtcNow() + reset);
        await Task.Delay(reset, time, cancellation);
        return null;
    }
}
