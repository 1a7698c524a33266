namespace ChatBot.Corpus.Dates;

/// <summary>
/// A date as an interval of days with its precision and its EDTF form (ISO 8601-2, https://www.loc.gov/standards/datetime/).
/// </summary>
/// <param name="Start">First day, inclusive; null when open or unknown.</param>
/// <param name="End">Last day, inclusive; null when open or unknown.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Edtf">The EDTF string, such as <c>2014-11-20</c>, <c>2012-10</c>, <c>1968/1969</c>, <c>2012-10~</c>,
/// <c>../1970</c>.</param>
public sealed record DateInterval(DateOnly? Start, DateOnly? End, DatePrecision Precision, string Edtf)
{
    /// <summary>True when the two intervals share a day; an open end reaches without limit.</summary>
    public bool Overlaps(DateInterval other) =>
        (Start is null || other.End is null || Start <= other.End) && (End is null || other.Start is null || other.Start <= End);

    /// <summary>True when <paramref name="other"/> lies wholly inside this interval. Unknown ends lie inside nothing.</summary>
    public bool Contains(DateInterval other) =>
        other.Start is { } start && other.End is { } end && (Start is null || Start <= start) && (End is null || end <= End);

    /// <summary>True for a stretch of more than a dozen years ("the 21st century"), which says too little of when something was.</summary>
    public bool IsVague => Edtf.EndsWith("XX", StringComparison.Ordinal) || Start is { } start && End is { } end
        && end.DayNumber - start.DayNumber > VagueDays;

    private const int VagueDays = 366 * 12;

    public static DateInterval Day(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        return new(date, date, DatePrecision.Day, $"{year:D4}-{month:D2}-{day:D2}");
    }

    public static DateInterval Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(1).AddDays(-1), DatePrecision.Month, $"{year:D4}-{month:D2}");
    }

    public static DateInterval Year(int year) =>
        new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, $"{year:D4}");

    /// <summary>From the start of <paramref name="first"/> to the end of <paramref name="last"/>.</summary>
    public static DateInterval Range(DateInterval first, DateInterval last) =>
        new(first.Start, last.End, DatePrecision.Range, $"{first.Edtf}/{last.Edtf}");
}
