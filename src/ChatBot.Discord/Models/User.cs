namespace ChatBot.Discord.Models;

/// <summary>An account, of a person or a bot.</summary>
public sealed record User(Snowflake Id, string? Username = null, string? GlobalName = null, bool? Bot = null);

/// <summary>
/// A user in a guild. <see cref="Permissions"/> comes only inside an interaction; <see cref="User"/> is absent in messages.
/// </summary>
public sealed record Member(
    User? User = null,
    string? Nick = null,
    IReadOnlyList<Snowflake>? Roles = null,
    Permissions? Permissions = null,
    DateTimeOffset? CommunicationDisabledUntil = null);

/// <summary>The bot's own application, as GET /applications/@me gives it.</summary>
public sealed record Application(Snowflake Id, string? Name = null, User? Bot = null);
