using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;
using ChatBot.Search.Score;

namespace ChatBot.Search.Asking;

/// <summary>What each source says of a topic, side by side, and which sources are silent. It reports; it does not judge.</summary>
public static class ComparisonAnswerer
{
    private const string Command = "compare";
    private const int OfASource = 2;

    /// <summary>A sentence speaks of a topic that has more than half of its weight, in the same words or related ones.</summary>
    private const double LeastMet = 0.5;

    /// <param name="library">The library.</param>
    /// <param name="input">The call as it was typed.</param>
    /// <param name="topic">The topic in it.</param>
    public static Answer Answer(LibrarySnapshot library, string input, string topic)
    {
        if (!topic.Any(char.IsLetterOrDigit))
            return Answers.Answer.Invalid(input, Command, Phrase.Of($"Name a topic to compare the sources on."), "/help");
        var heading = Phrase.Of($"What the sources say: {topic.Trim()}");
        var pipeline = library.Questions;
        var asked = pipeline.Read(topic);
        var features = pipeline.FeaturesOf(asked);
        var works = library.Works.Where(work => !library.Copies.Contains(work)).ToList();
        var quotations = works.SelectMany(work => pipeline.RankUnread(asked, [work]).Where(Speaks).Take(OfASource))
            .OrderByDescending(ranked => ranked.Score)
                .Select(ranked => QuestionQuotation.Of(pipeline.Sentences[ranked.Candidate.Sentence], features)).ToList();
        if (quotations.Count == 0)
            return Answers.Answer.Nothing(input, Command, heading, Phrase.Of($"Nothing found: no source speaks of this."), []);
        var silent = works.Except(quotations.Select(quotation => quotation.Quotation.Work)).Select(work => work.Key).ToList();
        return new Answer(input, Command, AnswerStatus.Answered, heading, [Message(works.Count - silent.Count, silent)], quotations, [])
        {
            Differences = DifferencesAmong(library, quotations),
        };
    }

    /// <summary>One line for each thing that the quoted sources tell differently.</summary>
    internal static IReadOnlyList<Phrase> DifferencesAmong(LibrarySnapshot library, IReadOnlyList<AnswerQuotation> quotations) =>
        [.. library.EventsAround([.. quotations.Select(quotation => quotation.Quotation)]).SelectMany(told => told.Differences)
            .Where(difference => difference.Sides.Any(side => quotations.Any(quotation =>
                quotation.Quotation.Work == side.Mention.Work && quotation.Quotation.Span.Overlaps(side.Mention.Quotable))))
            .Select(difference => difference.Line).Distinct()];

    private static bool Speaks(Ranked ranked) =>
        ranked.Features is { IsQuestion: 0, OtherDate: 0 } features && features.Words + features.RelatedWords > LeastMet
            && features.Names + features.NamesAround >= 1;

    private static Phrase Message(int speaking, List<string> silent) => (speaking, silent.Count) switch
    {
        (1, 0) => Phrase.Of($"One source speaks of it; none is silent."),
        (1, _) => Phrase.Of($"One source speaks of it; silent: {string.Join(", ", silent)}."),
        (_, 0) => Phrase.Of($"{speaking} sources speak of it; none is silent."),
        _ => Phrase.Of($"{speaking} sources speak of it; silent: {string.Join(", ", silent)}."),
    };
}
