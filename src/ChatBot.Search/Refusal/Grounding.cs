using ChatBot.Search.Index;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Refusal;

/// <summary>Whether a library can speak of what is asked at all: a greeting, a line of code, a matter of another world has no sentence nearest to it.</summary>
internal static class Grounding
{
    /// <summary>How near a word of the library must be to one that it lacks.</summary>
    private const double Near = 0.45;

    /// <summary>The same where the library knows a name of the question.</summary>
    private const double NearBesideName = 0.25;

    /// <summary>True when the library has at least one of the words that carry the question, or one near it.</summary>
    public static bool Is(Question question, IReadOnlyList<WeightedWord> words, IReadOnlyList<Ranked> ranked, InvertedIndex index)
    {
        var telling = words.Where(word => word.Word.Role != WordRole.Light).ToList();
        var content = telling.FindAll(word => word.Word.Role == WordRole.Content && (question.Kind == QuestionKind.HowMany || !question.Asked.Contains(word.Word)));
        var near = telling.Exists(word => word.Word.IsName && IsKnown(word, index)) ? NearBesideName : Near;
        return (content.Count > 0 ? content : telling).Exists(word => IsKnown(word, index) || ranked.Any(one => one.Alignment.Words.Any(met => met.Word == word && met.Own.Sure >= near)));
    }

    /// <summary>True when the library has the word, or one that means the same.</summary>
    public static bool IsKnown(WeightedWord word, InvertedIndex index) =>
        word.Word.Date is not null || word.Word.Known.Count > 0 || word.Likeness.DocumentsWith(index) > 0;
}
