using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>Counting days, weeks, months, years along the calendar.</summary>
internal static class Shift
{
    /// <summary>
    /// The period of a unit that lies <paramref name="offset"/> units from the one that holds <paramref name="anchor"/>.
    /// Null when the anchor is not known finely enough (no day before "May") or the result leaves the calendar.
    /// </summary>
    public static DateInterval? Period(DateInterval anchor, TimeUnit unit, int offset)
    {
        if (anchor.Start is not { } start || !IsFineEnough(anchor, unit) || Days(start, Step(unit), offset) is not { } day) return null;
        return unit switch
        {
            TimeUnit.Day => DateInterval.Day(day.Year, day.Month, day.Day),
            TimeUnit.Week => LongPeriod.Week(day),
            TimeUnit.Weekend => LongPeriod.Weekend(day),
            TimeUnit.Month => DateInterval.Month(day.Year, day.Month),
            TimeUnit.Quarter => YearPart.Of(day.Year, YearPart.FirstQuarter + (day.Month - 1) / 3),
            TimeUnit.Year => DateInterval.Year(day.Year),
            TimeUnit.Decade => LongPeriod.Decade(day.Year / 10 * 10),
            _ => LongPeriod.Century(day.Year / 100 * 100),
        };
    }

    /// <summary>A day so many units away; null beyond the calendar.</summary>
    public static DateOnly? Days(DateOnly day, TimeUnit unit, int count)
    {
        var years = unit switch { TimeUnit.Year => count, TimeUnit.Decade => 10 * count, TimeUnit.Century => 100 * count, _ => 0 };
        if (day.Year + years is < 2 or > 9990 || Math.Abs((long)count) > 100_000) return null;
        return unit switch
        {
            TimeUnit.Day => Within(day, count),
            TimeUnit.Week or TimeUnit.Weekend => Within(day, 7 * count),
            TimeUnit.Month => Math.Abs(count) < 12_000 && day.Year + count / 12 is > 2 and < 9990 ? day.AddMonths(count) : null,
            TimeUnit.Quarter => Math.Abs(count) < 4_000 && day.Year + count / 4 is > 2 and < 9990 ? day.AddMonths(3 * count) : null,
            _ => day.AddYears(years),
        };
    }

    /// <summary>"About" a date: <c>2010~</c>, with some room on either side.</summary>
    public static DateInterval About(DateInterval date)
    {
        if (date.Start is not { } start || date.End is not { } end || date.Edtf.Contains('~', StringComparison.Ordinal)) return date;
        var room = date.Precision switch
        {
            DatePrecision.Day => 2,
            DatePrecision.Month => 31,
            DatePrecision.Season => 92,
            DatePrecision.Year => 366,
            _ => 0,
        };
        var from = start.DayNumber > room ? start.AddDays(-room) : start;
        return new(from, end.AddDays(room), DatePrecision.Approximate, string.Join('/', date.Edtf.Split('/').Select(part => part + "~")));
    }

    private static DateOnly? Within(DateOnly day, int days) =>
        day.DayNumber + days >= DateOnly.MinValue.DayNumber && day.DayNumber + days <= DateOnly.MaxValue.DayNumber ? day.AddDays(days)
            : null;

    private static TimeUnit Step(TimeUnit unit) => unit == TimeUnit.Weekend ? TimeUnit.Week : unit;

    private static bool IsFineEnough(DateInterval anchor, TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend =>
            anchor.Start is { } start && anchor.End is { } end && end.DayNumber - start.DayNumber < 7,
        TimeUnit.Month => anchor.Precision is DatePrecision.Day or DatePrecision.Month
            || anchor.Start?.Month == anchor.End?.Month && anchor.Start?.Year == anchor.End?.Year,
        TimeUnit.Quarter => anchor.Precision is DatePrecision.Day or DatePrecision.Month or DatePrecision.Season,
        TimeUnit.Year => anchor.Start?.Year == anchor.End?.Year || anchor.End is null,
        _ => true,
    };
}
