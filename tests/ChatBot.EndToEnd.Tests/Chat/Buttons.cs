using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>A button as a reader sees it.</summary>
internal sealed record Buttons(string Label, string CustomId, bool IsDisabled)
{
    public static IReadOnlyList<Buttons> Of(JsonObject message) =>
    [
        .. (message["components"] as JsonArray ?? []).SelectMany(row => (JsonArray)row!["components"]!)
            .Select(button => new Buttons((string)button!["label"]!, (string)button["custom_id"]!, (bool?)button["disabled"] == true)),
    ];

    /// <summary>The custom_id of the button with this label.</summary>
    public static string Named(JsonObject message, string label) => Of(message).First(button => button.Label == label).CustomId;
}
