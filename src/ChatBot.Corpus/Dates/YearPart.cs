namespace ChatBot.Corpus.Dates;

/// <summary>
/// The groupings of months that EDTF numbers in the place of a month (ISO 8601-2, level 2):
/// 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves.
/// </summary>
public static class YearPart
{
    public const int Spring = 21;
    public const int Summer = 22;
    public const int Autumn = 23;
    public const int Winter = 24;
    public const int FirstQuarter = 33;
    public const int FirstHalf = 40;

    /// <summary>
    /// The grouping of a year, such as <c>2014-21</c>. Seasons are the northern meteorological ones; a winter begins in December of its
    /// year.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The code is none of the above, or the year is not one of the calendar.</exception>
    public static DateInterval Of(int year, int code)
    {
        var (firstMonth, months) = code switch
        {
            >= Spring and <= Winter => (3 + 3 * (code - Spring), 3),
            >= FirstQuarter and < FirstQuarter + 4 => (1 + 3 * (code - FirstQuarter), 3),
            FirstHalf or FirstHalf + 1 => (1 + 6 * (code - FirstHalf), 6),
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not a grouping of EDTF."),
        };
        var start = new DateOnly(year, firstMonth, 1);
        return new(start, start.AddMonths(months).AddDays(-1), DatePrecision.Season, $"{year:D4}-{code}");
    }
}
