using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>The limits of first answers to interactions (interactions/receiving-and-responding).</summary>
public static class CallbackRules
{
    private const int Ephemeral = 64;

    public static IReadOnlyList<Violation> Check(JsonObject callback)
    {
        var found = new List<Violation>();
        var payload = callback["data"] as JsonObject ?? [];
        switch ((int?)callback["type"])
        {
            case 4:
                found.AddRange(MessageRules.Check(payload, MessageUse.Reply));
                break;
            case 7:
                found.AddRange(MessageRules.Check(payload, MessageUse.Update));
                break;
            case 5:
                if (((int?)payload["flags"] ?? 0) is not (0 or Ephemeral)) found.Add(new("data.flags", "Only EPHEMERAL."));
                break;
            case 1 or 6:
                break;
            case 8:
                CheckChoices(payload["choices"] as JsonArray, found);
                break;
            case 9:
                if (MessageRules.Count((string?)payload["custom_id"]) is 0 or > 100) found.Add(
                    new("data.custom_id", "Must be between 1 and 100 in length."));
                if (MessageRules.Count((string?)payload["title"]) is 0 or > 45) found.Add(
                    new("data.title", "Must be between 1 and 45 in length."));
                if (payload["components"] is not JsonArray { Count: >= 1 and <= 5 }) found.Add(
                    new("data.components", "Must be between 1 and 5 in length."));
                break;
            default:
                found.Add(new("type", "Unknown type."));
                break;
        }

        return found;
    }

    private static void CheckChoices(JsonArray? choices, List<Violation> found)
    {
        if (choices is not { Count: <= 25 }) found.Add(new("data.choices", "Must be 25 or fewer in length."));
        foreach (var choice in choices ?? [])
            foreach (var name in new[] { "name", "value" })
                if (MessageRules.Count((string?)choice![name]) is 0 or > 100)
                    found.Add(new($"data.choices.{name}", "Must be between 1 and 100 in length."));
    }
}
