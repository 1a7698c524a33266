namespace ChatBot.Corpus.Dates;

/// <summary>Weeks, decades and centuries as intervals.</summary>
public static class LongPeriod
{
    /// <summary>The week, Monday to Sunday (ISO 8601), that holds a day.</summary>
    public static DateInterval Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return Days(monday, monday.AddDays(6));
    }

    /// <summary>The Saturday and Sunday of the week that holds a day.</summary>
    public static DateInterval Weekend(DateOnly day)
    {
        var sunday = Week(day).End!.Value;
        return Days(sunday.AddDays(-1), sunday);
    }

    /// <summary>From one day to another.</summary>
    public static DateInterval Days(DateOnly first, DateOnly last) =>
        DateInterval.Range(DateInterval.Day(first.Year, first.Month, first.Day), DateInterval.Day(last.Year, last.Month, last.Day));

    /// <summary>The ten years that begin with <paramref name="firstYear"/>, a multiple of ten: <c>199X</c>.</summary>
    public static DateInterval Decade(int firstYear) => Years(firstYear, 10, $"{firstYear / 10:D3}X");

    /// <summary>
    /// The hundred years that begin with <paramref name="firstYear"/>, a multiple of a hundred: <c>19XX</c> is the 1900s and the 20th
    /// century.
    /// </summary>
    public static DateInterval Century(int firstYear) => Years(firstYear, 100, $"{firstYear / 100:D2}XX");

    private static DateInterval Years(int first, int count, string edtf) =>
        new(new DateOnly(Math.Max(first, 1), 1, 1), new DateOnly(first + count - 1, 12, 31), DatePrecision.Approximate, edtf);
}
