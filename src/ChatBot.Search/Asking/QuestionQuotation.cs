using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Asking;

/// <summary>Quotes a ranked sentence, with the places that met the question.</summary>
internal static class QuestionQuotation
{
    public static AnswerQuotation Of(Ranked ranked)
    {
        var labels = new List<string>();
        if (ranked.IsCancelled)
            labels.Add(Label.Cancelled);
        if (ranked.Candidate.Entry?.Passage.Kind == PassageKind.Bio)
            labels.Add(Label.Bio);
        return Of(ranked, labels);
    }

    public static AnswerQuotation Of(Ranked ranked, IReadOnlyList<string> labels)
    {
        var reading = ranked.Candidate.Reading;
        var work = ranked.Candidate.Entry?.Work ?? throw new ArgumentException("A document of a foreign collection is never quoted.", nameof(ranked));
        var places = ranked.Alignment.Words.Where(word => word.Position >= 0 && word.Own.Sure > 0).Select(word => word.Position).ToHashSet();
        var matches = reading.Tokens.Where(token => token.IsAtom && places.Contains(token.Position)).Select(token => token.Span).Distinct().Order().ToList();
        return new AnswerQuotation(work.Quote(reading.Span), reading.Dates.Select(date => date.Value).FirstOrDefault(date => !date.IsVague), labels, matches);
    }
}
