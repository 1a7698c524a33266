using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;

namespace ChatBot.Search.Coreference;

/// <summary>
/// Terms by which the mentions of other works are looked up that can be joined with one: of its kind, with a name and a year of its own
/// (<see cref="EventCoreference"/> joins none across works without a date of both).
/// </summary>
internal static class CoreferenceTerms
{
    /// <summary>A date that reaches further is of no year.</summary>
    private const int MostYears = 12;

    private const string NoYear = "open";

    /// <summary>Under which a mention is found.</summary>
    public static IEnumerable<string> Of(EventMention mention) => mention.Dates.Count == 0 ? [] : EventCoreference.Key(mention)
        .SelectMany(name => Years(mention, 0).Append("").Distinct().Select(year => Term(mention, name, year)));

    /// <summary>Under which what can be joined with a mention is found.</summary>
    public static IEnumerable<string> Near(EventMention mention)
    {
        var years = Years(mention, EventCoreference.NearDays).ToHashSet(StringComparer.Ordinal);
        if (years.Count == 0)
            return [];
        IEnumerable<string> sought = years.Contains(NoYear) ? [""] : years.Append(NoYear);
        return EventCoreference.Key(mention).SelectMany(name => sought.Select(year => Term(mention, name, year)));
    }

    private static string Term(EventMention mention, string name, string year) => $"{mention.Kind}|{name}|{year}";

    private static IEnumerable<string> Years(EventMention mention, int days) => mention.Dates.SelectMany(date => Years(date.Value, days));

    private static IEnumerable<string> Years(DateInterval date, int days)
    {
        if (date is not { Start: { } start, End: { } end } || end.Year - start.Year > MostYears)
            return [NoYear];
        var from = DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, start.DayNumber - days)).Year;
        var to = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, end.DayNumber + days)).Year;
        return Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(year => year.ToString(CultureInfo.InvariantCulture));
    }
}
