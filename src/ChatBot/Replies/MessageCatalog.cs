using ChatBot.Search.Library;

namespace ChatBot.Replies;

/// <summary>
/// The bot's own words around quotations in a reader's language, from config/framing/LOCALE.yaml; English where config has none. What is
/// quoted never passes through it.
/// </summary>
public sealed class MessageCatalog
{
    private readonly IReadOnlyDictionary<string, string> _phrases;
    private readonly Lazy<IReadOnlyList<(MessageTemplate Form, string Said)>> _forms;

    private MessageCatalog(string locale, IReadOnlyDictionary<string, string> phrases)
    {
        Locale = locale;
        _phrases = phrases;
        _forms = new(() => [.. phrases.Select(pair => (Form: MessageTemplate.Of(pair.Key), pair.Value)).Where(pair => pair.Form.IsTelling)]);
    }

    public static MessageCatalog English { get; } = new("", new Dictionary<string, string>());

    /// <summary>The locale whose words these are; empty for English.</summary>
    public string Locale { get; }

    /// <param name="library">The library whose config is meant.</param>
    /// <param name="locale">A locale of Discord's, such as <c>de</c> or <c>pt-BR</c>; null for none.</param>
    public static MessageCatalog Of(LibrarySnapshot library, string? locale)
    {
        if (locale is null)
            return English;
        return Find(library, locale) ?? (locale.IndexOf('-') is var dash and > 0 ? Find(library, locale[..dash]) : null) ?? English;
    }

    /// <summary>
    /// A phrase or a finished line in this language: as it stands in config, else by a form with slots ("{0} quotations"), else in English.
    /// </summary>
    public string Say(string english)
    {
        if (_phrases.TryGetValue(english, out var said))
            return said;
        foreach (var (form, text) in _forms.Value)
        {
            if (form.Read(english) is { } values)
                return MessageTemplate.Of(text).Fill(values);
        }
        return english;
    }

    /// <summary>A form in this language, with its slots filled: "{0} of {1}".</summary>
    /// <param name="english">The form in English, by which config has it.</param>
    /// <param name="values">What stands in the slots; it is not translated here.</param>
    public string Say(string english, params IReadOnlyList<string> values) =>
        MessageTemplate.Of(_phrases.GetValueOrDefault(english, english)).Fill(values);

    private static MessageCatalog? Find(LibrarySnapshot library, string locale) =>
        library.MessageCatalogs.TryGetValue(locale, out var phrases) ? new MessageCatalog(locale, phrases) : null;
}
