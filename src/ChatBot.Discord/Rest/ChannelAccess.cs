using ChatBot.Discord.Models;

namespace ChatBot.Discord.Rest;

/// <summary>What a member may do in a channel, asked of Discord.</summary>
public static class ChannelAccess
{
    /// <summary>The permissions of a user (most often the bot itself) in a channel; in a direct message all.</summary>
    /// <exception cref="DiscordApiException">The channel is gone or hidden, or the user is not in its guild.</exception>
    public static async Task<Permissions> GetAsync(DiscordRest rest, Snowflake channelId, Snowflake userId, CancellationToken cancellation)
    {
        var channel = await rest.GetChannelAsync(channelId, cancellation);
        if (channel.GuildId is not { } guildId) return Permissions.All;
        // A thread has the overwrites of the channel that it hangs from.
        var place = channel is { IsThread: true, ParentId: { } parent } ? await rest.GetChannelAsync(parent, cancellation) : channel;
        var guild = await rest.GetGuildAsync(guildId, cancellation);
        var member = await rest.GetMemberAsync(guildId, userId, cancellation);
        return ChannelPermissions.Of(guild, userId, member.Roles ?? [], place.PermissionOverwrites ?? []);
    }
}
