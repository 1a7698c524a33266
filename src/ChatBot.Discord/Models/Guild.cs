namespace ChatBot.Discord.Models;

/// <summary>A server.</summary>
public sealed record Guild(
    Snowflake Id,
    string? Name = null,
    Snowflake? OwnerId = null,
    IReadOnlyList<Role>? Roles = null,
    bool? Unavailable = null);

/// <summary>A role; the one whose id is the guild's is @everyone.</summary>
/// <param name="Mentionable">Whether anyone may ping it.</param>
/// <param name="Position">Its place from below: who gives it must have a higher one.</param>
/// <param name="Managed">Whether it belongs to an integration, and is given by it alone.</param>
public sealed record Role(
    Snowflake Id, string? Name = null, Permissions Permissions = Permissions.None, bool? Mentionable = null, int? Position = null,
        bool? Managed = null);
