using ChatBot.Corpus.Names;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Ranking;

/// <summary>How much each word of a question counts: by its rarity in the collection and by what kind of word it is.</summary>
internal static class WordWeights
{
    private const double Light = 0.25;
    private const double Name = 1.2;
    private const double Date = 0.8;

    /// <summary>A word for the kind of answer ("which city …"): answers seldom say it.</summary>
    private const double AskedKind = 0.6;

    public static List<WeightedWord> Of(Question question, InvertedIndex index, EnglishWords english, Synonyms synonyms, Gazetteer gazetteer, IReadOnlyCollection<string> vocabulary)
    {
        var words = new List<WeightedWord>();
        foreach (var word in question.Words)
        {
            var likeness = new Likeness(word, english, synonyms, gazetteer);
            if (IsUnknown(word, index, english) && Respelt(word.Tokens[0].Word, vocabulary) is { } meant)
                likeness.Accept(Analyzer.Term(meant), Strengths.Misspelling);
            if (word.Role is WordRole.Content && word.Tokens.Any(token => index.DocumentsWith(token.Term) == 0))
                likeness.Stretch(vocabulary);
            words.Add(new WeightedWord(word, (word.Date is null ? RarityOf(likeness, index) : 1) * KindOf(word, question), likeness));
        }
        return words;
    }

    private static double KindOf(QuestionWord word, Question question) =>
        question.Asked.Contains(word) && question.Kind is (QuestionKind.When or QuestionKind.Where) ? Light
        : question.Asked.Contains(word) && question.Kind is not QuestionKind.HowMany ? AskedKind
        : word.Role switch { WordRole.Light => Light, WordRole.Name => Name, WordRole.Date => Date, _ => 1 };

    private static bool IsUnknown(QuestionWord word, InvertedIndex index, EnglishWords english) =>
        word.Tokens.Count == 1 && word.Role is WordRole.Content or WordRole.Name && index.DocumentsWith(word.Tokens[0].Term) == 0 && english.Vector(word.Tokens[0].Word) is null;

    // What is neither English nor in the collection may be misspelt.
    private static string? Respelt(string word, IEnumerable<string> vocabulary) =>
        vocabulary.Select(known => (known, Distance: NearSpelling.Distance(word, known))).Where(near => near.Distance is not null)
            .OrderBy(near => near.Distance).ThenBy(near => near.known, StringComparer.Ordinal).Select(near => near.known).FirstOrDefault();

    // On a scale of 0.2 to 1, whatever the size of the collection; a word that it does not have is as rare as its rarest.
    private static double RarityOf(Likeness likeness, InvertedIndex index)
    {
        var with = Math.Min(index.DocumentCount, likeness.DocumentsWith(index));
        var rarest = Math.Log(1 + index.DocumentCount);
        return rarest <= 0 ? 1 : 0.2 + 0.8 * Math.Log((1.0 + index.DocumentCount) / (1.0 + with)) / rarest;
    }
}
