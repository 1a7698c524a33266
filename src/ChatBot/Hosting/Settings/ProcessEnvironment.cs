#pragma warning disable RS0030 // The one place that reads it.
namespace ChatBot.Hosting.Settings;

/// <summary>The environment's variables, which nothing else reads.</summary>
public static class ProcessEnvironment
{
    public static IReadOnlyDictionary<string, string> Variables() =>
        Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");

    /// <returns>The variable's text; null where it is not set or blank.</returns>
    public static string? Find(string name) =>
        Environment.GetEnvironmentVariable(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
