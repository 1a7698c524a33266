using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Whether a text tells of times long before its own date, so that "in May" leans on the year told last and not on the document's.
/// News counts from its own day; a history does not.
/// </summary>
internal static class StoryTime
{
    private const int FewestYears = 5;
    private const int YearsBack = 2;

    public static bool IsStory(IReadOnlyList<Reading> readings, DateInterval? asOf)
    {
        if (asOf?.End is not { } end) return true;
        var years = readings.Select(r => r.Expression).OfType<CalendarDate>().Where(d => d.Year is not null && d.Month is not null).Select(d => d.Year!.Value).ToList();
        return years.Count >= FewestYears && years.Count(y => y < end.Year - YearsBack) * 5 > years.Count * 4;
    }
}
