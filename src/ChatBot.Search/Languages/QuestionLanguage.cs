using System.Globalization;
using System.Text;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Languages;

/// <summary>Which language a question is asked in, by its stop words, or by its script where the library has none of it.</summary>
public static class QuestionLanguage
{
    /// <summary>One word that a language happens to have too says nothing.</summary>
    private const int FewestStopWords = 2;

    /// <summary>
    /// The code of a script that says as much as the question needs: <c>und-Cyrl</c> is written in Cyrillic letters, in whatever language.
    /// </summary>
    private static readonly (string Code, string Name, int First, int Last)[] Scripts =
    [
        ("el", "Greek", 0x370, 0x3FF), ("und-Cyrl", "Cyrillic letters", 0x400, 0x52F), ("hy", "Armenian", 0x530, 0x58F),
            ("he", "Hebrew", 0x590, 0x5FF),
        ("und-Arab", "Arabic letters", 0x600, 0x77F), ("und-Deva", "Devanagari letters", 0x900, 0x97F), ("th", "Thai", 0xE00, 0xE7F),
            ("ka", "Georgian", 0x10A0, 0x10FF),
        ("ja", "Japanese", 0x3040, 0x30FF), ("zh", "Chinese", 0x3400, 0x9FFF), ("ko", "Korean", 0xAC00, 0xD7AF),
    ];

    /// <summary>Its code; null where nothing tells.</summary>
    /// <param name="question">The question as it was typed.</param>
    /// <param name="library">Whose languages win where two fit alike.</param>
    public static string? Of(string question, LibraryLanguages library)
    {
        var words = Analyzer.ReadParts(question)
            .Select(token => (Typed: question[token.Span.Start..token.Span.End].ToLowerInvariant(), token.Word)).ToList();
        var english = words.Count(word => FunctionWords.Contains(word.Word));
        // Most questions to an English library are plainly English, and need no list of another language.
        if (english > 0 && english >= words.Count / 3 && library.All.All(language => language.Code == "en"))
            return "en";
        var (code, count) = LanguageAnalyzers.Languages.Select(
            language => (language, Count: words.Count(word => LanguageAnalyzers.IsStopWord(language, word.Typed))))
            .OrderByDescending(language => language.Count).ThenByDescending(language => library.Has(language.language))
                .ThenBy(language => language.language, StringComparer.Ordinal).First();
        var script = ScriptOf(question)?.Code;
        // "an" is German too: a tie is the library's.
        var isOwn = count == english && count > 0 && library.Has(code) && !library.Has("en");
        if (isOwn || count > english && (count >= FewestStopWords || library.Has(code) || script is not null))
            return code;
        return english == 0 ? script : "en";
    }

    /// <summary>What a question is in, as a sentence says it: "German", "Cyrillic letters".</summary>
    public static Phrase NameOf(string code)
    {
        try
        {
            return Phrase.Kept(Scripts.FirstOrDefault(script => script.Code == code).Name ?? CultureInfo.GetCultureInfo(code).EnglishName,
                []);
        }
        catch (CultureNotFoundException)
        {
            return Phrase.Verbatim(code);
        }
    }

    /// <summary>True for a question in a language that the library's documents are not in.</summary>
    public static bool IsOther(string code, LibraryLanguages library) => !library.Has(code)
        && !(code.StartsWith("und", StringComparison.Ordinal) && library.All.Any(language => ScriptsOf(language.Code) == code))
        && !(code is "zh" && library.Has("ja"));

    private static string? ScriptsOf(string language) => language switch
    {
        "ru" or "uk" or "bg" or "be" or "sr" or "mk" or "kk" or "mn" => "und-Cyrl",
        "ar" or "fa" or "ur" or "ckb" => "und-Arab",
        "hi" or "mr" or "ne" => "und-Deva",
        _ => null,
    };

    private static (string Code, string Name, int First, int Last)? ScriptOf(string question)
    {
        var letters = question.EnumerateRunes().Where(Rune.IsLetter).ToList();
        return Scripts.Select(script => ((string, string, int, int)?)script)
            .FirstOrDefault(script => letters.Count(letter => letter.Value >= script!.Value.Item3 && letter.Value <= script.Value.Item4) > (
                script!.Value.Item1 == "ja" ? 0.2 : 0.5) * letters.Count);
    }
}
