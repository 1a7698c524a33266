using ChatBot.Daily.Posting;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;

namespace ChatBot.Daily.Chat;

/// <summary>What Discord refuses, as a value: why a post did not arrive.</summary>
internal static class Refusals
{
    private const int UnknownGuild = 10004;

    /// <summary>Makes an attempt in a server; what Discord or the connection refuses becomes the delivery.</summary>
    public static async Task<Delivery> GuardAsync(DiscordRest rest, ulong guild, Func<Task<Delivery>> attempt,
        CancellationToken cancellation)
    {
        try
        {
            return await attempt();
        }
        catch (BadReplyException)
        {
            return new Delivery.Refused(Refusal.ServerError);
        }
        catch (HttpRequestException)
        {
            return new Delivery.Refused(Refusal.NoConnection);
        }
        catch (DiscordApiException fault)
        {
            var why = Why(fault);
            return new Delivery.Refused(
                why == Refusal.NoPermission && await HasLeftAsync(rest, guild, cancellation) ? Refusal.ServerLeft : why);
        }
    }

    private static Refusal Why(DiscordApiException fault) => fault switch
    {
        { Code: ApiErrorCode.UnknownChannel } => Refusal.ChannelGone,
        { Code: UnknownGuild } => Refusal.ServerLeft,
        { Code: ApiErrorCode.MissingAccess or ApiErrorCode.MissingPermissions } or { Status: 403 } => Refusal.NoPermission,
        { Status: 404 } => Refusal.ChannelGone,
        { Status: 429 } => Refusal.RateLimited,
        { Status: >= 500 } => Refusal.ServerError,
        _ => Refusal.Rejected,
    };

    /// <summary>Of a channel in a server that the bot was removed from, Discord says the same as of one that it may not see.</summary>
    private static async Task<bool> HasLeftAsync(DiscordRest rest, ulong guild, CancellationToken cancellation)
    {
        try
        {
            await rest.GetGuildAsync(new Snowflake(guild), cancellation);
            return false;
        }
        catch (DiscordApiException fault)
        {
            return fault.IsNoAccess;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
