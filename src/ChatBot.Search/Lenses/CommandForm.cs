using System.Text.RegularExpressions;

namespace ChatBot.Search.Lenses;

/// <summary>
/// What a lens must keep to so that Discord takes it as a command; one that it refuses would keep all others from being registered.
/// </summary>
internal static partial class CommandForm
{
    /// <summary>Commands that one bot may have, those that are built in among them.</summary>
    public const int MostCommands = 100;

    public const int LongestDescription = 100;

    /// <summary>The option that every lookup command has besides its own.</summary>
    public const string TakenOption = "private";

    /// <summary>https://discord.com/developers/docs/reference#locales</summary>
    public static IReadOnlySet<string> Locales { get; } = new SortedSet<string>(StringComparer.Ordinal)
    {
        "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi",
            "sv-SE", "vi", "tr", "cs", "el", "bg",
        "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko",
    };

    /// <summary>
    /// https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
    /// </summary>
    public static bool IsName(string name) => Name().IsMatch(name) && !name.Any(char.IsUpper);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
