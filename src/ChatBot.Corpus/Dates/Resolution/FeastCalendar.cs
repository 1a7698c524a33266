using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// The day of a moving feast in a year: of the western churches, counted from Easter, and of the United States, by the week of a month.
/// </summary>
internal static class FeastCalendar
{
    private const int FirstGregorianYear = 1583;

    /// <summary>Null for years before the Gregorian calendar.</summary>
    public static DateOnly? Day(int year, MovingFeast feast)
    {
        if (year is < FirstGregorianYear or > 9998) return null;
        return feast switch
        {
            MovingFeast.ShroveTuesday => Easter(year).AddDays(-47),
            MovingFeast.AshWednesday => Easter(year).AddDays(-46),
            MovingFeast.PalmSunday => Easter(year).AddDays(-7),
            MovingFeast.HolyThursday => Easter(year).AddDays(-3),
            MovingFeast.GoodFriday => Easter(year).AddDays(-2),
            MovingFeast.Easter => Easter(year),
            MovingFeast.EasterMonday => Easter(year).AddDays(1),
            MovingFeast.Pentecost => Easter(year).AddDays(49),
            MovingFeast.MartinLutherKingDay => Nth(year, 1, DayOfWeek.Monday, 3),
            MovingFeast.PresidentsDay => Nth(year, 2, DayOfWeek.Monday, 3),
            MovingFeast.PatriotsDay => Nth(year, 4, DayOfWeek.Monday, 3),
            MovingFeast.MothersDay => Nth(year, 5, DayOfWeek.Sunday, 2),
            MovingFeast.MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
            MovingFeast.FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
            MovingFeast.LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
            MovingFeast.ColumbusDay => Nth(year, 10, DayOfWeek.Monday, 2),
            MovingFeast.Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
            _ => throw new ArgumentOutOfRangeException(nameof(feast), feast, "Not a moving feast."),
        };
    }

    // The Sunday after the full moon on or after 21 March, by the tables of 1582 (the golden number, the century's corrections, the epact).
    private static DateOnly Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
        var fullMoon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + fullMoon + 2 - century + century / 4) % 7;
        return new DateOnly(year, 3, 28).AddDays(fullMoon - weekday);
    }

    private static DateOnly Nth(int year, int month, DayOfWeek day, int which)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)day - (int)first.DayOfWeek + 7) % 7 + 7 * (which - 1));
    }
}
