using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>Days of the week, counted from the document's day, itself included: a paper of Friday says "Friday" of its own day.</summary>
internal static class WeekdayResolver
{
    public static Resolved? Resolve(WeekdayDate weekday, DateContext around)
    {
        if (around.AsOf is not { Precision: DatePrecision.Day, Start: { } today }) return null;
        if (weekday.DayOfMonth is { } number) return OnDayOfMonth(
            today, weekday.Day, number, around.Direction == TimeDirection.Future ? 1 : -1);
        var back = ((int)today.DayOfWeek - (int)weekday.Day + 7) % 7;
        var ahead = (7 - back) % 7;
        var days = weekday.Shift switch
        {
            < 0 => back == 0 ? -7 : -back,
            > 0 => ahead == 0 ? 7 : ahead,
            0 => ahead,
            null => around.Direction == TimeDirection.Future ? ahead : -back,
        };
        var day = weekday.Week is { } week ? LongPeriod.Week(today.AddDays(7 * week)).Start!.Value.AddDays(((int)weekday.Day + 6) % 7)
            : today.AddDays(days);
        return new(DateInterval.Day(day.Year, day.Month, day.Day), DateBasis.DocumentDate);
    }

    /// <summary>The first, second … or last of a weekday in a month.</summary>
    public static Resolved? InMonth(NthWeekday date, DateContext around)
    {
        if (CalendarResolver.Resolve(date.Month, around) is not { Value: { Start: { } first, End: { } last } } month) return null;
        var day = first.AddDays(((int)date.Day - (int)first.DayOfWeek + 7) % 7);
        for (var count = 1; count < date.Which && day.AddDays(7) <= last; count++) day = day.AddDays(7);
        return month with { Value = DateInterval.Day(day.Year, day.Month, day.Day) };
    }

    // The same day of the month falls on a weekday again within fourteen months.
    private static Resolved? OnDayOfMonth(DateOnly today, DayOfWeek weekday, int number, int way)
    {
        for (var months = 0; months <= 14; months++)
        {
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(way * months);
            if (number > DateTime.DaysInMonth(month.Year, month.Month)) continue;
            var day = month.AddDays(number - 1);
            if (day.DayOfWeek == weekday && (way < 0 ? day <= today : day >= today))
                return new(DateInterval.Day(day.Year, day.Month, day.Day), DateBasis.DocumentDate);
        }

        return null;
    }

    /// <summary>
    /// The weekend before the document's day or after it, as the verb points; on a Saturday or a Sunday it is that very one.
    /// </summary>
    public static Resolved? Weekend(DateContext around)
    {
        if (around.AsOf is not { Precision: DatePrecision.Day, Start: { } today }) return null;
        var current = LongPeriod.Weekend(today);
        var value = around.Direction == TimeDirection.Future || current.Start <= today ? current : LongPeriod.Weekend(today.AddDays(-7));
        return new(value, DateBasis.DocumentDate);
    }
}
