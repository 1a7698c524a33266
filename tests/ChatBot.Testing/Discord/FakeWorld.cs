using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>One bot, one server with one channel, one direct-message channel, and what is put into them.</summary>
public sealed class FakeWorld
{
    private long _lastId = 1_000_000_000_000_000_000;

    public string Token { get; } = "fake.bot.token";
    public string ApplicationId { get; } = "200000000000000001";
    public string BotId { get; } = "200000000000000002";
    public string GuildId { get; } = "300000000000000001";
    public string ChannelId { get; } = "400000000000000001";
    public string DirectChannelId { get; } = "400000000000000002";
    public string UserId { get; } = "500000000000000001";

    /// <summary>http://127.0.0.1:port</summary>
    public string HttpUrl { get; set; } = "";

    public string GatewayUrl => HttpUrl.Replace("http", "ws", StringComparison.Ordinal);

    /// <summary>False: sessions are resumed at the address of GET /gateway/bot.</summary>
    public bool TellsResumeUrl { get; set; } = true;

    /// <summary>As GET /gateway/bot gives them.</summary>
    public int Shards { get; set; } = 1;

    public int SessionStartsLeft { get; set; } = 1000;

    public int SessionStartsResetAfter { get; set; } = 14_400_000;

    public int MaxConcurrency { get; set; } = 1;

    /// <summary>
    /// When set, ids, timestamps and the Date of replies are of its time, and a nonce is forgotten after three minutes; else a nonce holds
    /// for ever.
    /// </summary>
    public TimeProvider? Time { get; set; }

    /// <summary>Channels that are not as <see cref="Channel"/> makes them up, by id.</summary>
    public ConcurrentDictionary<string, JsonObject> Channels { get; } = new();

    /// <summary>Roles besides @everyone, by id.</summary>
    public ConcurrentDictionary<string, JsonObject> Roles { get; } = new();

    /// <summary>Threads that were opened, by id.</summary>
    public ConcurrentDictionary<string, JsonObject> Threads { get; } = new();

    /// <summary>Messages that were published to followers.</summary>
    public ConcurrentDictionary<string, bool> Crossposted { get; } = new();

    /// <summary>Whether a request to give or take a role is granted.</summary>
    public bool MayGiveRoles { get; set; } = true;

    /// <summary>
    /// What every request about a channel or a server is answered with while it stands here, by its id; "*" stands for every request.
    /// </summary>
    public ConcurrentDictionary<string, FakeResponse> Faults { get; } = new();

    /// <summary>The permissions of @everyone in the server.</summary>
    public string EveryonePermissions { get; set; } = "2248473465835073";

    /// <summary>Registered commands by "global" or the guild's id.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new();

    /// <summary>Messages by channel, oldest first.</summary>
    public ConcurrentDictionary<string, List<JsonObject>> Messages { get; } = new();

    public JsonObject Bot => new()
    {
        ["id"] = BotId,
        ["username"] = "bot-under-test",
        ["discriminator"] = "0000",
        ["global_name"] = null,
        ["avatar"] = null,
        ["bot"] = true
    };

    public string NextId()
    {
        const long Epoch = 1420070400000;
        long made;
        long last;
        do
        {
            last = Interlocked.Read(ref _lastId);
            made = Math.Max(last + (1 << 12), Time is null ? 0 : (Time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << 22);
        }
        while (Interlocked.CompareExchange(ref _lastId, made, last) != last);
        return made.ToString(CultureInfo.InvariantCulture);
    }

    public static JsonObject User(string id) =>
        new()
        {
            ["id"] = id,
            ["username"] = $"user{id[^1]}",
            ["discriminator"] = "0",
            ["global_name"] = $"User {id[^1]}",
            ["avatar"] = null
        };

    /// <summary>A message as Discord gives it back for what the bot sent.</summary>
    public JsonObject Keep(string channelId, JsonObject draft)
    {
        var message = new JsonObject
        {
            ["id"] = NextId(),
            ["type"] = 0,
            ["channel_id"] = channelId,
            ["author"] = Bot,
            ["content"] = draft["content"]?.DeepClone() ?? "",
            ["timestamp"] = Time?.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) ?? "2030-01-01T00:00:00.000000+00:00",
            ["edited_timestamp"] = null,
            ["embeds"] = draft["embeds"]?.DeepClone() ?? new JsonArray(),
            ["components"] = draft["components"]?.DeepClone() ?? new JsonArray(),
            ["flags"] = draft["flags"]?.DeepClone() ?? 0,
            ["mentions"] = new JsonArray(),
            ["attachments"] = new JsonArray(),
        };
        if (draft["message_reference"] is { } reference) message["message_reference"] = reference.DeepClone();
        var list = Messages.GetOrAdd(channelId, _ => []);
        lock (list) list.Add(message);
        return message;
    }

    public JsonObject Guild => new()
    {
        ["id"] = GuildId,
        ["name"] = "Guild",
        ["owner_id"] = "500000000000000009",
        ["roles"] = new JsonArray([new JsonObject { ["id"] = GuildId, ["name"] = "@everyone", ["permissions"] = EveryonePermissions },
            .. Roles.Values.Select(role => role.DeepClone())]),
    };

    public JsonObject Channel(string id) => Channels.TryGetValue(id, out var own) ? (JsonObject)own.DeepClone() : id == DirectChannelId
        ? new JsonObject { ["id"] = id, ["type"] = 1, ["recipients"] = new JsonArray(User(UserId)) }
        : new JsonObject
        {
            ["id"] = id,
            ["type"] = 0,
            ["guild_id"] = GuildId,
            ["name"] = "general",
            ["permission_overwrites"] = new JsonArray(),
            ["application_id"] = null
        };
}
