namespace ChatBot.Discord.Models;

/// <summary>Whom a message may ping. Discord's default is everyone, so every message says it.</summary>
public sealed record AllowedMentions(
    IReadOnlyList<string> Parse,
    IReadOnlyList<Snowflake>? Users = null,
    bool? RepliedUser = null,
    IReadOnlyList<Snowflake>? Roles = null)
{
    /// <summary>Nobody, whatever the text says.</summary>
    public static AllowedMentions None { get; } = new([]);
}
