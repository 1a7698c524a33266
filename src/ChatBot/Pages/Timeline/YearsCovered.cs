using ChatBot.Replies;
using ChatBot.Search.Answers;

namespace ChatBot.Pages.Timeline;

/// <summary>The years that a library tells of, and those between of which it tells nothing.</summary>
internal static class YearsCovered
{
    /// <summary>A longer stretch covers no year in particular.</summary>
    private const int LongestStretch = 3;

    public static Markup Of(IReadOnlyList<TimelineEntry> entries)
    {
        var years = Count(entries);
        if (years.Count == 0)
            return Markup.Of($"""<p>No document of this library dates what it tells.</p>""");
        var most = years.Values.Max();
        var rows = new List<Markup>();
        int? before = null;
        foreach (var (year, count) in years)
        {
            if (before is { } last && last + 1 < year)
                rows.Add(Gap(last + 1, year - 1));
            rows.Add(Year(year, count, most));
            before = year;
        }
        return Markup.Of($"""
            <section class="covered"><h2>Years covered</h2>
            <p class="small">How many dated passages tell of each year; the years not named are not told of.</p>
            <ol class="years">{rows}</ol></section>
            """);
    }

    private static SortedDictionary<int, int> Count(IEnumerable<TimelineEntry> entries)
    {
        var years = new SortedDictionary<int, int>();
        foreach (var entry in entries.Where(entry => entry.End.Year - entry.Start.Year <= LongestStretch))
        {
            for (var year = entry.Start.Year; year <= entry.End.Year; year++)
                years[year] = years.GetValueOrDefault(year) + 1;
        }
        return years;
    }

    private static Markup Year(int year, int count, int most) => Markup.Of($"""
        <li><a href="/timeline?from={year}&amp;to={year}" aria-label="{year}: {CountedNoun.Of(count, "passage")}"><span class="column"
          aria-hidden="true"><svg width="100%" height="48" viewBox="0 0 10 48" preserveAspectRatio="none"><rect x="0"
          y="{48 - (4 + (44.0 * count / most))}" width="10" height="{4 + (44.0 * count / most)}"/></svg></span><span
          class="year-number">{year}</span></a></li>
        """);

    private static Markup Gap(int first, int last) => Markup.Of($"""
        <li class="gap"><span class="visually-hidden">{(first == last ? $"{first}: nothing" : $"{first} to {last}: nothing")}</span><span
          aria-hidden="true">…</span></li>
        """);
}
