using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Lexicons;
using Lingua;

namespace ChatBot.Corpus.Sources.Languages;

/// <summary>
/// Which language a text is in, where its record does not say: by Lingua's letter n-grams. English is known by its commonest words, so that
/// a library of English texts never loads them.
/// </summary>
internal sealed partial class LanguageDetection
{
    /// <summary>What is looked at, from the middle of the text, where least of it is a notice or a list, in UTF-16 code units.</summary>
    private const int Sample = 3_000;

    /// <summary>Fewer letters of Latin script, which many languages share, are a guess and no more.</summary>
    private const int FewestLetters = 60;

    /// <summary>So do fewer different words: a list, a refrain.</summary>
    private const int FewestWords = 12;

    /// <summary>English running text has these more often than any other language has words that look like them.</summary>
    private const double LeastEnglish = 0.12;

    private readonly Lazy<LanguageDetector> _detector = new(() => LanguageDetectorBuilder.FromAllLanguages().WithLowAccuracyMode().Build());

    /// <summary>Its ISO 639-1 code; null for English, and where it cannot be told.</summary>
    public string? Of(string text)
    {
        var start = Math.Max(0, (text.Length - Sample) / 2);
        var sample = text.Substring(start, Math.Min(Sample, text.Length - start));
        var letters = sample.EnumerateRunes().Count(Rune.IsLetter);
        var latin = sample.Count(c => char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F');
        var words = Words().Matches(sample).Select(word => word.Value.ToLowerInvariant()).ToList();
        if (letters == 0 || (latin > letters / 2
            && (letters < FewestLetters || words.Distinct().Count() < FewestWords
            || words.Count(Lexicon.English.CommonestWords.Contains) >= LeastEnglish * words.Count)))
            return null;
        var language = _detector.Value.DetectLanguageOf(sample);
        return language is Language.Unknown or Language.English ? null : language.IsoCode6391().ToString().ToLowerInvariant();
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
