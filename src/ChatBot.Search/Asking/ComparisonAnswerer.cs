using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Search.Ranking;
using ChatBot.Search.Refusal;

namespace ChatBot.Search.Asking;

/// <summary>What each source says of a topic, side by side, and which sources are silent. It reports; it does not judge.</summary>
public static class ComparisonAnswerer
{
    private const string Command = "compare";
    private const int OfASource = 2;

    /// <summary>What a sentence must have of the topic, and of the best sentence's score.</summary>
    private const double LeastCovered = 0.7;
    private const double LeastName = 0.5;
    private const double LeastShare = 0.55;

    /// <param name="library">The library.</param>
    /// <param name="input">The call as it was typed.</param>
    /// <param name="topic">The topic in it.</param>
    public static Answer Answer(LibrarySnapshot library, string input, string topic)
    {
        var shelf = library.Questions;
        if (!topic.Any(char.IsLetterOrDigit))
            return Answers.Answer.Invalid(input, Command, "Name a topic to compare the sources on.", "/help");
        var search = QuestionSearch.Of(shelf, topic);
        var speaking = search.Ranked.Where(ranked => Speaks(ranked, search)).ToList();
        var heading = $"What the sources say: {topic.Trim()}";
        if (speaking.Count == 0)
            return Answers.Answer.Nothing(input, Command, heading, "Nothing found: no source speaks of this.", []);
        var least = speaking[0].Score * LeastShare;
        var quotations = shelf.Works.SelectMany(work => speaking.Where(ranked => ranked.Candidate.Entry?.Work == work && ranked.Score >= least).Take(OfASource))
            .Select(QuestionQuotation.Of).ToList();
        var silent = shelf.Works.Except(quotations.Select(quotation => quotation.Quotation.Work)).Select(work => work.Key).ToList();
        return new Answer(input, Command, AnswerStatus.Answered, heading, Message(shelf.Works.Count - silent.Count, silent), quotations, [])
        {
            Differences = DifferencesAmong(quotations, library),
        };
    }

    /// <summary>One line for each thing that the quoted sources tell differently.</summary>
    internal static IReadOnlyList<string> DifferencesAmong(IReadOnlyList<AnswerQuotation> quotations, LibrarySnapshot library) =>
        [.. library.Events.Values.SelectMany(events => events).SelectMany(one => one.Differences)
            .Where(difference => difference.Sides.Any(side => quotations.Any(quotation =>
                quotation.Quotation.Work == side.Mention.Work && quotation.Quotation.Span.Overlaps(side.Mention.Quotable))))
            .Select(difference => difference.Line).Distinct()];

    private static bool Speaks(Ranked ranked, QuestionSearch search)
    {
        var evidence = Evidence.Of(ranked, search.Question);
        return !ranked.Candidate.Reading.IsQuestion && evidence.Covered >= LeastCovered && evidence.Name >= LeastName && evidence.Date > 0;
    }

    private static string Message(int speaking, List<string> silent)
    {
        var sources = speaking == 1 ? "One source speaks of it" : $"{speaking} sources speak of it";
        return silent.Count == 0 ? $"{sources}; none is silent." : $"{sources}; silent: {string.Join(", ", silent)}.";
    }
}
