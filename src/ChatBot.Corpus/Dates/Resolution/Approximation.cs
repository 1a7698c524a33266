namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>"About" a date: <c>2010~</c>, with some room on either side.</summary>
internal static class Approximation
{
    public static DateInterval Of(DateInterval date)
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
}
