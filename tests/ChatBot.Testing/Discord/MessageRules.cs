using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>Which request a message is sent with; the rules differ.</summary>
public enum MessageUse
{
    Create,
    Reply,
    Update,
    Edit,
    FollowUp,
}

/// <summary>
/// The limits of messages that Discord documents, counted in code points as it does (resources/message, components/reference).
/// </summary>
public static class MessageRules
{
    private const int ComponentsV2 = 1 << 15;

    public static IReadOnlyList<Violation> Check(JsonObject message, MessageUse use)
    {
        var found = new List<Violation>();
        var flags = (int?)message["flags"] ?? 0;
        var content = (string?)message["content"];
        var embeds = message["embeds"] as JsonArray ?? [];
        var components = message["components"] as JsonArray ?? [];

        if (Count(content) > 2000) found.Add(new("content", "Must be 2000 or fewer in length."));
        var isEmpty = string.IsNullOrWhiteSpace(content) && embeds.Count == 0 && components.Count == 0;
        if (isEmpty && use is not (MessageUse.Edit or MessageUse.Update)) found.Add(new("", "Cannot send an empty message."));
        CheckEmbeds(embeds, found);
        if ((flags & ComponentsV2) != 0)
        {
            if (content is { Length: > 0 } || embeds.Count > 0) found.Add(
                new("flags", "With components v2, content and embeds must be empty."));
            ComponentRules.CheckV2(components, [.. (message["attachments"] as JsonArray ?? []).Select(file => (string)file!["filename"]!)],
                found);
        }
        else
        {
            ComponentRules.CheckLegacy(components, found);
        }

        CheckMentions(message["allowed_mentions"] as JsonObject, found);
        CheckNonce(message, use, found);
        return found;
    }

    /// <summary>The length as Discord counts it.</summary>
    internal static int Count(string? text) => text?.EnumerateRunes().Count() ?? 0;

    private static void CheckEmbeds(JsonArray embeds, List<Violation> found)
    {
        if (embeds.Count > 10) found.Add(new("embeds", "Must be 10 or fewer in length."));
        var total = 0;
        for (var i = 0; i < embeds.Count; i++)
        {
            var (path, embed) = ($"embeds[{i}]", (JsonObject)embeds[i]!);
            Limit(embed["title"], 256, $"{path}.title");
            Limit(embed["description"], 4096, $"{path}.description");
            Limit(embed["footer"]?["text"], 2048, $"{path}.footer.text");
            Limit(embed["author"]?["name"], 256, $"{path}.author.name");
            var fields = embed["fields"] as JsonArray ?? [];
            if (fields.Count > 25) found.Add(new($"{path}.fields", "Must be 25 or fewer in length."));
            foreach (var field in fields)
            {
                Limit(field!["name"], 256, $"{path}.fields.name", required: true);
                Limit(field["value"], 1024, $"{path}.fields.value", required: true);
            }

            if (embed.All(p => p.Key == "color")) found.Add(new(path, "An embed needs something to show."));
        }

        if (total > 6000) found.Add(new("embeds", "Embed size exceeds maximum size of 6000."));

        void Limit(JsonNode? node, int most, string path, bool required = false)
        {
            var text = (string?)node;
            total += Count(text);
            if (Count(text) > most) found.Add(new(path, $"Must be {most} or fewer in length."));
            if (required && string.IsNullOrWhiteSpace(text)) found.Add(new(path, "This field is required."));
        }
    }

    /// <summary>Every message of this bot says whom it may ping, and never leaves that to a default.</summary>
    private static void CheckMentions(JsonObject? mentions, List<Violation> found)
    {
        if (mentions?["parse"] is not JsonArray parse) found.Add(new("allowed_mentions", "Must be given, with parse."));
        else if (parse.Any(p => (string?)p == "users") && mentions["users"] is JsonArray { Count: > 0 }) found.Add(
            new("allowed_mentions", "parse:[\"users\"] and users are mutually exclusive."));
    }

    private static void CheckNonce(JsonObject message, MessageUse use, List<Violation> found)
    {
        if (Count(message["nonce"]?.ToString()) > 25) found.Add(new("nonce", "Must be 25 or fewer in length."));
        if (use == MessageUse.Create) return;
        foreach (var name in new[] { "nonce", "enforce_nonce", "message_reference" })
            if (message.ContainsKey(name)) found.Add(new(name, "Only for Create Message."));
    }
}
