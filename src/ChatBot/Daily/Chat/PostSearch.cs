using System.Text.Json;
using ChatBot.Daily.Posting;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using NodaTime;

namespace ChatBot.Daily.Chat;

/// <summary>Looks in a channel for a post whose fate nobody knows, by what only the bot can have put there.</summary>
/// <param name="self">The bot's own user.</param>
/// <param name="nonce">The post's.</param>
internal sealed class PostSearch(DiscordRest rest, Snowflake self, string nonce)
{
    private const int PageSize = 100;
    private const int MostPages = 100;
    private static readonly Duration ClockSlack = Duration.FromMinutes(1);

    /// <returns>Where it is, that it is not there, or that the history may not be read.</returns>
    public async Task<Delivery> FindAsync(Snowflake guild, Snowflake channel, Instant since, CancellationToken cancellation)
    {
        var after = SnowflakeTime.FirstOf(since - ClockSlack);
        if ((await rest.GetChannelAsync(channel, cancellation)).Type == ChannelType.GuildForum)
        {
            return await FindInForumAsync(guild, channel, after, cancellation);
        }

        for (var page = 0; page < MostPages; page++)
        {
            var messages = await rest.ListMessagesAsync(channel, PageSize, after, cancellation);
            if (messages.FirstOrDefault(IsOurs) is { } found)
            {
                return new Delivery.Arrived(found.Id.Value);
            }

            if (messages.Count < PageSize)
            {
                // Who may not read the history is shown an empty one.
                return page > 0 || messages.Count > 0 || await MayReadHistoryAsync(channel, cancellation)
                    ? new Delivery.Absent()
                    : new Delivery.Refused(Refusal.NoHistory);
            }

            after = messages.Max(message => message.Id);
        }

        return new Delivery.Refused(Refusal.NoHistory);
    }

    /// <summary>
    /// A forum post is a thread: among those that the bot opened since, the one whose first message carries the post's button.
    /// </summary>
    private async Task<Delivery> FindInForumAsync(Snowflake guild, Snowflake forum, Snowflake after, CancellationToken cancellation)
    {
        var open = (await rest.ListActiveThreadsAsync(guild, cancellation)).Threads ?? [];
        var archived = (await rest.ListArchivedThreadsAsync(forum, cancellation)).Threads ?? [];
        foreach (var thread in open.Concat(archived).Where(thread =>
            thread.ParentId == forum && thread.OwnerId == self && thread.Id.Value >= after.Value))
        {
            try
            {
                if (IsOurs(await rest.GetMessageAsync(thread.Id, thread.Id, cancellation)))
                {
                    return new Delivery.Arrived(thread.Id.Value);
                }
            }
            catch (DiscordApiException fault) when (fault.Status == 404)
            {
                // Its first message was deleted.
            }
        }

        return new Delivery.Absent();
    }

    private bool IsOurs(Message message) =>
        message.Author?.Id == self
        && ((message.Nonce is { ValueKind: JsonValueKind.String } known && known.GetString() == nonce)
            || PostButton.IsUnder(message, nonce));

    private async Task<bool> MayReadHistoryAsync(Snowflake channel, CancellationToken cancellation) =>
        (await ChannelAccess.GetAsync(rest, channel, self, cancellation)).HasFlag(Permissions.ReadMessageHistory);
}
