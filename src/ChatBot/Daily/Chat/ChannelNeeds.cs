using ChatBot.Discord.Models;

namespace ChatBot.Daily.Chat;

/// <summary>What a channel must be, and what the bot must be allowed there.</summary>
internal static class ChannelNeeds
{
    /// <summary>The kinds that take posts, also offered to Discord as the choice.</summary>
    public static IReadOnlyList<ChannelType> Kinds { get; } =
        [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.AnnouncementThread, ChannelType.PublicThread,
            ChannelType.PrivateThread];

    public static string? KindObstacle(Channel channel)
    {
        if (Kinds.Contains(channel.Type))
        {
            return null;
        }

        var kind = channel.Type switch
        {
            ChannelType.GuildCategory => "a category",
            ChannelType.GuildVoice or ChannelType.GuildStageVoice => "a voice channel",
            ChannelType.GuildForum or ChannelType.GuildMedia => "a forum",
            _ => "not a text channel",
        };
        return $"<#{channel.Id}> is {kind}: a daily post needs a text channel, an announcement channel or a thread.";
    }

    /// <returns>The permissions that are missing, by the names that Discord shows; null when none is.</returns>
    public static string? MissingFrom(Permissions granted, Channel channel)
    {
        (Permissions Bit, string Name)[] needs =
        [
            (Permissions.ViewChannel, "View Channel"),
            channel.IsThread ? (Permissions.SendMessagesInThreads, "Send Messages in Threads")
                : (Permissions.SendMessages, "Send Messages"),

            // To find a post again that was under way when the bot stopped.
            (Permissions.ReadMessageHistory, "Read Message History"),
        ];
        var missing = needs.Where(need => !granted.HasFlag(need.Bit)).Select(need => $"**{need.Name}**").ToList();
        return missing.Count == 0 ? null : $"In <#{channel.Id}> I lack {string.Join(" and ", missing)}.";
    }

    /// <summary>Whether the role can be pinged: it must be open to all, or the bot must be allowed to ping any.</summary>
    public static string? RoleObstacle(Permissions granted, Guild guild, Snowflake role)
    {
        if (role == guild.Id)
        {
            return "A daily post does not ping everyone: choose another role, or none.";
        }

        return guild.Roles?.FirstOrDefault(known => known.Id == role) is not { } found
            ? "This server has no such role."
            : found.Mentionable == true || granted.HasFlag(Permissions.MentionEveryone)
                ? null
                : $"I may not ping <@&{role}>: allow anyone to mention that role, or give me **Mention @everyone, @here, and All Roles**.";
    }
}
