using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;

namespace ChatBot.Search.Timeline;

/// <summary>
/// All that the library dates, in order of time: every dated clause, and what a lens knows to carry a date over from the sentence
/// before. Publication dates are none of it.
/// </summary>
public static class TimelineReader
{
    /// <summary>
    /// The entries, each with its earliest date first in <see cref="EventMention.Dates"/>; by date, then by precision, then in reading
    /// order.
    /// </summary>
    public static IReadOnlyList<EventMention> Of(IEnumerable<WorkReading> works, Copies copies, IEnumerable<EventCluster> events)
    {
        var told = events.SelectMany(one => one.Mentions).Where(mention => mention.Dates.Count > 0).ToArray();
        var byClause = told.Where(mention => !mention.IsContinuation).ToLookup(mention => (mention.Work, mention.Clause));
        var entries = new List<EventMention>();
        foreach (var dated in works.SelectMany(EventReader.ReadDated).Where(dated => !copies.Repeats(dated.Work, dated.Sentence.Span)))
        {
            var here = byClause[(dated.Work, dated.Clause)].Where(mention => mention.Dates.Intersect(dated.Dates).Any()).ToArray();
            entries.Add(here.Length == 0 ? dated : dated with { Factuality = FactualityOf(dated, here), Targets = here[0].Targets });
        }
        var known = entries.Select(entry => (entry.Work, entry.Clause)).ToHashSet();
        entries.AddRange(told.Where(mention => !mention.IsContinuation && known.Add((mention.Work, mention.Clause))));
        return [.. entries.Where(entry => entry.Factuality != Factuality.Denied)
            .OrderBy(Start).ThenBy(entry => entry.Dates[0].Value.Precision)];
    }

    /// <summary>
    /// The day by which an entry is placed: its first; of what is known to the year only, the last of that year, after all that is known
    /// better; of an open beginning, its end.
    /// </summary>
    public static DateOnly Start(EventMention entry) => entry.Dates[0].Value switch
    {
        { Start: { Month: 1, Day: 1 } start, Precision: >= DatePrecision.Year } => new DateOnly(start.Year, 12, 31),
        var date => date.Start ?? date.End ?? DateOnly.MaxValue,
    };

    /// <summary>
    /// Cancelled or to come where nothing in the clause came about, or where that is said by the date itself and of the matter nearest to
    /// it.
    /// </summary>
    private static Factuality FactualityOf(EventMention dated, EventMention[] mentions)
    {
        var nearest = mentions.MinBy(mention => Math.Abs(mention.Trigger.Start - dated.Dates[0].Span.Start))!;
        if (dated.Factuality != Factuality.Happened && nearest.Factuality != Factuality.Happened)
            return nearest.Factuality;
        return mentions.Any(mention => mention.Factuality == Factuality.Happened) ? Factuality.Happened : mentions[0].Factuality;
    }
}
