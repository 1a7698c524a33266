using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;

namespace ChatBot.Search.Lenses;

/// <summary>Whether a date that a text gives answers a date that was asked for: never by being coarser.</summary>
public static class DateMatching
{
    public static bool Meets(DateMention told, QueryDate asked) =>
        asked.Yearless is { } yearless ? yearless.Holds(told.Value) : asked.Interval is { } interval && Meets(told, interval);

    public static bool Meets(DateMention told, DateInterval asked)
    {
        var value = told.Value.Start is null || told.Value.End is null ? told.Named : told.Value;
        if (asked.Contains(value))
            return true;
        // "The winter of 1909" is of that year, and ends in the next.
        if (value is { Precision: DatePrecision.Season, Start: { } season } && Days(asked) >= ShortestForRanges)
            return asked is { Start: { } from, End: { } to } && season >= from && season <= to;
        return value is { Precision: DatePrecision.Range, IsVague: false } && Days(asked) >= ShortestForRanges
            && (Days(value) < ShortestForInside ? value.Overlaps(asked) : Holds(asked, value.Start) || Holds(asked, value.End));
    }

    /// <summary>A range answers for a year or more that it reaches into, not for a month of it.</summary>
    private const int ShortestForRanges = 365;

    /// <summary>
    /// A range as long as this ("from 1996 to 2003") answers for the years in which it began and ended, not for those between.
    /// </summary>
    private const int ShortestForInside = 2 * ShortestForRanges;

    private static bool Holds(DateInterval asked, DateOnly? day) =>
        day is { } one && (asked.Start is null || asked.Start <= one) && (asked.End is null || one <= asked.End);

    private static int Days(DateInterval interval) =>
        interval is { Start: { } start, End: { } end } ? end.DayNumber - start.DayNumber + 1 : int.MaxValue;
}
