using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Benchmarks.Gateway;

/// <summary>
/// What a shard of this bot receives, in the shapes that Discord documents: READY, uses of a command, words typed into an option, pressed
/// buttons with the message that carries them, and the messages of others, whose text is kept from the bot. Each has ids, names and a token
/// of its own.
/// </summary>
internal sealed class GatewayTraffic(int seed)
{
    private const long FirstId = 1_300_000_000_000_000_000;
    private const string Everything = "2248473465835073";
    private static readonly string[] Syllables =
        ["an", "be", "cor", "da", "el", "fin", "gra", "hol", "im", "ja", "ka", "lun", "mo", "nor", "os", "pel", "qui", "ra", "sol", "tir"];

    private readonly Random _random = new(seed);
    private long _sequence;
    private long _id = FirstId;

    public byte[] Ready(int guilds) => Frame("READY", new JsonObject
    {
        ["v"] = 10,
        ["user_settings"] = new JsonObject(),
        ["user"] = new JsonObject
        {
            ["verified"] = true,
            ["username"] = "the-bot",
            ["mfa_enabled"] = false,
            ["id"] = Id(),
            ["global_name"] = null,
            ["flags"] = 0,
            ["email"] = null,
            ["discriminator"] = "0000",
            ["bot"] = true,
            ["avatar"] = null
        },
        ["session_type"] = "normal",
        ["session_id"] = Hex(32),
        ["resume_gateway_url"] = "wss://gateway-us-east1-b.discord.gg",
        ["relationships"] = new JsonArray(),
        ["private_channels"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["guilds"] = new JsonArray([.. Enumerable.Range(0, guilds).Select(_ => new JsonObject { ["unavailable"] = true, ["id"] = Id() })]),
        ["guild_join_requests"] = new JsonArray(),
        ["geo_ordered_rtc_regions"] = new JsonArray("rotterdam", "milan", "bucharest", "stockholm", "frankfurt"),
        ["application"] = new JsonObject { ["id"] = Id(), ["flags"] = 8953856 },
    });

    public byte[] Use() => Interaction(
        2, new JsonObject
        {
            ["type"] = 1,
            ["options"] = new JsonArray(Option(Word(), focused: false)),
            ["name"] = "visits",
            ["id"] = Id()
        });

    public byte[] Typed() => Interaction(
        4, new JsonObject
        {
            ["type"] = 1,
            ["options"] = new JsonArray(Option(Word()[..2], focused: true)),
            ["name"] = "visits",
            ["id"] = Id()
        });

    public byte[] Pressed()
    {
        var button = $"1|p|{Hex(8)}|1|i|visits|{Word()}";
        var message = Written(string.Join(' ', Enumerable.Range(0, 180).Select(_ => Word())));
        message["components"] = new JsonArray(
            new JsonObject
            {
                ["type"] = 1,
                ["id"] = 1,
                ["components"] = new JsonArray([.. Enumerable.Range(0, 4)
            .Select(i => new JsonObject { ["type"] = 2, ["style"] = 2, ["label"] = $"Context {i + 1}", ["id"] = i + 2,
            ["custom_id"] = $"1|c|{Hex(8)}|{_random.Next(90_000)}-{_random.Next(90_000)}|{Word()}" })])
            });
        return Interaction(3, new JsonObject { ["id"] = 2, ["custom_id"] = button, ["component_type"] = 2 }, message);
    }

    public byte[] Message()
    {
        var message = Written("");
        message["guild_id"] = Id();
        message["member"] = Member(withUser: false);
        return Frame("MESSAGE_CREATE", message);
    }

    private byte[] Interaction(int type, JsonObject used, JsonObject? message = null)
    {
        var (id, guild, channel) = (Id(), Id(), Id());
        var interaction = new JsonObject
        {
            ["version"] = 1,
            ["type"] = type,
            ["token"] = Convert.ToBase64String(Encoding.ASCII.GetBytes($"interaction:{id}:{Secret(85)}")),
            ["member"] = Member(withUser: true),
            ["locale"] = "en-US",
            ["id"] = id,
            ["guild_locale"] = "en-US",
            ["guild_id"] = guild,
            ["guild"] = new JsonObject
            {
                ["locale"] = "en-US",
                ["id"] = guild,
                ["features"] = new JsonArray("COMMUNITY", "NEWS", "SOUNDBOARD")
            },
            ["entitlements"] = new JsonArray(),
            ["entitlement_sku_ids"] = new JsonArray(),
            ["data"] = used,
            ["context"] = 0,
            ["channel_id"] = channel,
            ["channel"] = new JsonObject
            {
                ["type"] = 0,
                ["topic"] = null,
                ["theme_color"] = null,
                ["rate_limit_per_user"] = 0,
                ["position"] = _random.Next(40),
                ["permissions"] = Everything,
                ["parent_id"] = Id(),
                ["nsfw"] = false,
                ["name"] = Word(),
                ["last_message_id"] = Id(),
                ["id"] = channel,
                ["icon_emoji"] = null,
                ["guild_id"] = guild,
                ["flags"] = 0
            },
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = guild },
            ["attachment_size_limit"] = 10485760,
            ["application_id"] = Id(),
            ["app_permissions"] = Everything,
        };
        if (message is not null) interaction["message"] = message;
        return Frame("INTERACTION_CREATE", interaction);
    }

