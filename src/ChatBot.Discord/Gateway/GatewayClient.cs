using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>Receives the bot's events: one connection for each shard, kept up until it is stopped or Discord says never again.</summary>
/// <remarks>Run once. The handler is called for several events at once, and from any thread.</remarks>
public sealed class GatewayClient(
    DiscordOptions options,
    DiscordRest rest,
    IGatewayTransport transport,
    TimeProvider time,
    Jitter jitter,
    ILogger<GatewayClient> log,
    GatewayMeter? meter = null,
    IShardLeases? leases = null,
    IIdentifySlots? slots = null)
{
    /// <summary>How long a stop waits for the handlers under way.</summary>
    public static readonly TimeSpan DrainWithin = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Runs until <paramref name="stop"/> or until Discord refuses for good. Handlers run side by side, each event once;
    /// what they throw is logged. Their token is cancelled when the time for ending is over.
    /// </summary>
    public async Task<GatewayEnd> RunAsync(Func<Dispatch, CancellationToken, ValueTask> handle, CancellationToken stop)
    {
        try
        {
            return await RunShardsAsync(await AskGatewayAsync(stop), handle, stop);
        }
        catch (DiscordApiException e) when (e.IsTokenRefused)
        {
            return TokenRefused;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return GatewayEnd.Orderly;
        }
    }

    private async Task<GatewayEnd> RunShardsAsync(
        GatewayBot gateway, Func<Dispatch, CancellationToken, ValueTask> handle, CancellationToken stop)
    {
        using var handlers = new RunningHandlers(handle, time, log);
        using var gate = new IdentifyGate(gateway.SessionStartLimit, ReadLimitAsync, time, log, slots);
        using var all = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var context = new ShardContext(options, gateway.Url, transport, gate, handlers.Start, time, jitter, log, meter);
        var shards = Start(context, gateway.Shards, all.Token);

        // What ends one shard for good (the token, the intents) ends them all; and so does a token that REST is refused with.
        var first = await await Task.WhenAny([.. shards, AfterRefusalAsync()]);
        await all.CancelAsync();
        var ends = await Task.WhenAll(shards);
        await handlers.DrainAsync(DrainWithin);
        return ends.FirstOrDefault(end => end.IsFailure) ?? first;
    }

    private List<Task<GatewayEnd>> Start(ShardContext context, int recommended, CancellationToken stop)
    {
        if (leases is null) return [.. options.Shards.Plan(recommended).Select(id => new GatewayShard(id, context).RunAsync(stop))];
        var leased = new LeasedShards(leases, options.Shards.Count ?? Math.Max(1, recommended), time, log, meter);
        return
        [
            leased.RunAsync(
                (id, from, lease) => new GatewayShard(id, context with { Lease = lease }, from),
                cancellation => GatewayShard.IsReachableAsync(context, cancellation), stop),
        ];
    }

    private static GatewayEnd TokenRefused => new(CloseCodes.Remedy(4004));

    private async Task<GatewayEnd> AfterRefusalAsync()
    {
        await rest.TokenRefused;
        return TokenRefused;
    }

    private async Task<SessionStartLimit> ReadLimitAsync(CancellationToken cancellation)
    {
        try
        {
            return (await AskGatewayAsync(cancellation)).SessionStartLimit;
        }
        catch (DiscordApiException e) when (e.IsTokenRefused)
        {
            // The token was taken back meanwhile, and the client ends.
            return new SessionStartLimit(1, 1, 0, 1);
        }
    }

    private async Task<GatewayBot> AskGatewayAsync(CancellationToken cancellation)
    {
        foreach (var wait in ReconnectDelay.Delays(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60), jitter))
        {
            try
            {
                return await rest.GetGatewayBotAsync(cancellation);
            }
            catch (Exception e) when (e is HttpRequestException or DiscordApiException { IsTokenRefused: false })
            {
                GatewayLog.Unreachable(log, e.Message, wait);
                await Task.Delay(wait, time, cancellation);
            }
        }

        throw new InvalidOperationException("The back-off has no end.");
    }
}
