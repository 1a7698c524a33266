using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>What the REST side does when no script says otherwise.</summary>
internal sealed class FakeRoutes(FakeWorld world)
{
    private readonly ConcurrentDictionary<string, string> _acknowledged = new();
    private readonly ConcurrentDictionary<string, JsonObject> _originals = new();
    private static readonly TimeSpan NonceHolds = TimeSpan.FromMinutes(3);

    private readonly Dictionary<string, (DateTimeOffset At, FakeResponse Answer)> _byNonce = [];

    public ConcurrentQueue<(FakeRequest Request, Violation Violation)> Violations { get; } = new();

    public FakeResponse Answer(FakeRequest request)
    {
        var type = request.Headers.GetValueOrDefault("Content-Type", "");
        if (request.Body is not null && !type.StartsWith("application/json", StringComparison.Ordinal)
            && !type.StartsWith("multipart/form-data", StringComparison.Ordinal))
            return Refusal(request, [new Violation("Content-Type", "Expected \"Content-Type\" header to be application/json.")])!;
        if (Attached(request).Any(file => !request.Files.TryGetValue($"files[{file["id"]}]", out var sent)
            || sent.Name != (string?)file["filename"]))
            return Refusal(request, [new Violation("attachments", "Names a file that was not sent.")])!;
        if (request.Is("POST", "/interactions/*/*/callback")) return Callback(request);
        if (request.Path.StartsWith("/webhooks/", StringComparison.Ordinal)) return Webhook(request);
        if (request.Headers.GetValueOrDefault("Authorization") != $"Bot {world.Token}")
            return FakeResponse.Error(401, 0, "401: Unauthorized");
        if (!request.Headers.GetValueOrDefault("User-Agent", "").StartsWith("DiscordBot (", StringComparison.Ordinal))
            return FakeResponse.Error(403, 40333, "internal network error");

        if (Fault(request) is { } fault) return fault;
        if (request.Is("GET", "/gateway/bot")) return GatewayBot(request);
        if (request.Is("GET", "/users/@me")) return FakeResponse.Json(world.Bot);
        if (request.Is("GET", "/applications/@me")) return FakeResponse.Json(
            new JsonObject { ["id"] = world.ApplicationId, ["name"] = "bot-under-test", ["bot"] = world.Bot });
        if (request.Is("POST", "/users/@me/channels")) return FakeResponse.Json(world.Channel(world.DirectChannelId));
        if (request.Is("GET", "/channels/*")) return FakeResponse.Json(world.Channel(request.Segment(1)));
        if (request.Is("GET", "/guilds/*")) return FakeResponse.Json(world.Guild);
        if (request.Is("GET", "/guilds/*/members/*"))
            return FakeResponse.Json(new JsonObject { ["user"] = FakeWorld.User(request.Segment(3)), ["roles"] = new JsonArray() });
        if (request.Is("POST", "/channels/*/messages")) return CreateMessage(request);
        if (request.Is("GET", "/channels/*/messages")) return ListMessages(request);
        if (request.Is("GET", "/channels/*/messages/*")) return OneMessage(request);
        if (request.Is("POST", "/channels/*/messages/*/threads")) return OpenThread(request);
        if (request.Is("POST", "/channels/*/messages/*/crosspost")) return Crosspost(request);
        if (request.Is("POST", "/channels/*/threads")) return ForumPost(request);
        if (request.Is("GET", "/guilds/*/threads/active")) return Threads(archived: false);
        if (request.Is("GET", "/channels/*/threads/archived/public")) return Threads(archived: true);
        if (request.Is("PUT", "/guilds/*/members/*/roles/*") || request.Is("DELETE", "/guilds/*/members/*/roles/*"))
            return world.MayGiveRoles ? new FakeResponse(204) : FakeResponse.Error(403, 50013, "Missing Permissions");
        if (request.Is("GET", "/applications/*/commands")) return Commands("global");
        if (request.Is("GET", "/applications/*/guilds/*/commands")) return Commands(request.Segment(3));
        if (request.Is("PUT", "/applications/*/commands")) return ReplaceCommands(request, "global");
        if (request.Is("PUT", "/applications/*/guilds/*/commands")) return ReplaceCommands(request, request.Segment(3));
        return FakeResponse.Error(404, 0, "404: Not Found");
    }

