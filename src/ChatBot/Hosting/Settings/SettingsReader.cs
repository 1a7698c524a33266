using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Problems;

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
        [("DISCORD_TOKEN_FILE", "Discord:Token", "DISCORD_TOKEN"),
            ("CHATBOT_STATE_CONNECTION_FILE", "State:Connection", "CHATBOT_State__Connection")];

    private static readonly string[] NoSettings = [LibraryLocation.Variable, LibraryLocation.DataVariable];

    /// <param name="library">The library's folder.</param>
    /// <param name="environment">The environment's variables.</param>
    public static (ChatBotSettings Settings, IReadOnlyList<Problem> Problems) Read(
        string library, IReadOnlyDictionary<string, string> environment)
    {
        var problems = new List<Problem>();
        var builder = new ConfigurationBuilder();
        var path = Path.Combine(library, SettingsPath);
        if (File.Exists(path) && Parse(path, problems))
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        var variables = FromEnvironment(environment, problems);
        builder.AddInMemoryCollection(variables.Select(set => KeyValuePair.Create(set.Key, (string?)set.Value.Value)));
        var configuration = builder.Build();
        problems.AddRange(UnknownKeys(configuration, Origin));
        var settings = new ChatBotSettings();
        foreach (var section in configuration.GetChildren())
            Bind(section, settings, problems, Origin);
        problems.AddRange(SettingsRules.Check(settings, Origin));
        return (settings, problems);

        // The variable that set a key, else the file.
        string Origin(string key) => variables.FirstOrDefault(
            set => set.Key.Equals(key, StringComparison.OrdinalIgnoreCase)
            || set.Key.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase)).Value.Variable ?? SettingsPath;
    }

    /// <summary>The variables of this process.</summary>
    public static IReadOnlyDictionary<string, string> Environment() =>
        System.Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");

    private static bool Parse(string path, List<Problem> problems)
    {
        try
        {
            using var _ = JsonDocument.Parse(File.ReadAllBytes(path),
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return true;
        }
        catch (JsonException fault)
        {
            problems.Add(new Problem(SettingsPath, (int)(fault.LineNumber ?? 0) + 1, "It is not valid JSON.",
                "Mend the JSON at this line."));
            return false;
        }
    }

    /// <summary>By key, the variable that sets it and what it is set to.</summary>
    private static Dictionary<string, (string Variable, string Value)> FromEnvironment(
        IReadOnlyDictionary<string, string> environment, List<Problem> problems)
    {
        var set = new Dictionary<string, (string Variable, string Value)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in environment)
        {
            if (Known.TryGetValue(name, out var key) && value.Length > 0)
                set[key] = (name, value);
            if (!name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || NoSettings.Contains(name, StringComparer.OrdinalIgnoreCase)
                || SecretFiles.Any(secret => secret.File == name))
                continue;
            if (name.Contains("__", StringComparison.Ordinal))
                set[name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal)] = (name, value);
            else
                problems.Add(Unknown(name, $"There is no setting \"{name}\"."));
        }
        foreach (var (variable, key, before) in SecretFiles)
        {
            if (environment.GetValueOrDefault(variable) is { Length: > 0 } file
                && environment.GetValueOrDefault(before) is not { Length: > 0 }
                && Secret(variable, file, problems) is { } secret)
                set[key] = (variable, secret);
        }
        return set;
    }

    private static string? Secret(string variable, string file, List<Problem> problems)
    {
        try
        {
            return File.ReadAllText(file).Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(variable, 0, $"The file that it names cannot be read: \"{file}\".",
                "Name a file that holds the secret and nothing else."));
            return null;
        }
    }

    private static IEnumerable<Problem> UnknownKeys(IConfigurationRoot configuration, Func<string, string> origin)
    {
        foreach (var section in configuration.GetChildren())
        {
            var known = typeof(ChatBotSettings).GetProperties()
                .FirstOrDefault(property => property.Name.Equals(section.Key, StringComparison.OrdinalIgnoreCase));
            if (known is null && section.GetChildren().All(key => origin(key.Path) == SettingsPath))
                yield return Unknown(origin(section.Path), $"There is no setting \"{section.Key}\".");
            foreach (var key in section.GetChildren())
            {
                var isKnown = known?.PropertyType.GetProperties()
                    .Any(property => property.CanWrite && property.Name.Equals(key.Key, StringComparison.OrdinalIgnoreCase)) == true;
                if (!isKnown && (known is not null || origin(key.Path) != SettingsPath))
                    yield return Unknown(origin(key.Path), $"There is no setting \"{section.Key}:{key.Key}\".");
            }
        }
    }

    /// <param name="from">The file, or the variable, which may be a known one with underscores too few.</param>
    private static Problem Unknown(string from, string message)
    {
        var meant = typeof(ChatBotSettings).GetProperties()
            .SelectMany(section => section.PropertyType.GetProperties().Where(property => property.CanWrite)
                .Select(property => $"{Prefix}{section.Name}__{property.Name}"))
            .FirstOrDefault(name => Letters(name) == Letters(from));
        return new Problem(from, 0, message, meant is null ? "Take it out; config/README.md lists the settings." : $"Write {meant}.");

        static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    private static void Bind(IConfigurationSection section, ChatBotSettings settings, List<Problem> problems, Func<string, string> origin)
    {
        object? target = section.Key.ToLowerInvariant() switch
        {
            "library" => settings.Library,
            "web" => settings.Web,
            "discord" => settings.Discord,
            "daily" => settings.Daily,
            "search" => settings.Search,
            "state" => settings.State,
            _ => null
        };
        if (target is null)
            return;
        foreach (var property in target.GetType().GetProperties().Where(property => property.CanWrite))
        {
            try
            {
                if (property.PropertyType == typeof(List<int>))
                {
                    if (section.GetSection(property.Name).GetChildren()
                        .Select(child => int.Parse(child.Value ?? "", CultureInfo.InvariantCulture)).ToList() is { Count: > 0 } list)
                        property.SetValue(target, list);
                }
                else if (section[property.Name] is { } value)
                    property.SetValue(target, Convert.ChangeType(
                        value, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, CultureInfo.InvariantCulture));
            }
            catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
            {
                problems.Add(new Problem(origin($"{section.Key}:{property.Name}"), 0,
                    $"\"{section.Key}:{property.Name}\" cannot be \"{section[property.Name]}\".", $"Write {Kind(property.PropertyType)}."));
            }
        }
    }

    private static string Kind(Type type) =>
        type == typeof(bool) ? "true or false" : type == typeof(List<int>) ? "a list of whole numbers" : "a number";
}
