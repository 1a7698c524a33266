using ChatBot.Search.Ranking;
using ChatBot.Search.Refusal;

namespace ChatBot.Search.Asking;

/// <summary>Which sentences are quoted: those that answer, best first, one of a source before a second of any.</summary>
internal static class Selection
{
    private const int Most = 5;

    /// <summary>How many of the best are looked at.</summary>
    private const int Considered = 25;

    /// <summary>What the first quotation must have of the best score: when what meets the question best does not answer, what meets it far less does not either.</summary>
    private const double First = 0.75;

    /// <summary>What a further quotation must have of the first one's score.</summary>
    private const double Further = 0.62;

    /// <summary>How much less than the first one a further quotation needs beside sentences that do not answer.</summary>
    private const double FurtherRival = 0.75;

    /// <summary>The same where what several sources say is asked for.</summary>
    private const double FurtherSource = 0.4;

    public static List<Ranked> Of(QuestionSearch search)
    {
        if (!search.IsGrounded || search.Question.Words.Count == 0 || search.Ranked.Count == 0)
            return [];
        var rival = search.Ranked.Where(ranked => !ranked.Candidate.Reading.IsQuestion).Select(ranked => ranked.Alignment.Score).DefaultIfEmpty(0).Max();
        var least = search.Ranked[0].Score * First;
        var first = search.Ranked.TakeWhile(ranked => ranked.Score >= least).FirstOrDefault(ranked => RefusalDecision.Decide(ranked, search.Question, rival) == Verdict.Answers);
        if (first is null)
            return [];
        var answers = search.Ranked.Take(Considered).Where(ranked => ranked.Score <= first.Score && RefusalDecision.Decide(ranked, search.Question, rival * FurtherRival, isFurther: true) == Verdict.Answers).ToList();
        least = first.Score * (search.Question.IsAboutSources ? FurtherSource : Further);
        return [.. OneOfASourceFirst(answers.Where(ranked => ranked.Score >= least)).Take(Most)];
    }

    private static IEnumerable<Ranked> OneOfASourceFirst(IEnumerable<Ranked> ranked)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var turns = new List<(int Turn, Ranked Ranked)>();
        foreach (var one in ranked)
        {
            var source = one.Candidate.Entry?.Work.Key ?? "";
            turns.Add((seen.GetValueOrDefault(source), one));
            seen[source] = seen.GetValueOrDefault(source) + 1;
        }
        return turns.OrderBy(turn => turn.Turn).Select(turn => turn.Ranked);
    }
}
