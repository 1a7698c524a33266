using ChatBot.Commands;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Evaluation;

/// <summary>Asks a library its own questions and compares what is quoted with what should be.</summary>
public static class Evaluator
{
    public static EvaluationResult Judge(CommandRegistry commands, EvaluationCase question)
    {
        var answer = commands.Answer(question.Ask);
        var offered = answer.Status == AnswerStatus.Answered
            ? answer.Quotations.Where(quoted => !QuotationLabel.SetsAside(quoted.Labels)).Select(quoted => Fold(quoted.Quotation.Exact))
            .ToList()
            : [];
        // The closest passages, said to be no more than that, claim nothing.
        if (question.Nothing)
            return offered.Count == 0 || answer.Certainty == Certainty.Unsure ? Right(question)
                : new(question, Verdict.WronglyAnswered, $"offered: {offered[0]}");
        if (question.Not.FirstOrDefault(phrase => offered.Exists(quote => Holds(quote, phrase))) is { } wrong)
            return new(question, Verdict.WronglyAnswered, $"offered: {wrong}");
        if (question.All.FirstOrDefault(phrase => !offered.Exists(quote => Holds(quote, phrase))) is { } absent)
            return new(question, Verdict.Missed, $"missed: {absent}");
        if (question.Any.Count == 0)
            return Right(question);
        var place = offered.FindIndex(quote => question.Any.Any(phrase => Holds(quote, phrase)));
        return place switch
        {
            0 => Right(question),
            > 0 => new(question, Verdict.FoundLater, $"first was: {offered[0]}"),
            _ => new(question, Verdict.Missed, $"missed: {question.Any[0]}"),
        };
    }

    /// <summary>Phrases that no document has: a slip of the pen in the file, not a fault of the bot.</summary>
    public static IEnumerable<Problem> Unknown(string path, IReadOnlyList<Work> works, IReadOnlyList<EvaluationCase> cases)
    {
        var texts = works.Select(work => Fold(work.Text)).ToList();
        return from question in cases
               from phrase in question.Any.Concat(question.All).Concat(question.Not)
               where !texts.Exists(text => text.Contains(Fold(phrase), StringComparison.Ordinal))
               select new Problem(path, question.Line, $"No document says \"{phrase}\".", "Copy the words from a document.");
    }

    private static EvaluationResult Right(EvaluationCase question) => new(question, Verdict.Right, "");

    private static bool Holds(string quote, string phrase) => quote.Contains(Fold(phrase), StringComparison.Ordinal);

    /// <summary>White space, quotation marks and case do not matter to whether the right words were quoted.</summary>
    private static string Fold(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').ToLowerInvariant();
}
