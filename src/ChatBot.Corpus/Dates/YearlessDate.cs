namespace ChatBot.Corpus.Dates;

/// <summary>A month, or a day of a month, of no year in particular: "November 20", "11-20", "May".</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31 (29 for February), or null for the whole month.</param>
public readonly record struct YearlessDate(int Month, int? Day)
{
    /// <summary>
    /// True when a date is known to fall on it, in whichever year. A date is never finer than it is known:
    /// "October 2012" falls in October, and on no day of it; "2012" in no month.
    /// </summary>
    public bool Holds(DateInterval date)
    {
        if (date is not { Start: { } start, End: { } end } || start.Year != end.Year || start.Month != Month
            || end.Month != Month) return false;
        return Day is not { } day ? date.Precision != DatePrecision.Approximate : date.Precision == DatePrecision.Day && start.Day == day;
    }
}
