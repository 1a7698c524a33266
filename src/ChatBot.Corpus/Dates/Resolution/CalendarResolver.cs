using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>
/// Dates of the calendar, completed with their year: from the story's own, else the nearest one to the document's date that the verb
/// allows.
/// </summary>
internal static class CalendarResolver
{
    // Seven months back and more, a story has rather passed into the next year ("In November 1939 … In February …").
    private const int MonthsThatMeanNextYear = 6;
    // Years ahead that a text may still mean by two digits, and the last one that they mean where nothing else tells.
    private const int FarthestPlan = 30;
    private const int LatestOfTwoDigits = 2029;
    // In days: a day farther off would be told with its year, so that it was just before ("the strike announced for 15 October was called
    // off", on 19 October).
    private const int FarthestDayWithoutYear = 330;

    /// <summary>Days ahead, within which a day without year lies ahead unless a verb beside it is of the past.</summary>
    private const int NearDayAhead = 32;

    /// <summary>The interval of a date whose year is known; null when there is no such day.</summary>
    public static DateInterval? Interval(CalendarDate date)
    {
        if (date.Year is not { } year || year is < 1 or > 9998) return null;
        if (date.Feast is { } feast) return FeastCalendar.Day(year, feast) is { } kept ? DateInterval.Day(year, kept.Month, kept.Day)
            : null;
        if (date.Part > 0) return YearPart.Of(year, date.Part);
        if (date.Month is not { } month) return DateInterval.Year(year);
        if (date.Day is not { } day) return DateInterval.Month(year, month);
        return day <= DateTime.DaysInMonth(year, month) ? DateInterval.Day(year, month, day) : null;
    }

    public static Resolved? Resolve(CalendarDate date, DateContext around)
    {
        while (date is { OfUnknownCentury: true, Year: { } late } && late > LatestYear(around)) date = date with { Year = late - 100 };
        if (date.Year is not null) return Interval(date) is { } explicitly ? new(explicitly, DateBasis.Explicit) : null;
        if (date.Weekday is { } weekday)
        {
            var settled = OnWeekday(date, weekday, around);
            if (settled is not null || date.MustBeWeekday) return settled;
        }

        if (around.Frame is { Start: { } start } frame && Interval(date with { Year = YearInStory(date, start, frame) }) is { } told)
            return new(told, DateBasis.Context);
        return around.AsOf is { } asOf && Nearest(date, asOf, around.Direction) is { } value ? new(value, DateBasis.DocumentDate) : null;
    }

    /// <summary>"last May", "this May", "next May", "10 March last".</summary>
    public static Resolved? Nearby(NearbyDate nearby, DateContext around)
    {
        var spoken = nearby.Anchor == Anchor.Discourse && around.Spoken is { Start: not null, End: not null } ? around.Spoken : null;
        if ((spoken ?? around.AsOf) is not { Start: { } start, End: { } end } anchor)
            return nearby.IsPostposed ? Resolve(nearby.Date, around) : null;
        var value = nearby.Direction switch
        {
            0 => Interval(nearby.Date with { Year = end.Year }),
            < 0 => Candidates(nearby.Date, anchor).LastOrDefault(c => c.End < start),
            _ => Candidates(nearby.Date, anchor).FirstOrDefault(c => c.Start > end),
        };
        return value is null ? null : new(value, spoken is null ? DateBasis.DocumentDate : DateBasis.Context);
    }

    /// <summary>"the 22nd": of the month spoken of last, else of the document's.</summary>
    public static Resolved? OfSpokenMonth(DayOfSpokenMonth date, DateContext around)
    {
        var spoken = date.FromDocument is null && around.Spoken is { Precision: DatePrecision.Day or DatePrecision.Month };
        var month = spoken ? around.Spoken : around.AsOf;
        if (month is not { Precision: DatePrecision.Day or DatePrecision.Month, Start: { } first }) return null;
        var start = first.AddMonths(date.FromDocument ?? 0);
        var day = Interval(new CalendarDate(start.Year, start.Month, date.Day));
        return day is null ? null : new(day, spoken ? DateBasis.Context : DateBasis.DocumentDate);
    }

    /// <summary>The interval of a date without year that lies nearest to the document's date on the side that the verb points to.</summary>
    public static DateInterval? Nearest(CalendarDate date, DateInterval asOf, TimeDirection direction)
    {
        if (asOf is not { Start: { } start, End: { } end }) return null;
        var candidates = Candidates(date, asOf);
        return direction switch
        {
            // A day of the next weeks is not said of the year before.
            TimeDirection.LooselyPast when candidates.FirstOrDefault(c => c.Start > end) is { Precision: DatePrecision.Day } soon
                && Distance(soon, start, end) < NearDayAhead => soon,
            TimeDirection.Past or TimeDirection.LooselyPast => candidates.LastOrDefault(c => c.Start <= end),
            TimeDirection.Future => candidates.FirstOrDefault(c => c.End >= start) is var next
                && next?.Precision == DatePrecision.Day && Distance(next, start, end) > FarthestDayWithoutYear
                    ? candidates.MinBy(c => Distance(c, start, end)) : next,
            _ => candidates.MinBy(c => Distance(c, start, end)),
        };
    }

    // The nearest year in which the day falls on that weekday, the story's own first; every sixth does, so that one a year off tells.
    private static Resolved? OnWeekday(CalendarDate date, DayOfWeek weekday, DateContext around)
    {
        var (anchor, basis) = around.Frame is { } frame ? (frame, DateBasis.Context) : (around.AsOf, DateBasis.DocumentDate);
        if (anchor is not { Start: { } start, End: { } end }) return null;
        var reach = date.MustBeWeekday ? 0 : 1;
        var day = Candidates(date, anchor).Where(c => c.Start?.DayOfWeek == weekday && Math.Abs(c.Start.Value.Year - end.Year) <= reach)
            .MinBy(c => Distance(c, start, end));
        return day is null ? null : new(day, basis);
    }

    private static int LatestYear(DateContext around) =>
        (around.AsOf?.End?.Year ?? LatestOfTwoDigits) + (around.Direction == TimeDirection.Future ? FarthestPlan : 0);

    private static int Distance(DateInterval date, DateOnly start, DateOnly end)
    {
        if (date.Start > end) return date.Start.Value.DayNumber - end.DayNumber;
        return date.End < start ? start.DayNumber - date.End.Value.DayNumber : 0;
    }

    // 29 February may be eight years away.
    private static List<DateInterval> Candidates(CalendarDate date, DateInterval asOf)
    {
        var reach = date is { Month: 2, Day: 29 } ? 8 : 2;
        var year = asOf.End?.Year ?? asOf.Start!.Value.Year;
        return [.. Enumerable.Range(year - reach, 2 * reach + 1).Select(y => Interval(date with { Year = y })).OfType<DateInterval>()];
    }

    private static int YearInStory(CalendarDate date, DateOnly start, DateInterval frame)
    {
        var fine = frame.Precision is DatePrecision.Day or DatePrecision.Month;
        return fine && date.Month is { } month && start.Month - month > MonthsThatMeanNextYear ? start.Year + 1 : start.Year;
    }
}
