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
    /// <summary>Set where the shard is leased.</summary>
    public ShardLease? Lease { get; init; }

    /// <summary>False when this process may serve the shard no longer.</summary>
    public bool MayServe => Lease?.IsHeld != false;

    /// <summary>How a connection ends in good order: a leased shard's session is another worker's to go on with.</summary>
    public GatewayInput Goodbye => Lease is null ? new GatewayInput.ShutDown() : new GatewayInput.HandOver();
}
