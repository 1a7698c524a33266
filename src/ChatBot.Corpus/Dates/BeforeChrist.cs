namespace ChatBot.Corpus.Dates;

/// <summary>
/// Years before the first of the calendar. ISO 8601 counts them from a year zero: 44 BC is <c>-0043</c>. The days of <see cref="DateOnly"/>
/// begin in the year 1, so such a date ends before all others and has no first day: it is told, and meets no question for a time.
/// </summary>
public static class BeforeChrist
{
    public static DateInterval Year(int year) => new(null, DateOnly.MinValue, DatePrecision.Year, Edtf(year));

    /// <summary>The fifth century BC is 500 to 401 BC, <c>-04XX</c>.</summary>
    public static DateInterval Century(int century) => new(null, DateOnly.MinValue, DatePrecision.Approximate, $"-{century - 1:D2}XX");

    private static string Edtf(int year) => year == 1 ? "0000" : $"-{year - 1:D4}";
}
