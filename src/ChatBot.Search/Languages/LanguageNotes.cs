using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Phrases;

namespace ChatBot.Search.Languages;

/// <summary>What is said of languages: what a language of the library lacks, and that a question is asked in another.</summary>
public static class LanguageNotes
{
    private static readonly Phrase InTheirLanguage = Phrase.Of(
        $"Ask in their language; a name or a date alone works in any, after /ask, /who, /timeline and /onthisdate, and so does /sources.");

    /// <summary>A sentence for each language of the library other than English.</summary>
    public static IEnumerable<Phrase> Of(LibraryLanguages library) => library.All.Where(language => language.Code != "en").Select(Of);

    private static Phrase Of(LibraryLanguage language)
    {
        var isPaired = language.Code is "zh" or "ja";
        var has = Phrase.Join(", ",
            LanguageAnalyzers.Has(language.Code) ? Phrase.Of($"its words are found in any inflection")
                : isPaired ? Phrase.Of($"its signs are found in pairs")
                : Phrase.Of($"its words are found only as they are written"),
            Lexicon.Find(language.Code) is null ? Phrase.Of($"dates in its words are not read") : Phrase.Of($"dates are read"),
            Phrase.Of($"it is not found by meaning"));
        var documents = Phrase.Join(", ",
            language.Documents == 1 ? Phrase.Of($"1 document") : Phrase.Of($"{language.Documents} documents"),
            language.Detected == 0 ? Phrase.Empty
                : language.Detected == language.Documents ? Phrase.Of($"detected in the text")
                    : Phrase.Of($"detected in {language.Detected}"));
        return Phrase.Of($"{QuestionLanguage.NameOf(language.Code)} ({documents}): {has}.");
    }

    /// <summary>That a question is asked in another language than the library's, with what still works; empty where it is not.</summary>
    /// <param name="question">The language of the question; null where nothing tells it.</param>
    public static Phrase OfQuestion(string? question, LibraryLanguages library)
    {
        if (question is null || library.All.Count == 0 || !QuestionLanguage.IsOther(question, library))
            return Phrase.Empty;
        var languages = Phrase.Join(", ", library.All.Select(language => QuestionLanguage.NameOf(language.Code)));
        return Phrase.Join(" ",
            Phrase.Of($"The question seems to be in {QuestionLanguage.NameOf(question)}; the documents are in {languages}."),
            InTheirLanguage);
    }
}
