using System.Text.Json.Nodes;
using ChatBot.Testing.Discord;

namespace ChatBot.EndToEnd.Tests.Chat;

/// <summary>A button as a reader sees it; those that open an address are no part of this.</summary>
internal sealed record Buttons(string Label, string CustomId, bool IsDisabled)
{
    public static IReadOnlyList<Buttons> Of(JsonObject message) =>
    [
        .. ShownText.Components(message).Where(component => (int?)component["type"] == 2 && component.ContainsKey("custom_id"))
            .Select(button => new Buttons((string)button["label"]!, (string)button["custom_id"]!, (bool?)button["disabled"] == true)),
    ];

    /// <summary>The custom_id of the first button with this label.</summary>
    public static string Named(JsonObject message, string label) => Of(message).First(button => button.Label == label).CustomId;

    /// <summary>The menu of a message.</summary>
    public static JsonObject Menu(JsonObject message) => ShownText.Components(message).Single(component => (int?)component["type"] == 3);
}
