using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Refusal;

/// <summary>Whether a sentence says that what is asked about did not take place. Then it is the answer, whatever was asked for.</summary>
internal static class Cancellation
{
    private static readonly HashSet<string> Terms = new(
        "cancelled canceled cancellation cancelling canceling postponed postponement abandoned scrapped aborted".Split(' ').Select(Analyzer.Term), StringComparer.Ordinal);

    private static readonly string[][] Phrases = [["call", "off"], ["given", "up"], ["gave", "up"], ["drop", "out"]];

    /// <summary>How many words may stand between the cancelling and the thing cancelled.</summary>
    private const int Reach = 5;
    private const double LeastCounterpart = 0.6;

    public static bool IsOf(SentenceReading sentence, Alignment alignment, Question question)
    {
        if (question.Kind is QuestionKind.What or QuestionKind.Why or QuestionKind.Name || question.Words.Any(word => word.Tokens.Any(token => Terms.Contains(token.Term))))
            return false;
        var places = sentence.Tokens.Where(token => Terms.Contains(token.Term)).Select(token => token.Position)
            .Concat(Phrases.Select(phrase => sentence.Find(phrase) ?? -1).Where(place => place >= 0)).ToList();
        return places.Count > 0 && alignment.Words.Any(word => word.Word.Word.Role == WordRole.Content && word.Own.Sure >= LeastCounterpart
            && places.Any(place => Math.Abs(place - word.Position) <= Reach))
            && alignment.Words.Where(word => word.Word.Word.IsName).All(word => word.Sure > 0);
    }
}
