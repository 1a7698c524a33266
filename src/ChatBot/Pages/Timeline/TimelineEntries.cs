using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Library;

namespace ChatBot.Pages.Timeline;

/// <summary>The dated matters of a library: what its lenses find, and every other dated sentence.</summary>
internal sealed class TimelineEntries
{
    /// <summary>A stretch of more years dates a time, not a matter.</summary>
    public const int LongestYears = 40;

    private volatile Made? _made;

    /// <summary>The entries of a snapshot, kept until another is asked for.</summary>
    public IReadOnlyList<TimelineEntry> Of(LibrarySnapshot library)
    {
        if (_made is { } made && made.Library == library)
            return made.Entries;
        var entries = TimelineEntry.InOrder(Read(library));
        _made = new(library, entries);
        return entries;
    }

    /// <summary>How many dates tell of a stretch too long to be drawn.</summary>
    public static int LongIn(LibrarySnapshot library) => library.Readings.SelectMany(work => work.Sentences)
        .Sum(sentence => sentence.Dates.Count(date => date.Value is { Start: not null, End: not null } && !IsDrawn(date.Value)));

    private static IEnumerable<TimelineEntry> Read(LibrarySnapshot library)
    {
        var told = new HashSet<(Work, TextSpan)>();
        foreach (var mention in library.Events.Values.SelectMany(events => events).SelectMany(joined => joined.Mentions)
            .Where(mention => mention.Factuality != Factuality.Denied))
        {
            foreach (var date in mention.Dates.Where(date => IsDrawn(date.Value)))
            {
                told.Add((mention.Work, date.Span));
                yield return new(mention.Work.Quote(mention.Quotable), date.Value, mention.Kind, NamesOf(mention.Names),
                    QuotationLabel.Of(mention.Factuality));
            }
        }
        foreach (var sentence in library.Readings.SelectMany(work => work.Sentences))
        {
            foreach (var date in sentence.Dates.Where(date => IsDrawn(date.Value) && !told.Contains((sentence.Work, date.Span))))
                yield return new(sentence.Work.Quote(sentence.ClauseAt(date.Span.Start)), date.Value, TimelineEntry.Other,
                    NamesOf(sentence.Names), []);
        }
    }

    private static bool IsDrawn(DateInterval date) =>
        date is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber <= LongestYears * 366;

    private static IReadOnlyList<Name> NamesOf(IEnumerable<NameMention> names) =>
        [.. names.Select(name => name.Resolved).OfType<Name>().Distinct()];

    private sealed record Made(LibrarySnapshot Library, IReadOnlyList<TimelineEntry> Entries);
}
