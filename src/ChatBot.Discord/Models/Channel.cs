namespace ChatBot.Discord.Models;

/// <summary>The kinds of channel that a bot writes to; other numbers are kept as they are.</summary>
public enum ChannelType
{
    GuildText = 0,
    DirectMessage = 1,
    GuildVoice = 2,
    GroupDirectMessage = 3,
    GuildCategory = 4,
    GuildAnnouncement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    GuildStageVoice = 13,
    GuildForum = 15,
    GuildMedia = 16,
}

/// <summary>A place for messages. <see cref="Permissions"/> comes only inside an interaction: the asker's, in this channel.</summary>
public sealed record Channel(
    Snowflake Id,
    ChannelType Type = ChannelType.GuildText,
    Snowflake? GuildId = null,
    string? Name = null,
    Snowflake? ParentId = null,
    IReadOnlyList<PermissionOverwrite>? PermissionOverwrites = null,
    Permissions? Permissions = null,
    Snowflake? OwnerId = null,
    IReadOnlyList<ForumTag>? AvailableTags = null,
    int? Flags = null)
{
    private const int RequireTag = 1 << 4;

    /// <summary>Of a forum: whether each post must have a tag.</summary>
    public bool RequiresTag => ((Flags ?? 0) & RequireTag) != 0;

    public bool IsThread => Type is ChannelType.AnnouncementThread or ChannelType.PublicThread or ChannelType.PrivateThread;
}

/// <summary>What a channel allows and denies to a role (type 0) or a member (type 1).</summary>
public sealed record PermissionOverwrite(
    Snowflake Id,
    int Type = 0,
    Permissions Allow = Permissions.None,
    Permissions Deny = Permissions.None);
