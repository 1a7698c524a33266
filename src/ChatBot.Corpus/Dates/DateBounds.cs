namespace ChatBot.Corpus.Dates;

/// <summary>Intervals that are open on one side, as EDTF writes them (ISO 8601-2, level 1).</summary>
public static class DateBounds
{
    /// <summary>From the beginning of a date on: <c>2009/..</c></summary>
    public static DateInterval Since(DateInterval date) =>
        date.Start is null ? date : new(date.Start, null, date.Precision, $"{FirstOf(date)}/..");

    /// <summary>Up to the end of a date, which is within it: <c>../1970</c></summary>
    public static DateInterval Until(DateInterval date) =>
        date.End is null ? date : new(null, date.End, date.Precision, $"../{LastOf(date)}");

    /// <summary>From the day after a date on.</summary>
    public static DateInterval After(DateInterval date) => date.End is not { } end || end == DateOnly.MaxValue
        ? date
        : new(end.AddDays(1), null, date.Precision, $"{Beginning(end.AddDays(1), date.Precision)}/..");

    /// <summary>Up to the day before a date.</summary>
    public static DateInterval Before(DateInterval date) => date.Start is not { } start || start == DateOnly.MinValue
        ? date
        : new(null, start.AddDays(-1), date.Precision, $"../{Beginning(start.AddDays(-1), date.Precision)}");

    private static string FirstOf(DateInterval date) => date.Edtf.Split('/')[0];

    private static string LastOf(DateInterval date) => date.Edtf.Split('/')[^1];

    private static string Beginning(DateOnly day, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => $"{day.Year:D4}",
        DatePrecision.Month => $"{day.Year:D4}-{day.Month:D2}",
        _ => $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}",
    };
}
