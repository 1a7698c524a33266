using ChatBot.Corpus.Lexicons;
using ChatBot.Search.Answers;

namespace ChatBot.Search.Languages;

/// <summary>What is said of languages: what a language of the library lacks, and that a question is asked in another.</summary>
public static class LanguageNotes
{
    /// <summary>A sentence for each language of the library other than English.</summary>
    public static IEnumerable<string> Of(LibraryLanguages library) => library.All.Where(language => language.Code != "en").Select(Of);

    private static string Of(LibraryLanguage language)
    {
        var isPaired = language.Code is "zh" or "ja";
        string[] has =
        [
            LanguageAnalyzers.Has(language.Code) ? "its words are found in any inflection" : isPaired ? "its signs are found in pairs"
                : "its words are found only as they are written",
            Lexicon.Find(language.Code) is null ? "dates in its words are not read" : "dates are read",
            "it is not found by meaning",
        ];
        var detected = language.Detected == 0 ? ""
            : $", detected in {(language.Detected == language.Documents ? "the text" : $"{language.Detected}")}";
        return $"{QuestionLanguage.NameOf(language.Code)} ({CountedNoun.Of(language.Documents, "document")}{detected}): {string.Join(", ", has)}.";
    }

    /// <summary>That a question is asked in another language than the library's, with what still works; "" where it is not.</summary>
    /// <param name="question">The language of the question; null where nothing tells it.</param>
    public static string OfQuestion(string? question, LibraryLanguages library)
    {
        if (question is null || library.All.Count == 0 || !QuestionLanguage.IsOther(question, library))
            return "";
        var languages = string.Join(", ", library.All.Select(language => QuestionLanguage.NameOf(language.Code)));
        return $" The question seems to be in {QuestionLanguage.NameOf(question)}; the documents are in {languages}. Ask in their language; a name or a date alone works in any, after /ask, /who, /timeline and /onthisdate, and so does /sources.";
    }
}
