using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ChatBot.Corpus.Problems;

namespace ChatBot.Hosting.Settings;

/// <summary>Reads the settings of a library and lists every fault with file and key.</summary>
public static class SettingsReader
{
    public const string SettingsPath = "config/chatbot.json";
    public const string Prefix = "CHATBOT_";
    private const string Connection = "State:Connection";

    /// <summary>Variables without the prefix that every deployment of a bot knows, and the keys that they set.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["DISCORD_TOKEN"] = "Discord:Token",
        ["DISCORD_API_URL"] = "Discord:ApiUrl",
    };

    /// <summary>Variables that name a file with a secret in it, the keys that they set, and the variables that come before them.</summary>
    private static readonly (string File, string Key, string Before)[] SecretFiles =
        [("DISCORD_TOKEN_FILE", "Discord:Token", "DISCORD_TOKEN"),
            ("CHATBOT_STATE_CONNECTION_FILE", Connection, "CHATBOT_State__Connection")];

    private static readonly string[] NoSettings = [LibraryLocation.Variable, LibraryLocation.DataVariable];

    /// <summary>All keys, such as <c>Web:Url</c>.</summary>
    private static readonly IReadOnlyList<(string Name, Type Type)> Keys =
        [.. Of<LibrarySettings>(nameof(ChatBotSettings.Library)), .. Of<WebSettings>(nameof(ChatBotSettings.Web)),
            .. Of<DiscordSettings>(nameof(ChatBotSettings.Discord)), .. Of<DailySettings>(nameof(ChatBotSettings.Daily)),
            .. Of<SearchSettings>(nameof(ChatBotSettings.Search)), .. Of<StateSettings>(nameof(ChatBotSettings.State))];

    private static IEnumerable<(string Name, Type Type)> Of<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TSection>(string section) =>
        typeof(TSection).GetProperties().Where(property => property.CanWrite)
            .Select(property => ($"{section}:{property.Name}", property.PropertyType));

    /// <inheritdoc cref="Read(string, IReadOnlyDictionary{string, string})"/>
    public static (ChatBotSettings Settings, IReadOnlyList<Problem> Problems) Read(string library) =>
        Read(library, ProcessEnvironment.Variables());

    /// <param name="library">The library's folder.</param>
    /// <param name="environment">The environment's variables.</param>
    public static (ChatBotSettings Settings, IReadOnlyList<Problem> Problems) Read(
        string library, IReadOnlyDictionary<string, string> environment)
    {
        var problems = new List<Problem>();
        var builder = new ConfigurationBuilder();
        var path = Path.Combine(library, SettingsPath);
        if (File.Exists(path) && FromFile(path, problems) is { } file)
            builder.AddConfiguration(file);
        var variables = FromEnvironment(environment, problems);
        builder.AddInMemoryCollection(variables.Select(set => KeyValuePair.Create(set.Key, (string?)set.Value.Value)));
        var configuration = builder.Build();
        var settings = new ChatBotSettings();
        problems.AddRange(Bind(configuration, settings, Origin));
        return (settings, problems);

        // The variable that set a key, else the file.
        string Origin(string key) => variables.FirstOrDefault(
            set => set.Key.Equals(key, StringComparison.OrdinalIgnoreCase)
            || set.Key.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase)).Value.Variable ?? SettingsPath;
    }

    private static IConfiguration? FromFile(string path, List<Problem> problems)
    {
        try
        {
            using var text = File.OpenRead(path);
            return new ConfigurationBuilder().AddJsonStream(text).Build();
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException)
        {
            problems.Add(fault is JsonException notJson
                ? new Problem(SettingsPath, (int)(notJson.LineNumber ?? 0) + 1, "It is not valid JSON.", "Mend the JSON at this line.")
                : new Problem(SettingsPath, 0, fault.Message, "Write one object, and each setting in it once."));
            return null;
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

    /// <summary>Sets what is set, key by key, and says of each what is wrong with it.</summary>
    private static IEnumerable<Problem> Bind(IConfigurationRoot configuration, ChatBotSettings settings, Func<string, string> origin)
    {
        foreach (var section in configuration.GetChildren())
        {
            if (!Keys.Any(key => key.Name.StartsWith($"{section.Key}:", StringComparison.OrdinalIgnoreCase))
                && section.GetChildren().All(key => origin(key.Path) == SettingsPath))
                yield return Unknown(origin(section.Path), $"There is no setting \"{section.Key}\".");
            else
            {
                foreach (var fault in section.GetChildren().Select(Bind).OfType<Problem>()) yield return fault;
            }
        }
        foreach (var (key, remedy) in SettingsValidator.Check(settings))
            yield return new(origin(key), 0, key == Connection ? $"\"{key}\" is wrong." : Cannot(key), remedy);

        Problem? Bind(IConfigurationSection key)
        {
            var (name, type) = Keys.FirstOrDefault(known => known.Name.Equals(key.Path, StringComparison.OrdinalIgnoreCase));
            if (name is null)
                return Unknown(origin(key.Path), $"There is no setting \"{key.Path}\".");
            try
            {
                new ConfigurationBuilder().AddInMemoryCollection(key.AsEnumerable()).Build().Bind(settings);
                return null;
            }
            catch (InvalidOperationException)
            {
                var form = type == typeof(bool) ? "true or false" : type == typeof(List<int>) ? "a list of whole numbers" : "a number";
                return new(origin(key.Path), 0, Cannot(name), $"Write {form}.");
            }
        }

        string Cannot(string key) => $"\"{key}\" cannot be \"{configuration[key]
            ?? string.Join(',', configuration.GetSection(key).GetChildren().Select(child => child.Value))}\".";
    }

    /// <param name="from">The file, or the variable, which may be a known one with underscores too few.</param>
    private static Problem Unknown(string from, string message)
    {
        var meant = Keys.Select(key => Prefix + key.Name.Replace(":", "__", StringComparison.Ordinal))
            .FirstOrDefault(name => Letters(name) == Letters(from));
        return new Problem(from, 0, message, meant is null ? "Take it out; config/README.md lists the settings." : $"Write {meant}.");

        static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
    }
}
