using System.Text.Json.Nodes;
using static ChatBot.Testing.Discord.MessageRules;

namespace ChatBot.Testing.Discord;

/// <summary>The limits of components (components/reference): rows, buttons, select menus, custom_ids, and those of components v2.</summary>
internal static class ComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int Select = 3;
    private const int Section = 9;
    private const int TextDisplay = 10;
    private const int MediaGallery = 12;
    private const int Container = 17;
    private const int LinkStyle = 5;

    private static readonly int[] Contained = [Row, Section, TextDisplay, MediaGallery, 13, 14];

    public static void CheckLegacy(JsonArray rows, List<Violation> found)
    {
        if (rows.Count > 5) found.Add(new("components", "Must be 5 or fewer in length."));
        foreach (var row in rows)
            if ((int?)row!["type"] != Row) found.Add(new("components", "Only action rows may be at the top."));
        CheckAll(rows, found);
    }

    public static void CheckV2(JsonArray components, IReadOnlyCollection<string> files, List<Violation> found)
    {
        var all = Flatten(components).ToList();
        if (all.Count is 0 or > 40) found.Add(new("components", "Must be between 1 and 40 components."));
        foreach (var text in all.Where(c => (int?)c["type"] == TextDisplay))
            if (Count((string?)text["content"]) is 0 or > 4000) found.Add(
                new("components.content", "Must be between 1 and 4000 in length."));
        if (all.Where(c => (int?)c["type"] == TextDisplay).Sum(c => Count((string?)c["content"])) > 4000) found.Add(
            new("components", "All text together must be 4000 or fewer in length."));
        foreach (var section in all.Where(c => (int?)c["type"] == Section)) CheckSection(section, found);
        foreach (var container in all.Where(c => (int?)c["type"] == Container))
            if ((container["components"] as JsonArray ?? []).Any(c => !Contained.Contains((int)c!["type"]!))) found.Add(
                new("components", "A container does not hold this."));
        foreach (var item in all.Where(c => (int?)c["type"] == MediaGallery).SelectMany(c => c["items"] as JsonArray ?? []))
            CheckMedia((JsonObject)item!, files, found);
        CheckAll(components, found);
    }

    private static void CheckAll(JsonArray components, List<Violation> found)
    {
        var all = Flatten(components).ToList();
        foreach (var component in all)
        {
            switch ((int?)component["type"])
            {
                case Row:
                    CheckRow(component, found);
                    break;
                case Button:
                    CheckButton(component, found);
                    break;
                case Select:
                    CheckSelect(component, found);
                    break;
            }
        }

        var ids = all.Select(c => (string?)c["custom_id"]).OfType<string>().ToList();
        if (ids.Distinct().Count() != ids.Count) found.Add(new("components.custom_id", "Component custom id cannot be duplicated."));
    }

    private static void CheckSection(JsonObject section, List<Violation> found)
    {
        var texts = section["components"] as JsonArray ?? [];
        if (texts.Count is 0 or > 3 || texts.Any(text => (int?)text!["type"] != TextDisplay)) found.Add(
            new("components", "A section holds 1 to 3 texts."));
        if ((int?)section["accessory"]?["type"] is not (Button or 11)) found.Add(
            new("components.accessory", "A section has a button or a thumbnail."));
    }

    private static void CheckMedia(JsonObject item, IReadOnlyCollection<string> files, List<Violation> found)
    {
        if (Count((string?)item["description"]) > 1024) found.Add(new("components.items.description", "Must be 1024 or fewer in length."));
        const string Sent = "attachment://";
        if ((string?)item["media"]?["url"] is not { } url
            || (url.StartsWith(Sent, StringComparison.Ordinal) && !files.Contains(url[Sent.Length..])))
            found.Add(new("components.items.media.url", "Names no file that was sent."));
    }

    private static void CheckRow(JsonObject row, List<Violation> found)
    {
        var children = row["components"] as JsonArray ?? [];
        var selects = children.Count(c => (int?)c!["type"] == Select);
        if (children.Count is 0 or > 5 || (selects > 0 && children.Count > 1))
            found.Add(new("components", "A row holds 1 to 5 buttons or one select menu."));
    }

    private static void CheckButton(JsonObject button, List<Violation> found)
    {
        var isLink = (int?)button["style"] == LinkStyle;
        if (isLink == button.ContainsKey("custom_id")) found.Add(new("components.custom_id", "A link has none, any other button has one."));
        if (isLink != button.ContainsKey("url")) found.Add(new("components.url", "A link has one, any other button has none."));
        if (!isLink) CheckCustomId(button, found);
        if (Count((string?)button["url"]) > 512) found.Add(new("components.url", "Must be 512 or fewer in length."));
        if (Count((string?)button["label"]) > 80) found.Add(new("components.label", "Must be 80 or fewer in length."));
        if (string.IsNullOrEmpty((string?)button["label"]) && button["emoji"] is null) found.Add(
            new("components.label", "A button needs a label or an emoji."));
    }

    private static void CheckSelect(JsonObject select, List<Violation> found)
    {
        CheckCustomId(select, found);
        var options = select["options"] as JsonArray ?? [];
        if (options.Count is 0 or > 25) found.Add(new("components.options", "Must be between 1 and 25 in length."));
        if (Count((string?)select["placeholder"]) > 150) found.Add(new("components.placeholder", "Must be 150 or fewer in length."));
        foreach (var option in options)
            foreach (var name in new[] { "label", "value", "description" })
                if (Count((string?)option![name]) > 100 || (name != "description" && Count((string?)option[name]) == 0))
                    found.Add(new($"components.options.{name}", "Must be between 1 and 100 in length."));
        var values = options.Select(o => (string?)o!["value"]).ToList();
        if (values.Distinct().Count() != values.Count) found.Add(
            new("components.options.value", "The specified option value is already used."));
    }

    private static void CheckCustomId(JsonObject component, List<Violation> found)
    {
        if (Count((string?)component["custom_id"]) is 0 or > 100) found.Add(
            new("components.custom_id", "Must be between 1 and 100 in length."));
    }

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
