using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>What the shards of a client share.</summary>
internal sealed record ShardContext(
    DiscordOptions Options,
    Uri GatewayUrl,
    IGatewayTransport Transport,
    IdentifyGate IdentifyGate,
    Action<Dispatch> Handle,
    TimeProvider Time,
    Jitter Jitter,
    ILogger Log,
    GatewayMeter? Meter)
{
    /// <summary>Set where the shards are leased: false when this process may serve them no longer.</summary>
    public Func<bool>? MayServe { get; init; }

    /// <summary>How a connection ends in good order: a leased shard's session is another worker's to go on with.</summary>
    public GatewayInput Goodbye => MayServe is null ? new GatewayInput.ShutDown() : new GatewayInput.HandOver();
}
