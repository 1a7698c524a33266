using System.Collections.Frozen;

namespace ChatBot.Corpus.Citations;

/// <summary>Whether a title is English, where the record does not say: capitals of headlines are an English custom.</summary>
internal static class TitleLanguage
{
    private static readonly FrozenSet<string> Foreign = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "der", "das", "und", "von", "zu", "zur", "zum", "im", "le", "la", "les", "des", "du", "de", "et", "el", "los", "las", "del", "y",
            "en",
        "il", "lo", "gli", "della", "delle", "dei", "di", "e", "och", "af", "het", "een", "van", "voor", "da", "dos", "na", "w", "ve",
            "aux", "sur");

    /// <summary>True unless its letters are not Latin, or more of its small words are those of other languages.</summary>
    public static bool IsEnglish(string title)
    {
        var words = title.Split([' ', '\'', '’', ':', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        var letters = title.Where(char.IsLetter).ToArray();
        return letters.Count(c => c < '\u0250') * 2 >= letters.Length
            && words.Count(Foreign.Contains) <= words.Count(TitleWords.Small.Contains);
    }
}
