using System.Text.Json;
using ChatBot.Discord.Models;

namespace ChatBot.Discord.Gateway;

/// <summary>An event of the gateway, read.</summary>
public abstract record Dispatch
{
    /// <summary>
    /// Called when the event has been dealt with; null where nobody asks. False when its shard was given up meanwhile: an answer may not
    /// have been sent, and the event comes again to whoever goes on.
    /// </summary>
    internal Func<bool>? Ended { get; init; }

    /// <summary>A session has begun. Comes again whenever one begins anew.</summary>
    public sealed record ShardReady(ShardId Shard, Ready Ready) : Dispatch;

    /// <summary>A broken session goes on; what was missed has been sent before.</summary>
    public sealed record ShardResumed(ShardId Shard) : Dispatch;

    /// <summary>Somebody used a command, a button, a menu, or is typing in an option.</summary>
    public sealed record InteractionCreated(Interaction Interaction) : Dispatch;

    public sealed record MessageCreated(Message Message) : Dispatch;

    /// <param name="lease">By which the shard is served, and an interaction may be answered; null where it is nobody else's.</param>
    /// <returns>Null for an event that nobody here reads.</returns>
    /// <exception cref="JsonException">The data is not what the event's name promises.</exception>
    internal static Dispatch? Read(ShardId shard, GatewayFrame frame, ShardLease? lease) => frame.Event switch
    {
        EventName.InteractionCreate => new InteractionCreated(Answerable(Parse(frame, Wire.Json.Interaction), lease)),
        EventName.MessageCreate => new MessageCreated(Parse(frame, Wire.Json.Message)),
        EventName.Ready => new ShardReady(shard, Parse(frame, Wire.Json.Ready)),
        EventName.Resumed => new ShardResumed(shard),
        _ => null,
    };

    private static Interaction Answerable(Interaction interaction, ShardLease? lease) =>
        interaction is not { Id.Value: > 0, Token.Length: > 0 }
            ? throw new JsonException("The interaction has no id or no token to answer it by.")
            : lease is null ? interaction : interaction with { MayAnswer = lease.WhenHeldAsync };

    private static T Parse<T>(GatewayFrame frame, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(frame.Data.Span, type) ?? throw new JsonException("The event has no data.");
}
