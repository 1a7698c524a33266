using System.Text.RegularExpressions;
using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>
/// The bot's own words around quotations in a reader's language, from config/framing/LOCALE.yaml; English where config has none. What is
/// quoted never passes through it.
/// </summary>
public sealed partial class Framing
{
    private readonly IReadOnlyDictionary<string, string> _phrases;
    private readonly IReadOnlyList<(Regex Form, string Said)> _forms;

    private Framing(string locale, IReadOnlyDictionary<string, string> phrases)
    {
        Locale = locale;
        _phrases = phrases;
        _forms = [.. phrases.Where(pair => Slot().IsMatch(pair.Key)).Select(pair => (FormOf(pair.Key), pair.Value))];
    }

    public static Framing English { get; } = new("", new Dictionary<string, string>());

    /// <summary>The locale whose words these are; empty for English.</summary>
    public string Locale { get; }

    /// <param name="library">The library whose config is meant.</param>
    /// <param name="locale">A locale of Discord's, such as <c>de</c> or <c>pt-BR</c>; null for none.</param>
    public static Framing Of(LibrarySnapshot library, string? locale)
    {
        if (locale is null)
            return English;
        return Find(library, locale) ?? (locale.IndexOf('-') is var dash and > 0 ? Find(library, locale[..dash]) : null) ?? English;
    }

    /// <summary>A phrase or a line of framing in this language: as it stands in config, else by a form with slots ("{0} quotations"), else in English.</summary>
    public string Say(string english)
    {
        if (_phrases.TryGetValue(english, out var said))
            return said;
        foreach (var (form, text) in _forms)
        {
            if (form.Match(english) is { Success: true } match)
                return Slot().Replace(text, slot => match.Groups[$"s{slot.Groups[1].Value}"].Value);
        }
        return english;
    }

    private static Framing? Find(LibrarySnapshot library, string locale) =>
        library.Framings.TryGetValue(locale, out var phrases) ? new Framing(locale, phrases) : null;

    /// <summary>"{0} of {1}" as an expression for the whole of a line; linear in its length.</summary>
    private static Regex FormOf(string key) => new(
        $"^{string.Concat(Slot().Split(key).Select((part, i) => i % 2 == 0 ? Regex.Escape(part) : $"(?<s{part}>.+)"))}$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\{(\d)\}")]
    private static partial Regex Slot();
}
