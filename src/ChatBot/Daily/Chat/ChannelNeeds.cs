using ChatBot.Corpus.Phrases;
using ChatBot.Discord.Models;

namespace ChatBot.Daily.Chat;

/// <summary>What a channel must be, and what the bot must be allowed there.</summary>
internal static class ChannelNeeds
{
    /// <summary>The kinds that take posts, also offered to Discord as the choice.</summary>
    public static IReadOnlyList<ChannelType> Kinds { get; } =
        [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum, ChannelType.AnnouncementThread,
            ChannelType.PublicThread, ChannelType.PrivateThread];

    public static Phrase? KindObstacle(Channel channel)
    {
        if (Kinds.Contains(channel.Type))
        {
            return null;
        }

        var what = $"<#{channel.Id}>";
        return Phrase.Join(" ", channel.Type switch
        {
            ChannelType.GuildCategory => Phrase.Of($"{what} is a category."),
            ChannelType.GuildVoice or ChannelType.GuildStageVoice => Phrase.Of($"{what} is a voice channel."),
            ChannelType.GuildMedia => Phrase.Of($"{what} is a media channel."),
            _ => Phrase.Of($"{what} is not a text channel."),
        }, Phrase.Of($"A daily post needs a text channel, an announcement channel, a forum or a thread."));
    }

    /// <returns>The permissions that are missing, by the names that Discord shows; null when none is.</returns>
    public static Phrase? MissingFrom(Permissions granted, Channel channel)
    {
        (Permissions Bit, string Name)[] needs =
        [
            (Permissions.ViewChannel, "View Channel"),
            channel.IsThread ? (Permissions.SendMessagesInThreads, "Send Messages in Threads")
                : (Permissions.SendMessages, "Send Messages"),

            // To find a post again that was under way when the bot stopped.
            (Permissions.ReadMessageHistory, "Read Message History"),
        ];
        var missing = needs.Where(need => !granted.HasFlag(need.Bit)).Select(need => need.Name).ToList();
        return missing.Count == 0 ? null : Lacks(channel, missing);
    }

    /// <summary>Permissions go by the names that Discord has for them in the reader's language.</summary>
    private static Phrase Lacks(Channel channel, params IEnumerable<string> permissions)
    {
        var named = permissions.Select(name => Phrase.Of($"**{Phrase.Kept(name, [])}**"))
            .Aggregate((one, other) => Phrase.Of($"{one} and {other}"));
        return Phrase.Of($"In {$"<#{channel.Id}>"} I lack {named}.");
    }

    /// <summary>Rights that nobody is to get by pressing a button.</summary>
    private const Permissions Powers = Permissions.Administrator | Permissions.ManageGuild | Permissions.ManageRoles
        | Permissions.ManageChannels | Permissions.ManageMessages | Permissions.ManageThreads
        | Permissions.KickMembers | Permissions.BanMembers | Permissions.MentionEveryone;

    /// <summary>Whether posts can have what is wanted beside their text.</summary>
    public static Phrase? OfExtras(Channel channel, PostExtras wanted, Permissions granted)
    {
        if (wanted.Publish && channel.Type != ChannelType.GuildAnnouncement)
        {
            return Phrase.Of($"{$"<#{channel.Id}>"} is no announcement channel: only in one can posts be published to others.");
        }

        if (wanted.Thread && channel.IsThread)
        {
            return Phrase.Of($"{$"<#{channel.Id}>"} is a thread: there is no thread under a post of it.");
        }

        return wanted.Thread && channel.Type != ChannelType.GuildForum && !granted.HasFlag(Permissions.CreatePublicThreads)
            ? Lacks(channel, "Create Public Threads")
            : null;
    }

    /// <summary>The tag of a forum by its name.</summary>
    public static (Phrase? Obstacle, Snowflake? Tag) OfTag(Channel channel, string? typed, Permissions granted)
    {
        var tags = channel.AvailableTags ?? [];
        if (typed is null)
        {
            return channel.RequiresTag ? (Phrase.Of($"{$"<#{channel.Id}>"} wants a tag for each post. Name one of {Names(tags)}."), null)
                : (null, null);
        }

        return tags.FirstOrDefault(tag => typed.Trim().Equals(tag.Name, StringComparison.OrdinalIgnoreCase)) switch
        {
            null => (tags.Count == 0 ? Phrase.Of($"{$"<#{channel.Id}>"} has no tags.")
                : Phrase.Of($"{$"<#{channel.Id}>"} has no such tag. It has {Names(tags)}."), null),
            { Moderated: true } when !granted.HasFlag(Permissions.ManageThreads) =>
                (Lacks(channel, "Manage Threads"), null),
            var tag => (null, tag.Id),
        };
    }

    /// <summary>Whether the bot can give and take a role.</summary>
    public static Phrase? OfOfferedRole(Guild guild, Snowflake role, IReadOnlyList<Snowflake> own, Permissions inServer, bool isOwner)
    {
        var found = guild.Roles?.FirstOrDefault(known => known.Id == role);
        var highest = (guild.Roles ?? []).Where(known => own.Contains(known.Id)).Select(known => known.Position ?? 0).DefaultIfEmpty(0)
            .Max();
        return found switch
        {
            null => Phrase.Of($"This server has no such role."),
            _ when role == guild.Id || found.Managed == true => Phrase.Of($"That role cannot be given by a button: choose another one."),
            _ when (found.Permissions & Powers) != 0 =>
                Phrase.Of($"{$"<@&{role}>"} gives rights over the server: choose a role without them for the button."),
            _ when !inServer.HasFlag(Permissions.ManageRoles) =>
                Phrase.Of($"To give and take roles I need **Manage Roles** in this server."),
            _ when !isOwner && (found.Position ?? 0) >= highest =>
                Phrase.Of($"{$"<@&{role}>"} is not below my own highest role: move it down in the server's list of roles."),
            _ => null,
        };
    }

    private static string Names(IReadOnlyList<ForumTag> tags) => string.Join(", ", tags.Select(tag => $"“{tag.Name}”"));

    /// <summary>Whether the role can be pinged: it must be open to all, or the bot must be allowed to ping any.</summary>
    public static Phrase? RoleObstacle(Permissions granted, Guild guild, Snowflake role)
    {
        if (role == guild.Id)
        {
            return Phrase.Of($"A daily post does not ping everyone: choose another role, or none.");
        }

        if (guild.Roles?.FirstOrDefault(known => known.Id == role) is not { } found) return Phrase.Of($"This server has no such role.");
        return found.Mentionable == true || granted.HasFlag(Permissions.MentionEveryone) ? null : Phrase.Of(
            $"I may not ping {$"<@&{role}>"}: allow anyone to mention that role, or give me **Mention @everyone, @here, and All Roles**.");
    }
}