    private JsonObject Written(string content) => new()
    {
        ["type"] = 0,
        ["tts"] = false,
        ["timestamp"] = "2026-11-20T09:12:44.713000+00:00",
        ["pinned"] = false,
        ["nonce"] = Id(),
        ["mentions"] = new JsonArray(),
        ["mention_roles"] = new JsonArray(),
        ["mention_everyone"] = false,
        ["id"] = Id(),
        ["flags"] = 0,
        ["embeds"] = new JsonArray(),
        ["edited_timestamp"] = null,
        ["content"] = content,
        ["components"] = new JsonArray(),
        ["channel_type"] = 0,
        ["channel_id"] = Id(),
        ["author"] = User(),
        ["attachments"] = new JsonArray(),
    };

    private JsonObject Member(bool withUser)
    {
        var member = new JsonObject
        {
            ["roles"] = new JsonArray([.. Enumerable.Range(0, _random.Next(6)).Select(_ => (JsonNode)Id())]),
            ["premium_since"] = null,
            ["pending"] = false,
            ["nick"] = null,
            ["mute"] = false,
            ["joined_at"] = "2023-04-02T17:20:31.904000+00:00",
            ["flags"] = 0,
            ["deaf"] = false,
            ["communication_disabled_until"] = null,
            ["banner"] = null,
            ["avatar"] = null,
        };
        if (!withUser) return member;
        member["user"] = User();
        member["unusual_dm_activity_until"] = null;
        member["permissions"] = Everything;
        return member;
    }

    private JsonObject User() => new()
    {
        ["username"] = Word(),
        ["public_flags"] = 0,
        ["primary_guild"] = null,
        ["id"] = Id(),
        ["global_name"] = Word(),
        ["display_name_styles"] = null,
        ["discriminator"] = "0",
        ["collectibles"] = null,
        ["clan"] = null,
        ["avatar_decoration_data"] = null,
        ["avatar"] = Hex(32),
    };

    private static JsonObject Option(string text, bool focused)
    {
        var option = new JsonObject { ["value"] = text, ["type"] = 3, ["name"] = "about" };
        if (focused) option["focused"] = true;
        return option;
    }

    private byte[] Frame(string name, JsonObject data) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["t"] = name, ["s"] = ++_sequence, ["op"] = 0, ["d"] = data });

    private string Id() => (_id += _random.NextInt64(1 << 30)).ToString(CultureInfo.InvariantCulture);

    private string Hex(int digits) => string.Concat(Enumerable.Range(0, digits).Select(_ => "0123456789abcdef"[_random.Next(16)]));

    private string Secret(int letters) =>
        string.Concat(Enumerable.Range(0, letters).Select(_ => (char)('A' + _random.Next(26) + (32 * _random.Next(2)))));

    private string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Syllables[_random.Next(Syllables.Length)]));
}
