using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Whether a text tells of times long before its own date, so that "in May" leans on the year told last and not on the document's.
/// News counts from its own day; a history does not.
/// </summary>
internal static class StoryTime
{
    private const int FewestYears = 4;
    private const int YearsBack = 2;

    public static bool IsStory(IReadOnlyList<Reading> readings, DateInterval? asOf)
    {
        if (asOf?.End is not { } end) return true;
        var years = readings.SelectMany(reading => Years(reading.Expression)).ToList();
        var past = years.Count(year => year < end.Year - YearsBack);
        var ofTheDay = years.Count - past + readings.Count(reading => PointsToTheDay(reading.Expression));
        return past >= FewestYears && past > 4 * ofTheDay;
    }

    private static IEnumerable<int> Years(DateExpression expression) => expression switch
    {
        CalendarDate { Year: { } year } => [year],
        RangeDate range => Years(range.First).Concat(Years(range.Last)),
        _ => [],
    };

    // "yesterday", "on Tuesday", "last month", "two weeks ago" are words of news.
    private static bool PointsToTheDay(DateExpression expression) =>
        expression is WeekdayDate or RelativeDay or NearbyDate or Trailing or RelativePeriod { Anchor: Anchor.Document } or Elapsed { Anchor: Anchor.Document };
}
