using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>A form of a name, as words.</summary>
/// <param name="Words">Folded words, compounds in parts.</param>
/// <param name="Name">The name.</param>
/// <param name="Form">Which form of it.</param>
/// <param name="Capital">True when it is only itself with a capital letter ("Page" is not "page").</param>
public sealed record WordedForm(IReadOnlyList<string> Words, Name Name, NameForm Form, bool Capital)
{
    /// <summary>The words as one: what "T-34", "T 34" and "T34" share.</summary>
    public string Joined { get; } = string.Concat(Words);

    public bool HasDigit { get; } = Words.Any(word => word.Any(char.IsDigit));
}

/// <summary>The forms under which a name is known.</summary>
internal static class NameForms
{
    private const int FewestInitials = 3;

    public static IEnumerable<WordedForm> Of(Name name)
    {
        var full = name.Aliases.Prepend(name.Canonical).ToArray();
        foreach (var form in full)
        {
            if (Worded(form, name, NameForm.Full) is { } worded)
                yield return worded;
        }
        foreach (var demonym in name.Demonyms.SelectMany(demonym => new[] { demonym, demonym + "s" }))
        {
            if (Worded(demonym, name, NameForm.Demonym) is { } worded)
                yield return worded;
        }
        if (name.IsPerson && Worded(name.Canonical, name, NameForm.Family) is { Words.Count: > 1 } person)
        {
            yield return person with { Words = FamilyOf(person.Words) };
            // "Ann Lee-Holt" is called "Lee-Holt".
            if (DoubleOf(name.Canonical) is { Count: > 1 } whole && whole.Count < person.Words.Count)
                yield return person with { Words = whole };
        }
        foreach (var initials in full.SelectMany(Initials.Of).Distinct(StringComparer.Ordinal))
        {
            if (!name.IsPerson && initials.Length >= FewestInitials)
                yield return new WordedForm([initials], name, NameForm.Initials, Capital: true);
        }
    }

    private static IReadOnlyList<string> FamilyOf(IReadOnlyList<string> words) =>
        [words.LastOrDefault(word => !Lexicon.English.Names.Suffixes.Contains(word), words[^1])];

    private static IReadOnlyList<string> DoubleOf(string canonical) =>
        WordsOf(canonical.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault(word => !Lexicon.English.Names.Suffixes.Contains(Folding.Fold(word))) ?? "");

    /// <summary>The folded words of a text, compounds in parts.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. Analyzer.ReadParts(text).Select(token => token.Word)];

    private static WordedForm? Worded(string form, Name name, NameForm kind) =>
        WordsOf(form) is { Count: > 0 } words ? new WordedForm(words, name, kind, form.Any(char.IsUpper)) : null;
}
