using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

/// <summary>The parts of READY that a client needs.</summary>
public sealed record Ready(
    string SessionId,
    Uri? ResumeGatewayUrl = null,
    User? User = null,
    Application? Application = null)
{
    /// <summary>An address that no socket can be opened at is none.</summary>
    public Uri? ResumeGatewayUrl { get; init; } = ResumeGatewayUrl is { IsAbsoluteUri: true, Scheme: "wss" or "ws" } ? ResumeGatewayUrl
        : null;
}

/// <param name="HeartbeatInterval">In milliseconds.</param>
internal sealed record Hello(double HeartbeatInterval);

internal sealed record Identify(string Token, int Intents, ConnectionProperties Properties, IReadOnlyList<int>? Shard);

internal sealed record ConnectionProperties(string Os, string Browser, string Device);

internal sealed record Resume(string Token, string SessionId, long Seq);

/// <summary>A payload to the gateway: an opcode and its data, which is written also where it is null.</summary>
internal sealed record GatewayCommand<T>(int Op, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] T D);

internal sealed record NewDirectMessage(Snowflake RecipientId);
