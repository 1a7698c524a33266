using System.Text.Json.Nodes;

namespace ChatBot.Testing.Discord;

/// <summary>What a reader of a message reads, whichever way it is written.</summary>
public static class ShownText
{
    /// <summary>The content, or all texts of a message of components from top to bottom, a line apart.</summary>
    public static string Of(JsonObject message) => string.Join(
        '\n',
        new[] { (string?)message["content"] }.Concat(
            Components(message).Where(component => (int?)component["type"] == 10).Select(component => (string?)component["content"]))
            .Where(text => !string.IsNullOrEmpty(text)));

    /// <summary>All components, those within others and beside them too, in the order of reading.</summary>
    public static IEnumerable<JsonObject> Components(JsonObject message) => Flatten(message["components"] as JsonArray ?? []);

    private static IEnumerable<JsonObject> Flatten(JsonArray components)
    {
        foreach (var component in components.OfType<JsonObject>())
        {
            yield return component;
            foreach (var inner in Flatten(component["components"] as JsonArray ?? [])) yield return inner;
            if (component["accessory"] is JsonObject accessory) yield return accessory;
        }
    }
}