    /// <summary>What the JSON says of the files: of a message, or of the message in an answer to an interaction.</summary>
    private static IEnumerable<JsonObject> Attached(FakeRequest request) =>
        ((request.Body is JsonObject body ? body["attachments"] ?? (body["data"] as JsonObject)?["attachments"] : null) as JsonArray ?? [])
            .OfType<JsonObject>();

    private FakeResponse GatewayBot(FakeRequest request) => FakeResponse.Json(new JsonObject
    {
        // By the way that the client came, which may be a relay.
        ["url"] = request.Headers.TryGetValue("Host", out var host) ? $"ws://{host}" : world.GatewayUrl,
        ["shards"] = world.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = world.SessionStartsLeft,
            ["reset_after"] = world.SessionStartsResetAfter,
            ["max_concurrency"] = world.MaxConcurrency,
        },
    });

    private FakeResponse Callback(FakeRequest request)
    {
        var (id, token, body) = (request.Segment(1), request.Segment(2), (JsonObject)request.Body!);
        if (Refusal(request, CallbackRules.Check(body)) is { } refusal) return refusal;
        if (!_acknowledged.TryAdd(id, token)) return FakeResponse.Error(400, 40060, "Interaction has already been acknowledged.");
        var type = (int)body["type"]!;
        if (type is 4 or 5) _originals[token] = type == 4 ? world.Keep(world.ChannelId, (JsonObject)body["data"]!) : [];
        return new FakeResponse(204);
    }

    private FakeResponse Webhook(FakeRequest request)
    {
        var token = request.Segment(2);
        if (!_acknowledged.Values.Contains(token)) return FakeResponse.Error(404, 10015, "Unknown Webhook");
        if (request.Method == "DELETE") return new FakeResponse(204);
        if (request.Method == "GET") return FakeResponse.Json(_originals.GetValueOrDefault(token)?.DeepClone() ?? new JsonObject());
        var body = (JsonObject)request.Body!;
        var isEdit = request.Method == "PATCH";
        if (Refusal(request, MessageRules.Check(body, isEdit ? MessageUse.Edit : MessageUse.FollowUp)) is { } refusal) return refusal;
        var message = world.Keep(world.ChannelId, body);
        if (isEdit) _originals[token] = message;
        return FakeResponse.Json(message.DeepClone());
    }

    private FakeResponse CreateMessage(FakeRequest request)
    {
        var (channel, body) = (request.Segment(1), (JsonObject)request.Body!);
        if (Refusal(request, MessageRules.Check(body, MessageUse.Create)) is { } refusal) return refusal;
        if (body["enforce_nonce"]?.GetValue<bool>() != true || body["nonce"] is not { } nonce)
            return FakeResponse.Json(world.Keep(channel, body).DeepClone());
        var now = world.Time?.GetUtcNow() ?? default;
        lock (_byNonce)
        {
            if (_byNonce.TryGetValue($"{channel}/{nonce}", out var first) && now - first.At < NonceHolds) return first.Answer;
            var answer = FakeResponse.Json(world.Keep(channel, body).DeepClone());
            _byNonce[$"{channel}/{nonce}"] = (now, answer);
            return answer;
        }
    }

    private FakeResponse OneMessage(FakeRequest request)
    {
        var list = world.Messages.GetOrAdd(request.Segment(1), _ => []);
        lock (list)
            return list.Find(message => (string?)message["id"] == request.Segment(3)) is { } found ? FakeResponse.Json(found.DeepClone())
                : FakeResponse.Error(404, 10008, "Unknown Message");
    }

    /// <summary>A message has one thread at most, which has its id.</summary>
    private FakeResponse OpenThread(FakeRequest request)
    {
        var (channel, message, name) = (request.Segment(1), request.Segment(3), (string?)request.Body!["name"] ?? "");
        if (name.Length is 0 or > 100) return Refusal(request, [new Violation("name", "Must be between 1 and 100 in length.")])!;
        return world.Threads.TryAdd(message, Thread(message, channel, name))
            ? FakeResponse.Json(world.Threads[message].DeepClone())
            : FakeResponse.Error(400, 160004, "A thread has already been created for this message");
    }

    private FakeResponse Crosspost(FakeRequest request) => world.Crossposted.TryAdd(request.Segment(3), true)
        ? OneMessage(request)
        : FakeResponse.Error(400, 40033, "This message has already been crossposted");

    /// <summary>A thread of a forum with its first message; it takes no nonce, and two of the same are two.</summary>
    private FakeResponse ForumPost(FakeRequest request)
    {
        var (forum, body) = (request.Segment(1), (JsonObject)request.Body!);
        var (name, draft) = ((string?)body["name"] ?? "", (JsonObject)body["message"]!);
        List<Violation> violations = [.. MessageRules.Check(draft, MessageUse.Create)];
        if (name.Length is 0 or > 100) violations.Add(new Violation("name", "Must be between 1 and 100 in length."));
        if (draft.ContainsKey("nonce")) violations.Add(new Violation("message.nonce", "Is no part of a forum's message."));
        if (Refusal(request, violations) is { } refusal) return refusal;
        var id = world.NextId();
        var message = world.Keep(id, draft);
        message["id"] = id;
        world.Threads[id] = Thread(id, forum, name);
        return FakeResponse.Json(world.Threads[id].DeepClone());
    }

    private JsonObject Thread(string id, string parent, string name) => new()
    {
        ["id"] = id,
        ["type"] = 11,
        ["guild_id"] = world.GuildId,
        ["parent_id"] = parent,
        ["owner_id"] = world.BotId,
        ["name"] = name,
    };

    private FakeResponse Threads(bool archived) =>
        FakeResponse.Json(new JsonObject
        {
            ["threads"] = new JsonArray([.. world.Threads.Values.Where(_ => !archived).Select(thread => thread.DeepClone())]),
        });

    private FakeResponse? Fault(FakeRequest request)
    {
        var place = request.Path.StartsWith("/channels/", StringComparison.Ordinal)
            || request.Path.StartsWith("/guilds/", StringComparison.Ordinal) ? request.Segment(1) : "";
        return world.Faults.GetValueOrDefault(place) ?? world.Faults.GetValueOrDefault("*");
    }

    private FakeResponse ListMessages(FakeRequest request)
    {
        var list = world.Messages.GetOrAdd(request.Segment(1), _ => []);
        var query = request.Query.TrimStart('?').Split('&').Select(part => part.Split('=')).Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1]);
        var limit = int.Parse(query.GetValueOrDefault("limit", "50"), CultureInfo.InvariantCulture);
        lock (list)
        {
            // The earliest ones after an id, or the latest of all; newest first either way.
            var page = query.TryGetValue("after", out var after)
                ? list.Where(m => ulong.Parse((string)m["id"]!, CultureInfo.InvariantCulture) > ulong.Parse(
                    after, CultureInfo.InvariantCulture)).Take(limit)
                : list.TakeLast(limit);
            return FakeResponse.Json(new JsonArray([.. page.Reverse().Select(m => m.DeepClone())]));
        }
    }

    private FakeResponse Commands(string scope) =>
        FakeResponse.Json(world.Commands.GetValueOrDefault(scope)?.DeepClone() ?? new JsonArray());

    private FakeResponse ReplaceCommands(FakeRequest request, string scope)
    {
        var commands = (JsonArray)request.Body!;
        if (Refusal(request, CommandRules.Check(commands, isGuild: scope != "global")) is { } refusal) return refusal;
        var kept = new JsonArray([.. commands.Select(c => Registered((JsonObject)c!, scope))]);
        world.Commands[scope] = kept;
        return FakeResponse.Json(kept.DeepClone());
    }

    /// <summary>A command as Discord gives it back: with its ids, and with the defaults that were left out.</summary>
    private JsonObject Registered(JsonObject command, string scope)
    {
        var made = (JsonObject)command.DeepClone();
        made["id"] = world.NextId();
        made["application_id"] = world.ApplicationId;
        made["version"] = world.NextId();
        made["type"] ??= 1;
        made["description"] ??= "";
        made["nsfw"] ??= false;
        if (!made.ContainsKey("default_member_permissions")) made["default_member_permissions"] = null;
        if (!made.ContainsKey("name_localizations")) made["name_localizations"] = null;
        if (!made.ContainsKey("description_localizations")) made["description_localizations"] = null;
        if (scope == "global")
        {
            if (!made.ContainsKey("contexts")) made["contexts"] = null;
            made["integration_types"] ??= new JsonArray(0);
        }
        else
        {
            made["guild_id"] = scope;
        }

        return made;
    }

    private FakeResponse? Refusal(FakeRequest request, IReadOnlyList<Violation> violations)
    {
        foreach (var violation in violations) Violations.Enqueue((request, violation));
        return violations.Count == 0 ? null : FakeResponse.InvalidForm(violations);
    }
}
