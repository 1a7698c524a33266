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
    GatewayMeter? Meter);
