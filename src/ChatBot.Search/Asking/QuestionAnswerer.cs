using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Search.Asking;

/// <summary>Answers a question in plain words from a library: reads it, finds, ranks, refuses or quotes.</summary>
public static class QuestionAnswerer
{
    private const string Command = "ask";
    private const int RelatedShown = 2;

    /// <summary>What a sentence must at least have of a question to be shown beside a refusal.</summary>
    private const double LeastRelated = 0.45;

    /// <param name="library">The library.</param>
    /// <param name="input">The call as it was typed.</param>
    /// <param name="question">The question in it.</param>
    public static Answer Answer(LibrarySnapshot library, string input, string question)
    {
        var shelf = library.Questions;
        if (!question.Any(char.IsLetterOrDigit))
            return Answers.Answer.Invalid(input, Command, "Ask a question in plain words.", "/help");
        var heading = question.Trim();
        question = FollowUp.WordFirst(heading);
        if (SourceQuestion.Read(question, shelf.Works) is { } source && SourceLines.Of(source) is { Count: > 0 } lines)
            return new Answer(input, Command, AnswerStatus.Answered, heading, AnswerMessage.OfSources(lines), lines, []);
        var search = QuestionSearch.Of(shelf, question);
        var chosen = Selection.Of(search);
        if (!search.IsGrounded)
            return Answers.Answer.Nothing(input, Command, heading, AnswerMessage.OutOfReach, [], "/sources", "/help");
        if (chosen.Count == 0)
            return Answers.Answer.Nothing(input, Command, heading, AnswerMessage.Refusal(search), Related(search));
        var quotations = chosen.ConvertAll(QuestionQuotation.Of);
        return new Answer(input, Command, AnswerStatus.Answered, heading, AnswerMessage.For(chosen), quotations, [])
        {
            Differences = ComparisonAnswerer.DifferencesAmong(quotations, library),
        };
    }

    private static List<AnswerQuotation> Related(QuestionSearch search) =>
        [.. search.Ranked.Where(ranked => ranked.Alignment.Score >= LeastRelated && !ranked.Candidate.Reading.IsQuestion)
            .Take(RelatedShown).Select(ranked => QuestionQuotation.Of(ranked, [Label.Related]))];
}
