using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static ChatBot.Testing.Discord.MessageRules;

namespace ChatBot.Testing.Discord;

/// <summary>The limits of registered commands (interactions/application-commands).</summary>
public static partial class CommandRules
{
    private const int ChatInput = 1;

    private static readonly HashSet<string> Locales =
    [
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro",
        "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    ];

    public static IReadOnlyList<Violation> Check(JsonArray commands, bool isGuild)
    {
        var found = new List<Violation>();
        foreach (var (type, most) in new[] { (1, 100), (2, 15), (3, 15) })
            if (commands.Count(c => TypeOf(c!) == type) > most) found.Add(new("", $"At most {most} commands of type {type}."));
        if (commands.GroupBy(c => (TypeOf(c!), (string?)c!["name"])).Any(g => g.Count() > 1)) found.Add(
            new("name", "Application command names must be unique."));
        for (var i = 0; i < commands.Count; i++) CheckCommand((JsonObject)commands[i]!, $"[{i}]", isGuild, found);
        return found;
    }

    private static int TypeOf(JsonNode command) => (int?)command["type"] ?? ChatInput;

    private static void CheckCommand(JsonObject command, string path, bool isGuild, List<Violation> found)
    {
        var isSlash = TypeOf(command) == ChatInput;
        CheckName((string?)command["name"], $"{path}.name", isSlash, found);
        CheckLocalized(command, path, isSlash, found);
        var description = Count((string?)command["description"]);
        if (isSlash ? description is 0 or > 100 : description > 0) found.Add(
            new($"{path}.description", "Must be between 1 and 100 in length, or empty for a user or message command."));
        if (isGuild && (command.ContainsKey("contexts") || command.ContainsKey("integration_types"))) found.Add(
            new(path, "contexts and integration_types are for global commands."));
        if (command["default_member_permissions"] is JsonValue permissions && !permissions.ToString().All(char.IsAsciiDigit)) found.Add(
            new($"{path}.default_member_permissions", "A string of digits."));
        CheckOptions(command["options"] as JsonArray, path, found);
        if (Characters(command) > 8000) found.Add(new(path, "Command exceeds maximum size of 8000."));
    }

    private static void CheckOptions(JsonArray? options, string path, List<Violation> found)
    {
        if (options is null) return;
        if (options.Count > 25) found.Add(new($"{path}.options", "Must be 25 or fewer in length."));
        if (options.Select(o => (string?)o!["name"]).Distinct().Count() != options.Count) found.Add(
            new($"{path}.options", "Option names must be unique."));
        var optionalSeen = false;
        foreach (var option in options.OfType<JsonObject>())
        {
            CheckName((string?)option["name"], $"{path}.options.name", lower: true, found);
            CheckLocalized(option, $"{path}.options", lower: true, found);
            if (Count((string?)option["description"]) is 0 or > 100) found.Add(
                new($"{path}.options.description", "Must be between 1 and 100 in length."));
            var isRequired = option["required"]?.GetValue<bool>() == true;
            if (isRequired && optionalSeen) found.Add(
                new($"{path}.options", "Required options must be placed before non-required options."));
            optionalSeen |= !isRequired;
            var choices = option["choices"] as JsonArray ?? [];
            if (choices.Count > 25) found.Add(new($"{path}.options.choices", "Must be 25 or fewer in length."));
            if (choices.Count > 0 && option["autocomplete"]?.GetValue<bool>() == true) found.Add(
                new($"{path}.options", "No autocomplete with choices."));
            foreach (var choice in choices)
                if (Count((string?)choice!["name"]) is 0 or > 100 || Count(choice["value"]?.ToString()) > 100) found.Add(
                    new($"{path}.options.choices", "Must be between 1 and 100 in length."));
            if ((int?)option["min_length"] is < 0 or > 6000) found.Add(new($"{path}.options.min_length", "Must be between 0 and 6000."));
            if ((int?)option["max_length"] is < 1 or > 6000) found.Add(new($"{path}.options.max_length", "Must be between 1 and 6000."));
            CheckOptions(option["options"] as JsonArray, $"{path}.options", found);
        }
    }

    private static void CheckLocalized(JsonObject owner, string path, bool lower, List<Violation> found)
    {
        foreach (var (locale, name) in owner["name_localizations"] as JsonObject ?? [])
        {
            if (!Locales.Contains(locale)) found.Add(new($"{path}.name_localizations", $"Unknown locale {locale}."));
            CheckName((string?)name, $"{path}.name_localizations.{locale}", lower, found);
        }

        foreach (var (locale, text) in owner["description_localizations"] as JsonObject ?? [])
        {
            if (!Locales.Contains(locale)) found.Add(new($"{path}.description_localizations", $"Unknown locale {locale}."));
            if (Count((string?)text) is 0 or > 100) found.Add(
                new($"{path}.description_localizations", "Must be between 1 and 100 in length."));
        }
    }

    private static void CheckName(string? name, string path, bool lower, List<Violation> found)
    {
        if (Count(name) is 0 or > 32) found.Add(new(path, "Must be between 1 and 32 in length."));
        else if (lower && (!NamePattern().IsMatch(name!) || name!.EnumerateRunes().Any(r => Rune.ToLowerInvariant(r) != r))) found.Add(
            new(path, "Command name is invalid."));
    }

    /// <summary>Names, descriptions and values together; of translations the longest counts.</summary>
    private static int Characters(JsonObject node) =>
        Longest(node, "name") + Longest(node, "description") + Count(node["value"]?.ToString())
        + (node["options"] as JsonArray ?? []).OfType<JsonObject>().Sum(Characters)
        + (node["choices"] as JsonArray ?? []).OfType<JsonObject>().Sum(Characters);

    private static int Longest(JsonObject node, string name) =>
        (node[$"{name}_localizations"] as JsonObject ?? []).Select(p => Count((string?)p.Value)).Append(Count((string?)node[name])).Max();

    // Discord's own pattern has \p{sc=Deva} and \p{sc=Thai}, which .NET calls by their blocks.
    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]+$")]
    private static partial Regex NamePattern();
}
