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

    /// <summary>A subject may have a clause of its own before its verb ("the flight that was to leave on Monday has been cancelled").</summary>
    private const int SubjectReach = 14;

    private static readonly HashSet<string> Passive = new(StringComparer.Ordinal) { "was", "were", "is", "are", "be", "been", "being", "got" };
    private const double LeastCounterpart = 0.6;

    public static bool IsOf(SentenceReading sentence, Alignment alignment, Question question)
    {
        if (question.Kind is QuestionKind.What or QuestionKind.Why or QuestionKind.Name || question.Words.Any(word => word.Tokens.Any(token => Terms.Contains(token.Term))))
            return false;
        return Places(sentence).Any(place => alignment.Words.Any(word => word.Word.Word.Role == WordRole.Content
                && word.Own.Sure >= LeastCounterpart && sentence.Tokens.Any(token => word.Word.Likeness.Of(token, false) >= LeastCounterpart && IsObject(sentence, place, token.Position))))
            && alignment.Words.Where(word => word.Word.Word.IsName).All(word => word.Own.Sure > 0 || (sentence.LeansBack && word.Sure > 0));
    }

    private static IEnumerable<int> Places(SentenceReading sentence) =>
        sentence.Tokens.Where(token => Terms.Contains(token.Term)).Select(token => token.Position)
            .Concat(Phrases.Select(phrase => sentence.Find(phrase) ?? -1).Where(place => place >= 0));

    // What "was cancelled" stands before it; what someone cancelled, or the cancellation is of, after it.
    private static bool IsObject(SentenceReading sentence, int place, int thing)
    {
        var before = sentence.Tokens.Where(token => token.IsAtom && token.Position < place).TakeLast(2);
        var isPassive = before.Any(token => Passive.Contains(token.Word));
        return isPassive ? thing < place && place - thing <= SubjectReach : thing > place && thing - place <= Reach;
    }
}
