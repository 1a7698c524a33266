using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Asking;

/// <summary>Answers a question in plain words from a library: reads it, finds, ranks, refuses or quotes.</summary>
public static class QuestionAnswerer
{
    private const string Command = "ask";
    private const int RelatedShown = 2;

    /// <summary>What a sentence must at least have of a question to be shown beside a refusal.</summary>
    private const double LeastRelated = 0.45;

    /// <param name="shelf">What answering needs of the library.</param>
    /// <param name="input">The call as it was typed.</param>
    /// <param name="question">The question in it.</param>
    public static Answer Answer(QuestionShelf shelf, string input, string question)
    {
        if (!question.Any(char.IsLetterOrDigit))
            return Answers.Answer.Invalid(input, Command, "Ask a question in plain words.", "/help");
        var search = QuestionSearch.Of(shelf, question);
        var chosen = Selection.Of(search);
        var heading = question.Trim();
        return chosen.Count > 0
            ? new Answer(input, Command, AnswerStatus.Answered, heading, AnswerMessage.For(chosen), [.. chosen.Select(ranked => Quote(ranked, LabelsOf(ranked)))], [])
            : Answers.Answer.Nothing(input, Command, heading, AnswerMessage.Refusal(search), Related(search));
    }

    private static List<AnswerQuotation> Related(QuestionSearch search) =>
        [.. search.Ranked.Where(ranked => ranked.Alignment.Score >= LeastRelated && !ranked.Candidate.Reading.IsQuestion)
            .Take(RelatedShown).Select(ranked => Quote(ranked, [Label.Related]))];

    private static List<string> LabelsOf(Ranked ranked)
    {
        var labels = new List<string>();
        if (ranked.IsCancelled)
            labels.Add(Label.Cancelled);
        if (ranked.Candidate.Entry?.Passage.Kind == PassageKind.Bio)
            labels.Add(Label.Bio);
        return labels;
    }

    private static AnswerQuotation Quote(Ranked ranked, IReadOnlyList<string> labels)
    {
        var reading = ranked.Candidate.Reading;
        var work = ranked.Candidate.Entry?.Work ?? throw new ArgumentException("A document of a foreign collection is never quoted.", nameof(ranked));
        var places = ranked.Alignment.Words.Where(word => word.Position >= 0 && word.Own.Sure > 0).Select(word => word.Position).ToHashSet();
        var matches = reading.Tokens.Where(token => token.IsAtom && places.Contains(token.Position)).Select(token => token.Span).Distinct().Order().ToList();
        return new AnswerQuotation(work.Quote(reading.Span), reading.Dates.Count > 0 ? reading.Dates[0].Value : null, labels, matches);
    }
}
