using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Discord.Models;

public enum InteractionType
{
    Ping = 1,
    ApplicationCommand = 2,
    MessageComponent = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>
/// What a person did with the bot (https://discord.com/developers/docs/interactions/receiving-and-responding).
/// It must be answered within 3 s; its token then lives for 15 min.
/// </summary>
/// <param name="Member">The asker, in a guild.</param>
/// <param name="User">The asker, in a direct message.</param>
/// <param name="Message">Of a component: the message that carries it.</param>
/// <param name="AppPermissions">What the bot may do in the channel.</param>
public sealed record Interaction(
    Snowflake Id,
    Snowflake ApplicationId,
    InteractionType Type,
    string Token,
    InteractionPayload? Data = null,
    Snowflake? GuildId = null,
    Snowflake? ChannelId = null,
    Channel? Channel = null,
    Member? Member = null,
    User? User = null,
    Message? Message = null,
    string? Locale = null,
    string? GuildLocale = null,
    InteractionContext? Context = null,
    Permissions? AppPermissions = null)
{
    /// <summary>
    /// Where other processes may answer too: false when this one is to answer no more, as soon as that is known. Null: it may always.
    /// </summary>
    [JsonIgnore]
    public Func<CancellationToken, Task<bool>>? MayAnswer { get; init; }

    /// <summary>Who asks, wherever they do.</summary>
    public User? Asker => Member?.User ?? User;
}

/// <summary>The part of an interaction that depends on its type: command, component or modal.</summary>
/// <param name="TargetId">Of a message or user command: what it was used on, to be found in <paramref name="Resolved"/>.</param>
/// <param name="Values">What was chosen in a select menu.</param>
/// <param name="Components">What was entered in a modal.</param>
public sealed record InteractionPayload(
    Snowflake? Id = null,
    string? Name = null,
    ApplicationCommandType? Type = null,
    IReadOnlyList<InteractionOption>? Options = null,
    ResolvedObjects? Resolved = null,
    Snowflake? TargetId = null,
    string? CustomId = null,
    ComponentType? ComponentType = null,
    IReadOnlyList<string>? Values = null,
    IReadOnlyList<Component>? Components = null)
{
    public IReadOnlyList<InteractionOption>? Options { get; init; } = Options.WithoutNulls();
}

/// <summary>The full objects for the ids in an interaction's options.</summary>
public sealed record ResolvedObjects(
    IReadOnlyDictionary<Snowflake, Message>? Messages = null,
    IReadOnlyDictionary<Snowflake, Channel>? Channels = null,
    IReadOnlyDictionary<Snowflake, User>? Users = null);

/// <summary>An option as filled in. Discord does not check the values while they are being completed.</summary>
/// <param name="Focused">True for the one that is being typed.</param>
public sealed record InteractionOption(
    string Name,
    CommandOptionType Type = CommandOptionType.String,
    JsonElement? Value = null,
    IReadOnlyList<InteractionOption>? Options = null,
    bool? Focused = null)
{
    /// <summary>The value as text; ids and numbers as they are written; null where there is none.</summary>
    public string? Text => Value switch
    {
        { ValueKind: JsonValueKind.String } value => Decoded(value),
        { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } or null => null,
        { } value => value.GetRawText(),
    };

    public bool IsTrue => Value is { ValueKind: JsonValueKind.True };

    public IReadOnlyList<InteractionOption>? Options { get; init; } = Options.WithoutNulls();

    /// <summary>Half of a surrogate pair, written as \ud800, is valid JSON and no text.</summary>
    private static string? Decoded(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
