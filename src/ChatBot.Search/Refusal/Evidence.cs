using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Refusal;

/// <summary>What a sentence has and lacks of a question; shares are of 1, and near words count by their likeness alone.</summary>
/// <param name="Covered">The share of the question's weight that is met.</param>
/// <param name="Content">The same, of the words that are no names, numbers or dates, and of what was asked for left out.</param>
/// <param name="Name">How well the worst met name is met; 1 without names.</param>
/// <param name="Date">The same for dates.</param>
/// <param name="Missing">The share of the heaviest word without a counterpart.</param>
/// <param name="Gist">How alike question and sentence are as a whole.</param>
/// <param name="Closeness">How near the counterparts stand together.</param>
internal sealed record Evidence(double Covered, double Content, double Name, double Date, double Missing, double Gist, double Closeness)
{
    private const double NoCounterpart = 0.25;

    public static Evidence Of(Ranked ranked, Question question)
    {
        var words = ranked.Alignment.Words;
        var content = words.Where(word => word.Word.Word.Role == WordRole.Content && !question.Asked.Contains(word.Word.Word)).ToList();
        var all = words.Sum(word => word.Word.Weight);
        return new Evidence(
            Share(words),
            Share(content),
            words.Where(word => word.Word.Word.IsName).Select(word => word.Sure).DefaultIfEmpty(1).Min(),
            words.Where(word => word.Word.Word.Date is not null).Select(word => word.Sure).DefaultIfEmpty(1).Min(),
            words.Where(word => word.Sure < NoCounterpart && word.Word.Word.Role != WordRole.Light && !question.Asked.Contains(word.Word.Word))
                .Select(word => word.Word.Weight / all).DefaultIfEmpty(0).Max(),
            ranked.Gist,
            ranked.Alignment.Closeness);
    }

    private static double Share(IReadOnlyList<AlignedWord> words)
    {
        var all = words.Sum(word => word.Word.Weight);
        return all == 0 ? 1 : words.Sum(word => word.Word.Weight * word.Sure) / all;
    }
}
