using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>People: they use commands, type in options, press buttons and write messages, and read what comes back.</summary>
public sealed class FakeUsers(FakeDiscord discord)
{
    private readonly FakeWorld _world = discord.World;

    /// <summary>The language of their app.</summary>
    public string Locale { get; set; } = "en-US";

    /// <summary>The language of the server.</summary>
    public string GuildLocale { get; set; } = "en-US";

    /// <summary>Uses a slash command; options that are bool go as booleans, all others as text.</summary>
    public Task<FakeAnswer> CommandAsync(string name, params (string Name, object Value)[] options) =>
        InteractAsync(2, CommandPayload(name, options), null);

    /// <summary>Types into an option; the answer has the choices.</summary>
    public Task<FakeAnswer> TypeAsync(string command, string option, string text)
    {
        var payload = CommandPayload(command, [(option, text)]);
        payload["options"]![0]!["focused"] = true;
        return InteractAsync(4, payload, null);
    }

    /// <summary>Presses a button of a message.</summary>
    public Task<FakeAnswer> PressAsync(JsonObject message, string customId, string? userId = null) =>
        InteractAsync(3, new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 }, userId, message);

    /// <summary>Chooses from a menu of a message.</summary>
    public Task<FakeAnswer> ChooseAsync(JsonObject message, string customId, params string[] values) =>
        InteractAsync(3, new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = 3,
            ["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))])
        }, null, message);

    /// <summary>Uses a message command on what somebody wrote.</summary>
    public Task<FakeAnswer> MessageCommandAsync(string name, string content)
    {
        var target = WrittenMessage(content, _world.ChannelId);
        var id = (string)target["id"]!;
        return InteractAsync(2, new JsonObject
        {
            ["id"] = "1",
            ["name"] = name,
            ["type"] = 3,
            ["target_id"] = id,
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [id] = target } },
        }, null);
    }

    /// <summary>Writes a message that the bot is told of, and gives it back.</summary>
    public async Task<JsonObject> WriteAsync(string content, bool direct = false, bool fromBot = false)
    {
        var message = Message(content, direct, fromBot);
        await discord.Gateway.Sessions.DispatchAsync("MESSAGE_CREATE", message.DeepClone());
        return message;
    }

    /// <summary>Builds a MESSAGE_CREATE with a new id.</summary>
    public JsonObject Message(string content, bool direct = false, bool fromBot = false)
    {
        var message = WrittenMessage(content, direct ? _world.DirectChannelId : _world.ChannelId);
        if (!direct) message["guild_id"] = _world.GuildId;
        if (fromBot) message["author"]!["bot"] = true;
        if (content.Contains($"<@{_world.BotId}>", StringComparison.Ordinal)) message["mentions"] = new JsonArray(_world.Bot);
        return message;
    }

    /// <summary>Builds an INTERACTION_CREATE of this type with a new id and token.</summary>
    public JsonObject Interaction(int type, JsonObject payload, string? userId = null, JsonObject? message = null)
    {
        var id = _world.NextId();
        var interaction = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = _world.ApplicationId,
            ["type"] = type,
            ["data"] = payload,
            ["guild"] = new JsonObject { ["id"] = _world.GuildId, ["locale"] = GuildLocale, ["features"] = new JsonArray() },
            ["guild_id"] = _world.GuildId,
            ["channel"] = _world.Channel(_world.ChannelId),
            ["channel_id"] = _world.ChannelId,
            ["member"] = new JsonObject
            {
                ["user"] = FakeWorld.User(userId ?? _world.UserId),
                ["roles"] = new JsonArray(),
                ["permissions"] = "2248473465835073"
            },
            ["token"] = $"token-{id}",
            ["version"] = 1,
            ["app_permissions"] = "2248473465835073",
            ["locale"] = Locale,
            ["guild_locale"] = GuildLocale,
            ["entitlements"] = new JsonArray(),
            ["authorizing_integration_owners"] = new JsonObject { ["0"] = _world.GuildId },
            ["context"] = 0,
        };
        if (message is not null) interaction["message"] = message.DeepClone();
        return interaction;
    }

    /// <summary>Sends an interaction and waits for its first answer.</summary>
    public async Task<FakeAnswer> SendAsync(JsonObject interaction)
    {
        var form = $"/interactions/{interaction["id"]}/{interaction["token"]}/callback";
        await discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", interaction.DeepClone());
        var request = await discord.Rest.NextAsync("POST", form);
        var callback = (JsonObject)request.Body!;
        return new FakeAnswer((int)callback["type"]!, callback["data"] as JsonObject ?? [], interaction) { Files = request.Files };
    }

    private Task<FakeAnswer> InteractAsync(int type, JsonObject payload, string? userId, JsonObject? message = null) =>
        SendAsync(Interaction(type, payload, userId, message));

    internal static JsonObject CommandPayload(string name, (string Name, object Value)[] options) => new()
    {
        ["id"] = "1",
        ["name"] = name,
        ["type"] = 1,
        ["options"] = new JsonArray([.. options.Select(o => new JsonObject
        {
            ["name"] = o.Name,
            ["type"] = o.Value is bool ? 5 : 3,
            ["value"] = o.Value is bool flag ? JsonValue.Create(flag) : JsonValue.Create(o.Value.ToString()),
        })]),
    };

    private JsonObject WrittenMessage(string content, string channel) => new()
    {
        ["id"] = _world.NextId(),
        ["type"] = 0,
        ["channel_id"] = channel,
        ["author"] = FakeWorld.User(_world.UserId),
        ["content"] = content,
        ["timestamp"] = "2030-01-01T00:00:00.000000+00:00",
        ["mentions"] = new JsonArray(),
        ["embeds"] = new JsonArray(),
    };
}

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">4: a message; 5 and 6: deferred; 7: the message changed; 8: choices.</param>
/// <param name="Payload">The message, or the choices.</param>
/// <param name="Interaction">What was answered.</param>
public sealed record FakeAnswer(int Type, JsonObject Payload, JsonObject Interaction)
{
    /// <summary>What was sent along.</summary>
    public IReadOnlyDictionary<string, FakeFile> Files { get; init; } = new Dictionary<string, FakeFile>();

    /// <summary>What is read in it.</summary>
    public string Text => ShownText.Of(Payload);

    public bool IsEphemeral => (((int?)Payload["flags"] ?? 0) & 64) != 0;
}
