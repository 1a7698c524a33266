using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Queries;
using ChatBot.Search.Timeline;

namespace ChatBot.Search.Commands;

/// <summary><c>/timeline</c>: what the library dates, by date, narrowed by years, names and words.</summary>
public static class TimelineAnswerer
{
    private const string Command = "timeline";

    public static Answer Answer(LibrarySnapshot library, string input, string about)
    {
        var query = library.Queries.Read(about, Lexicon.English.Questions.TimelineWords);
        var title = about.Length == 0 ? Phrase.Of($"Timeline") : Phrase.Of($"Timeline: {about}");
        if (query.DateProblems.Count > 0)
            return Answers.Answer.Invalid(input, Command, query.DateProblems[0].Line,
                "/timeline 2012");
        var entries = library.Timeline;
        var found = query.Unknown.Count > 0 ? []
            : Matching(new EventMatcher(query, library.Names, PlaceRole.Anywhere, library.ReadingOf), query, entries);
        if (found.Count == 0)
            return Nothing(library.Works, input, title, query, entries);
        var quotations = MatchedQuotations.Of(found, null);
        return new Answer(input, Command, AnswerStatus.Answered, title,
            [Phrase.Join(" ", Counts.OfDated(quotations), NameNotes.Of(query))],
            quotations, [])
        {
            Differences = [.. DifferencesOf(library.Differences, found)],
        };
    }

    private static List<EventMatch> Matching(EventMatcher matcher, LibraryQuery query, IReadOnlyList<EventMention> entries) =>
        [.. entries.Select(entry => Asked(entry, query)).Select(matcher.Match).Where(match => match.Level <= MatchLevel.Sentence)
            .OrderBy(match => TimelineReader.Start(match.Event)).ThenBy(match => match.Event.Dates[0].Value.Precision)];

    /// <summary>An entry with several dates ("in May and June") is placed by those that were asked for.</summary>
    private static EventMention Asked(EventMention entry, LibraryQuery query)
    {
        var met = entry.Dates.Where(told => query.Dates.Any(asked => DateMatching.Meets(told, asked))).ToArray();
        return met.Length == 0 ? entry : entry with { Dates = met };
    }

    private static IEnumerable<Phrase> DifferencesOf(IEnumerable<Difference> differences, List<EventMatch> found)
    {
        var shown = found.Select(match => match.Event.Sentence).ToHashSet();
        return differences.Where(difference => difference.Sides.Any(side => shown.Contains(side.Mention.Sentence)))
            .Select(difference => difference.Line).Distinct();
    }

    private static Answer Nothing(IReadOnlyList<Work> works, string input, Phrase title, LibraryQuery query,
        IReadOnlyList<EventMention> entries)
    {
        var years = entries.Select(TimelineReader.Start).Where(start => start != DateOnly.MaxValue).Select(start => start.Year).Distinct()
            .Order().ToArray();
        var message = query.Unknown.Count > 0 ? Absence.Of(works, query) : Phrase.Of($"Nothing found.");
        if (years.Length > 0)
            message = Phrase.Join(" ", message, Phrase.Of(
                $"The library's dates run from {years[0]} to {years[^1]}; years that have something: {string.Join(", ", years)}."));
        return Answers.Answer.Nothing(input, Command, title, message, [], [.. years.TakeLast(2).Select(year => $"/timeline {year}")]);
    }
}
