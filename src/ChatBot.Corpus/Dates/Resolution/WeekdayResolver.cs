using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>Days of the week, counted from the document's day, itself included: a paper of Friday says "Friday" of its own day.</summary>
internal static class WeekdayResolver
{
    public static Resolved? Resolve(WeekdayDate weekday, Surroundings around)
    {
        if (around.AsOf is not { Precision: DatePrecision.Day, Start: { } today }) return null;
        var back = ((int)today.DayOfWeek - (int)weekday.Day + 7) % 7;
        var ahead = (7 - back) % 7;
        var days = weekday.Shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => ahead == 0 ? 7 : ahead,
            0 => ahead,
            null => around.Direction == Direction.Future ? ahead : -back,
        };
        var day = weekday.Week is { } week ? LongPeriod.Week(today.AddDays(7 * week)).Start!.Value.AddDays(((int)weekday.Day + 6) % 7) : today.AddDays(days);
        return new(DateInterval.Day(day.Year, day.Month, day.Day), DateBasis.DocumentDate);
    }

    /// <summary>The weekend before the document's day or after it, as the verb points; on a Saturday or a Sunday it is that very one.</summary>
    public static Resolved? Weekend(Surroundings around)
    {
        if (around.AsOf is not { Precision: DatePrecision.Day, Start: { } today }) return null;
        var current = LongPeriod.Weekend(today);
        var value = around.Direction == Direction.Future || current.Start <= today ? current : LongPeriod.Weekend(today.AddDays(-7));
        return new(value, DateBasis.DocumentDate);
    }
}
