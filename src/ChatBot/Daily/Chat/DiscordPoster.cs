using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Posting;
using ChatBot.Discord.Models;
using ChatBot.Discord.Rest;
using NodaTime;

namespace ChatBot.Daily.Chat;

/// <summary>Posts over Discord's REST API; what Discord refuses becomes a value.</summary>
public sealed class DiscordPoster(DiscordRest rest) : IChannelPoster
{
    private Snowflake? _self;

    public Instant Now => Instant.FromDateTimeOffset(rest.Clock.Now);

    public async Task<bool> AskTimeAsync(CancellationToken cancellation)
    {
        try
        {
            await rest.GetCurrentUserAsync(cancellation);
            return true;
        }
        catch (DiscordApiException refusal)
        {
            // A refusal is Discord's word all the same; one that holds for every request, or is of what stands before it, is not.
            return refusal.Status is >= 400 and < 500 and not 401 and not 429;
        }
        catch (Exception fault) when (fault is HttpRequestException or BadReplyException)
        {
            return false;
        }
    }

    public Task<Delivery> SendAsync(ulong guild, ulong channel, DailyPost post, string nonce, CancellationToken cancellation) =>
        Refusals.GuardAsync(rest, guild,
        async () =>
        {
            var draft = new MessageDraft(post.Text, Components: [PostButton.Of(post, nonce)],
                Flags: post.Silent ? MessageFlags.SuppressNotifications : null)
            {
                AllowedMentions = post.Role is { } role ? new AllowedMentions([], Roles: [new Snowflake(role)]) : AllowedMentions.None,
            };
            if (post.Title is { } title)
            {
                IReadOnlyList<Snowflake>? tags = post.Tag is { } tag ? [new Snowflake(tag)] : null;
                return new Delivery.Arrived((await rest.CreateForumPostAsync(new Snowflake(channel), title, draft, tags,
                    cancellation)).Id.Value);
            }

            draft = draft with { Nonce = nonce, EnforceNonce = true };
            var message = await rest.CreateMessageAsync(new Snowflake(channel), draft, cancellation);
            return new Delivery.Arrived(message.Id.Value);
        },
        cancellation);

    public Task<Delivery> FindAsync(ulong guild, ulong channel, string nonce, Instant since, CancellationToken cancellation) =>
        Refusals.GuardAsync(rest, guild, async () => await new PostSearch(rest, await SelfAsync(cancellation), nonce)
            .FindAsync(new Snowflake(guild), new Snowflake(channel), since, cancellation), cancellation);

    public async Task<string?> FinishAsync(ulong channel, ulong message, DailyPost post, CancellationToken cancellation)
    {
        var faults = new List<string>();
        // In a forum the post is a thread already.
        if (post is { Thread: { } name, Title: null })
        {
            await TryAsync(() => rest.OpenThreadAsync(new Snowflake(channel), new Snowflake(message), name, cancellation),
                ApiErrorCode.ThreadAlreadyCreated);
        }

        if (post.Publish)
        {
            await TryAsync(() => rest.CrosspostAsync(new Snowflake(channel), new Snowflake(message), cancellation),
                ApiErrorCode.AlreadyCrossposted);
        }

        return faults.Count > 0 ? string.Join(' ', faults) : null;

        async Task TryAsync(Func<Task> step, int done)
        {
            try
            {
                await step();
            }
            catch (DiscordApiException fault) when (fault.Code == done)
            {
                // An earlier attempt did it.
            }
            catch (Exception fault) when (fault is DiscordApiException or HttpRequestException)
            {
                faults.Add(fault.Message);
            }
        }
    }

    public async Task<Phrase?> SetRoleAsync(ulong guild, ulong user, ulong role, bool given, CancellationToken cancellation)
    {
        try
        {
            await rest.SetRoleAsync(new Snowflake(guild), new Snowflake(user), new Snowflake(role), given, cancellation);
            return null;
        }
        catch (DiscordApiException fault) when (fault.IsNoAccess || fault.Status == 404)
        {
            return Phrase.Of(
                $"I may not give or take that role any more. Whoever manages the server can set it right with /daily on.");
        }
        catch (Exception fault) when (fault is DiscordApiException or HttpRequestException)
        {
            return Phrase.Of($"Discord did not answer in time.");
        }
    }

    public async Task<(Phrase? Obstacle, PostExtras Extras)> SettleAsync(ulong guild, ulong channel, PostExtras wanted, string? tag,
        CancellationToken cancellation)
    {
        try
        {
            var place = await rest.GetChannelAsync(new Snowflake(channel), cancellation);
            var self = await SelfAsync(cancellation);
            var server = await rest.GetGuildAsync(new Snowflake(guild), cancellation);
            var own = (await rest.GetMemberAsync(new Snowflake(guild), self, cancellation)).Roles ?? [];
            var granted = await ChannelAccess.GetAsync(rest, place.Id, self, cancellation);
            var inServer = ChannelPermissions.Of(server, self, own, []);
            var (obstacle, named) = ChannelNeeds.OfTag(place, tag, granted);
            obstacle ??= ChannelNeeds.OfExtras(place, wanted, granted)
                ?? (wanted.OfferRole is { } role
                    ? ChannelNeeds.OfOfferedRole(server, new Snowflake(role), own, inServer, server.OwnerId == self) : null);
            return (obstacle, wanted with { IsForum = place.Type == ChannelType.GuildForum, Tag = named?.Value });
        }
        catch (Exception fault) when (fault is DiscordApiException or HttpRequestException)
        {
            return (NoAnswer, wanted);
        }
    }

    private static Phrase NoAnswer =>
        Phrase.Of($"Discord did not answer when I asked what I may do in that channel. Try again in a minute.");

    public async Task<bool> TellAsync(ulong user, string text, string nonce, CancellationToken cancellation)
    {
        try
        {
            var channel = await rest.CreateDirectMessageAsync(new Snowflake(user), cancellation);
            await rest.CreateMessageAsync(channel.Id, new MessageDraft(text, Nonce: nonce, EnforceNonce: true), cancellation);
            return true;
        }
        catch (Exception fault) when (fault is DiscordApiException or HttpRequestException)
        {
            return false;
        }
    }

    public async Task<Phrase?> ObstacleAsync(ulong guild, ulong channel, ulong? role, CancellationToken cancellation)
    {
        try
        {
            var place = await rest.GetChannelAsync(new Snowflake(channel), cancellation);
            if (place.GuildId != new Snowflake(guild))
            {
                return Phrase.Of($"{$"<#{channel}>"} is not a channel of this server.");
            }

            if (ChannelNeeds.KindObstacle(place) is { } kind)
            {
                return kind;
            }

            var granted = await ChannelAccess.GetAsync(rest, place.Id, await SelfAsync(cancellation), cancellation);
            return ChannelNeeds.MissingFrom(granted, place)
                ?? (role is { } pinged ? ChannelNeeds.RoleObstacle(
                    granted, await rest.GetGuildAsync(new Snowflake(guild), cancellation), new Snowflake(pinged)) : null);
        }
        catch (DiscordApiException fault) when (fault.IsNoAccess)
        {
            return Phrase.Of(
                $"I cannot see {$"<#{channel}>"}: give me the permission **View Channel** there, or add me to the server.");
        }
        catch (Exception fault) when (fault is DiscordApiException or HttpRequestException)
        {
            return NoAnswer;
        }
    }

    private async Task<Snowflake> SelfAsync(CancellationToken cancellation) =>
        _self ??= (await rest.GetCurrentUserAsync(cancellation)).Id;
}
