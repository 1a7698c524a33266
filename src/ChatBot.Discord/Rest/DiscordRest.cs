using ChatBot.Discord.Models;
using Microsoft.Extensions.Logging;
using static ChatBot.Discord.Rest.RestTransport;

namespace ChatBot.Discord.Rest;

/// <summary>
/// The requests that a bot of this kind makes, each within Discord's limits. A refusal is thrown as
/// <see cref="DiscordApiException"/>, a connection that cannot be had as <see cref="HttpRequestException"/>, and so is an answer that is
/// not what was asked for (<see cref="BadReplyException"/>).
/// </summary>
/// <remarks>Safe for any number of callers at once; what shares a limit waits in line.</remarks>
public sealed class DiscordRest : IDisposable
{
    /// <summary>In minutes: for how long a thread stays open without a message.</summary>
    private const int Day = 1440;

    private readonly RestTransport _transport;

    /// <param name="handler">Sends the requests; null: sockets that are kept open for the next answer.</param>
    public DiscordRest(DiscordOptions options, TimeProvider time, Jitter jitter, ILogger<DiscordRest> log,
        HttpMessageHandler? handler = null) =>
        _transport = new RestTransport(options, time, jitter, log, handler ?? new SocketsHttpHandler
        {
            PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(30),
            UseCookies = false,
            AllowAutoRedirect = false,
        });

    /// <summary>The time at Discord, as its latest replies say.</summary>
    public ServerClock Clock => _transport.Clock;

    /// <summary>Ends when Discord has refused the bot's token, and once more when it was asked again.</summary>
    public Task TokenRefused => _transport.TokenRefused;

    /// <summary>Where to connect, and how often one may identify.</summary>
    public Task<GatewayBot> GetGatewayBotAsync(CancellationToken cancellation) =>
        _transport.ReadAsync(HttpMethod.Get, "gateway/bot", new Route("GET gateway/bot", MayRepeat: true), null, Wire.Json.GatewayBot,
            ReplyFaults.Of, cancellation);

    /// <summary>The bot's own application.</summary>
    public Task<Application> GetApplicationAsync(CancellationToken cancellation) =>
        _transport.ReadAsync(HttpMethod.Get, "applications/@me", new Route("GET applications/@me", MayRepeat: true), null,
            Wire.Json.Application, ReplyFaults.Of, cancellation);

    /// <summary>The bot's own user.</summary>
    public Task<User> GetCurrentUserAsync(CancellationToken cancellation) =>
        _transport.ReadAsync(HttpMethod.Get, "users/@me", new Route("GET users/@me", MayRepeat: true), null, Wire.Json.User,
            ReplyFaults.Of, cancellation);

    /// <summary>The commands in place, with their localisations.</summary>
    /// <param name="guild">Those of one server; null: the global ones.</param>
    public Task<IReadOnlyList<ApplicationCommand>> ListCommandsAsync(
        Snowflake application, Snowflake? guild, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"{CommandsPath(application, guild)}?with_localizations=true",
            new Route("GET commands", guild?.ToString(), MayRepeat: true), null, Wire.Json.IReadOnlyListApplicationCommand,
                ReplyFaults.OfList, cancellation);

    /// <summary>Puts these commands in the place of all that are there. Only new names count against the day's 200.</summary>
    public Task<IReadOnlyList<ApplicationCommand>> ReplaceCommandsAsync(
        Snowflake application, Snowflake? guild, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Put, CommandsPath(application, guild), new Route("PUT commands", guild?.ToString(), MayRepeat: true),
            Body(commands, Wire.Json.IReadOnlyListApplicationCommand), Wire.Json.IReadOnlyListApplicationCommand, ReplyFaults.OfList,
                cancellation);

