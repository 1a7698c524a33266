using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Whether a text tells of times long before its own date, so that "in May" leans on the year told last and not on the document's.
/// News counts from its own day; a history does not.
/// </summary>
internal static class NarrativeTime
{
    private const int FewestYears = 4;
    private const int YearsBack = 2;
    private const int LongAgo = 20;

    public static bool IsStory(TokenList tokens, IReadOnlyList<Reading> readings, DateInterval? asOf)
    {
        if (asOf?.End is not { } end) return true;
        var years = readings.SelectMany(reading => Years(reading.Expression)).ToList();
        var past = years.Count(year => year < end.Year - YearsBack);
        var ofTheDay = years.Count - past + readings.Count(reading => PointsToTheDay(reading.Expression));
        if (past >= FewestYears && past > 4 * ofTheDay) return true;
        return ofTheDay == 0 && readings.Count > 0 && BeginsLongAgo(tokens, readings[0], end.Year);
    }

    // "The fleet sailed on 18 May 1588." begins a story; "Born on 3 May 1930, she …" only tells of a person.
    private static bool BeginsLongAgo(TokenList tokens, Reading first, int year)
    {
        if (first.Expression is not CalendarDate { Year: { } told } date || told >= year - LongAgo) return false;
        if (date.Month is null && date.Part == 0 && !tokens.StartsSentence(first.First - 1)) return false;
        return tokens.In(first.First - 1, tokens.Lists.StoryOpeners) && !tokens.In(first.First - 2, tokens.Lists.Origins);
    }

    private static IEnumerable<int> Years(DateExpression expression) => expression switch
    {
        CalendarDate { Year: { } year } => [year],
        RangeDate range => Years(range.First).Concat(Years(range.Last)),
        _ => [],
    };

    // "yesterday", "on Tuesday", "last month", "two weeks ago" are words of news.
    private static bool PointsToTheDay(DateExpression expression) => expression is WeekdayDate or RelativeDay or NearbyDate or Trailing
        or RelativePeriod { Anchor: Anchor.Document } or Elapsed { Anchor: Anchor.Document };
}
