using System.Globalization;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Library;
using Microsoft.Extensions.Localization;

namespace ChatBot.Replies;

/// <summary>
/// The bot's own words around quotations in a reader's language, from config/framing/LOCALE.yaml; English where config has none. What is
/// quoted never passes through it.
/// </summary>
public sealed class MessageCatalog : IStringLocalizer
{
    private readonly IReadOnlyDictionary<string, string> _phrases;

    private MessageCatalog(string locale, IReadOnlyDictionary<string, string> phrases) => (Locale, _phrases) = (locale, phrases);

    public static MessageCatalog English { get; } = new("", new Dictionary<string, string>());

    /// <summary>The locale whose words these are; empty for English.</summary>
    public string Locale { get; }

    public LocalizedString this[string name] => new(name, Say(name), !_phrases.ContainsKey(name));

    public LocalizedString this[string name, params object[] arguments] => new(
        name,
        Say(name, [.. arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")]),
        !_phrases.ContainsKey(name));

    /// <param name="library">The library whose config is meant.</param>
    /// <param name="locale">A locale of Discord's, such as <c>de</c> or <c>pt-BR</c>; null for none.</param>
    public static MessageCatalog Of(LibrarySnapshot library, string? locale)
    {
        if (locale is null)
            return English;
        return Find(library, locale) ?? (locale.IndexOf('-') is var dash and > 0 ? Find(library, locale[..dash]) : null) ?? English;
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        _phrases.Select(pair => new LocalizedString(pair.Key, pair.Value));

    /// <summary>A sentence without slots, in this language as config has it.</summary>
    public string Say(string english) => _phrases.GetValueOrDefault(english, english);

    /// <summary>A form in this language, with its slots filled: "{0} of {1}".</summary>
    /// <param name="english">The form in English, by which config has it.</param>
    /// <param name="values">What stands in the slots; it is not translated here.</param>
    public string Say(string english, params IReadOnlyList<string> values) => Phrase.Kept(english, [.. values]).In(Say);

    /// <summary>A sentence as data, with the phrases within it.</summary>
    public string Say(Phrase phrase) => phrase.In(Say);

    private static MessageCatalog? Find(LibrarySnapshot library, string locale) =>
        library.MessageCatalogs.TryGetValue(locale, out var phrases) ? new MessageCatalog(locale, phrases) : null;
}