    /// <summary>The first answer to an interaction, due within 3 s.</summary>
    public async Task<CallbackResult> RespondAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellation)
    {
        var body = Body(response, Wire.Json.InteractionResponse, response.Data?.Files ?? []);
        try
        {
            using var _ = await _transport.SendAsync(
                HttpMethod.Post, $"interactions/{interaction.Id}/{interaction.Token}/callback", Route.Callback,
                interaction.MayAnswer is { } mayAnswer ? new LeasedContent(body, mayAnswer) : body, cancellation);
            return CallbackResult.Accepted;
        }
        catch (DiscordApiException e) when (e.Code == ApiErrorCode.InteractionAlreadyAcknowledged)
        {
            return CallbackResult.AlreadyAcknowledged;
        }
        catch (DiscordApiException e) when (e.Code == ApiErrorCode.UnknownInteraction)
        {
            return CallbackResult.Expired;
        }
        catch (LeaseEndedException)
        {
            return CallbackResult.Expired;
        }
    }

    /// <summary>Changes the answer to an interaction, or fills in a deferred one. Possible for 15 min.</summary>
    public Task<Message> EditOriginalAsync(Interaction interaction, MessageDraft message, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Patch, $"{WebhookPath(interaction)}/messages/@original",
                WebhookRoute("PATCH webhooks/messages", interaction, mayRepeat: true),
            Body(message, Wire.Json.MessageDraft, message.Files), Wire.Json.Message, ReplyFaults.Of, cancellation);

    /// <summary>A further message to an interaction. Possible for 15 min.</summary>
    public Task<Message> FollowUpAsync(Interaction interaction, MessageDraft message, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Post, WebhookPath(interaction), WebhookRoute("POST webhooks", interaction, mayRepeat: false),
            Body(message, Wire.Json.MessageDraft, message.Files), Wire.Json.Message, ReplyFaults.Of, cancellation);

    /// <summary>
    /// Writes into a channel. With a nonce that is enforced, a lost answer leads to a second try and not to a second message.
    /// </summary>
    public Task<Message> CreateMessageAsync(Snowflake channel, MessageDraft message, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Post, $"channels/{channel}/messages",
            new Route("POST channels/messages", channel.ToString(), MayRepeat: message is { Nonce: not null, EnforceNonce: true }),
            Body(message, Wire.Json.MessageDraft, message.Files), Wire.Json.Message, ReplyFaults.Of, cancellation);

    /// <summary>Messages of a channel, newest first.</summary>
    /// <param name="limit">1 to 100.</param>
    /// <param name="after">Only later ones than this id.</param>
    public Task<IReadOnlyList<Message>> ListMessagesAsync(Snowflake channel, int limit, Snowflake? after, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"channels/{channel}/messages?limit={limit}{(after is { } id ? $"&after={id}" : "")}",
            new Route("GET channels/messages", channel.ToString(), MayRepeat: true), null, Wire.Json.IReadOnlyListMessage,
                ReplyFaults.OfMessages, cancellation);

    /// <summary>One message of a channel.</summary>
    public Task<Message> GetMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"channels/{channel}/messages/{message}",
                new Route("GET channels/message", channel.ToString(), MayRepeat: true), null, Wire.Json.Message, ReplyFaults.Of,
                cancellation);

    /// <summary>Opens a thread under a message, for a day without messages; a message has one at most.</summary>
    public async Task OpenThreadAsync(Snowflake channel, Snowflake message, string name, CancellationToken cancellation)
    {
        using var _ = await _transport.SendAsync(
            HttpMethod.Post, $"channels/{channel}/messages/{message}/threads",
                new Route("POST channels/messages/threads", channel.ToString(), MayRepeat: true),
            Body(new NewThread(name, Day), Wire.Json.NewThread), cancellation);
    }

    /// <summary>Publishes a message of an announcement channel to those that follow it; a message once at most.</summary>
    public async Task CrosspostAsync(Snowflake channel, Snowflake message, CancellationToken cancellation)
    {
        using var _ = await _transport.SendAsync(
            HttpMethod.Post, $"channels/{channel}/messages/{message}/crosspost",
                new Route("POST channels/messages/crosspost", channel.ToString(), MayRepeat: true), null, cancellation);
    }

    /// <summary>Opens a thread in a forum. There is no nonce for it: what got no answer may have arrived.</summary>
    /// <returns>The thread, whose id is that of its first message.</returns>
    public Task<Channel> CreateForumPostAsync(Snowflake forum, string title, MessageDraft message, IReadOnlyList<Snowflake>? tags,
        CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Post, $"channels/{forum}/threads", new Route("POST channels/threads", forum.ToString(), MayRepeat: false),
            Body(new ForumPost(title, message, Day, tags), Wire.Json.ForumPost), Wire.Json.Channel, ReplyFaults.Of, cancellation);

    /// <summary>The threads of a channel that were put away, latest first, at most 100.</summary>
    public Task<ThreadList> ListArchivedThreadsAsync(Snowflake channel, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"channels/{channel}/threads/archived/public?limit=100",
                new Route("GET channels/threads/archived", channel.ToString(), MayRepeat: true), null,
            Wire.Json.ThreadList, ReplyFaults.Of, cancellation);

    /// <summary>The threads of a server that are open.</summary>
    public Task<ThreadList> ListActiveThreadsAsync(Snowflake guild, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"guilds/{guild}/threads/active", new Route("GET guilds/threads", guild.ToString(), MayRepeat: true), null,
                Wire.Json.ThreadList, ReplyFaults.Of, cancellation);

    /// <summary>Gives a member a role, or takes it; again without harm.</summary>
    public async Task SetRoleAsync(Snowflake guild, Snowflake user, Snowflake role, bool given, CancellationToken cancellation)
    {
        using var _ = await _transport.SendAsync(
            given ? HttpMethod.Put : HttpMethod.Delete, $"guilds/{guild}/members/{user}/roles/{role}",
                new Route("guilds/members/roles", guild.ToString(), MayRepeat: true), null, cancellation);
    }

    public Task<Channel> GetChannelAsync(Snowflake channel, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"channels/{channel}", new Route("GET channels", channel.ToString(), MayRepeat: true), null, Wire.Json.Channel,
                ReplyFaults.Of, cancellation);

    /// <summary>A guild with its roles.</summary>
    public Task<Guild> GetGuildAsync(Snowflake guild, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"guilds/{guild}", new Route("GET guilds", guild.ToString(), MayRepeat: true), null, Wire.Json.Guild,
                ReplyFaults.Of, cancellation);

    public Task<Member> GetMemberAsync(Snowflake guild, Snowflake user, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Get, $"guilds/{guild}/members/{user}", new Route("GET guilds/members", guild.ToString(), MayRepeat: true), null,
                Wire.Json.Member, ReplyFaults.Of, cancellation);

    /// <summary>The channel for direct messages with a user; made at the first call, the same at every other.</summary>
    public Task<Channel> CreateDirectMessageAsync(Snowflake user, CancellationToken cancellation) =>
        _transport.ReadAsync(
            HttpMethod.Post, "users/@me/channels", new Route("POST users/channels", MayRepeat: true),
            Body(new NewDirectMessage(user), Wire.Json.NewDirectMessage), Wire.Json.Channel, ReplyFaults.Of, cancellation);

    public void Dispose() => _transport.Dispose();

    private static string CommandsPath(Snowflake application, Snowflake? guild) =>
        guild is null ? $"applications/{application}/commands" : $"applications/{application}/guilds/{guild}/commands";

    private static string WebhookPath(Interaction interaction) => $"webhooks/{interaction.ApplicationId}/{interaction.Token}";

    private static Route WebhookRoute(string name, Interaction interaction, bool mayRepeat) =>
        new(name, interaction.Token, mayRepeat, IsInteraction: true);
}
