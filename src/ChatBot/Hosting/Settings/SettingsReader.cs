using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Sources;

namespace ChatBot.Hosting.Settings;

/// <summary>Reads the settings of a library and lists every fault with file and key.</summary>
public static class SettingsReader
{
    public const string SettingsPath = "config/chatbot.json";
    public const string Prefix = "CHATBOT_";

    /// <summary>Variables without the prefix that every deployment of a bot knows, and the keys that they set.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["DISCORD_TOKEN"] = "Discord:Token",
        ["DISCORD_API_URL"] = "Discord:ApiUrl",
    };

    /// <summary>Variables that name a file with a secret in it, the keys that they set, and the variables that come before them.</summary>
    private static readonly (string File, string Key, string Before)[] SecretFiles =
        [("DISCORD_TOKEN_FILE", "Discord:Token", "DISCORD_TOKEN"), ("CHATBOT_STATE_CONNECTION_FILE", "State:Connection", "CHATBOT_State__Connection")];

    /// <param name="library">The library's folder.</param>
    /// <param name="environment">The environment's variables.</param>
    public static (ChatBotSettings Settings, IReadOnlyList<Problem> Problems) Read(string library, IReadOnlyDictionary<string, string> environment)
    {
        var problems = new List<Problem>();
        var builder = new ConfigurationBuilder();
        var path = Path.Combine(library, SettingsPath);
        if (File.Exists(path) && Parse(path, problems))
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        builder.AddInMemoryCollection(FromEnvironment(environment, problems));
        var configuration = builder.Build();
        problems.AddRange(UnknownKeys(configuration));
        var settings = new ChatBotSettings();
        foreach (var section in configuration.GetChildren())
            Bind(section, settings, problems);
        problems.AddRange(SettingsRules.Check(settings));
        return (settings, problems);
    }

    /// <summary>The variables of this process.</summary>
    public static IReadOnlyDictionary<string, string> Environment() =>
        System.Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");

    private static bool Parse(string path, List<Problem> problems)
    {
        try
        {
            using var _ = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return true;
        }
        catch (JsonException fault)
        {
            problems.Add(new Problem(SettingsPath, (int)(fault.LineNumber ?? 0) + 1, "It is not valid JSON.", "Mend the JSON at this line."));
            return false;
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> FromEnvironment(IReadOnlyDictionary<string, string> environment, List<Problem> problems)
    {
        foreach (var (name, value) in environment)
        {
            if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.Contains("__", StringComparison.Ordinal))
                yield return new(name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal), value);
            else if (Known.TryGetValue(name, out var key) && value.Length > 0)
                yield return new(key, value);
        }
        foreach (var (variable, key, before) in SecretFiles)
        {
            if (environment.GetValueOrDefault(variable) is { Length: > 0 } file && environment.GetValueOrDefault(before) is not { Length: > 0 }
                && Secret(variable, file, problems) is { } secret)
                yield return new(key, secret);
        }
    }

    private static string? Secret(string variable, string file, List<Problem> problems)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(variable, 0, $"The file that it names cannot be read: \"{file}\".", "Name a file that holds the secret and nothing else."));
            return null;
        }
    }

    private static IEnumerable<Problem> UnknownKeys(IConfigurationRoot configuration)
    {
        foreach (var section in configuration.GetChildren())
        {
            if (typeof(ChatBotSettings).GetProperties().FirstOrDefault(property => property.Name.Equals(section.Key, StringComparison.OrdinalIgnoreCase)) is not { } known)
            {
                yield return new Problem(SettingsPath, 0, $"There is no setting \"{section.Key}\".", "Take it out; config/README.md lists the settings.");
                continue;
            }
            foreach (var key in section.GetChildren())
            {
                if (!known.PropertyType.GetProperties().Any(property => property.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase)))
                    yield return new Problem(SettingsPath, 0, $"There is no setting \"{section.Key}:{key.Key}\".", "Take it out; config/README.md lists the settings.");
            }
        }
    }

    private static void Bind(IConfigurationSection section, ChatBotSettings settings, List<Problem> problems)
    {
        object? target = section.Key.ToLowerInvariant() switch { "web" => settings.Web, "discord" => settings.Discord, "daily" => settings.Daily, "search" => settings.Search, "state" => settings.State, _ => null };
        if (target is null)
            return;
        foreach (var property in target.GetType().GetProperties())
        {
            try
            {
                if (property.PropertyType == typeof(List<int>))
                {
                    if (section.GetSection(property.Name).GetChildren().Select(child => int.Parse(child.Value ?? "", CultureInfo.InvariantCulture)).ToList() is { Count: > 0 } list)
                        property.SetValue(target, list);
                }
                else if (section[property.Name] is { } value)
                    property.SetValue(target, Convert.ChangeType(value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, CultureInfo.InvariantCulture));
            }
            catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
            {
                problems.Add(new Problem(SettingsPath, 0, $"\"{section.Key}:{property.Name}\" cannot be \"{section[property.Name]}\".", $"Write {Kind(property.PropertyType)}."));
            }
        }
    }

    private static string Kind(Type type) => type == typeof(bool) ? "true or false" : type == typeof(List<int>) ? "a list of whole numbers" : "a number";
}
