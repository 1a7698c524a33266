using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The interval that an expression denotes where it stands; null when what surrounds it does not say.</summary>
internal static class ExpressionResolver
{
    public static Resolved? Resolve(DateExpression expression, DateContext around) => expression switch
    {
        FixedDate date => new(date.Value, DateBasis.Explicit),
        CalendarDate date => CalendarResolver.Resolve(date, around),
        NearbyDate date => CalendarResolver.Nearby(date, around),
        WithinYear date => Within(date, around),
        WeekdayDate date => WeekdayResolver.Resolve(date, around),
        RelativeDay date => RelativeResolver.Day(date, around),
        RelativePeriod date => RelativeResolver.Period(date, around),
        Elapsed date => RelativeResolver.Elapsed(date, around),
        Trailing date => RelativeResolver.Trailing(date, around),
        PeriodYearsAgo date => RelativeResolver.YearsAgo(date, around),
        SamePeriod date => Same(date, around),
        PeriodOf date => Map(CalendarResolver.Resolve(date.Day, around), day => Shift.Period(day, date.Unit, 0)),
        NthWeekday date => WeekdayResolver.InMonth(date, around),
        EdgeDay date => Map(Resolve(date.Period, around), period => DayAt(date.Last ? period.End : period.Start)),
        DayBeside date => Map(CalendarResolver.Resolve(date.Date, around), feast => DayAt(feast.Start?.AddDays(date.Days))),
        DayOfSpokenMonth date => CalendarResolver.OfSpokenMonth(date, around),
        NearestWeekend => WeekdayResolver.Weekend(around),
        CenturyTurn => around.AsOf?.End is { } end ? new(DateInterval.Year((end.Year + 10) / 100 * 100), DateBasis.DocumentDate) : null,
        ApproximateDate date => Map(Resolve(date.Date, around), Shift.About),
        RangeDate date => Range(date, around),
        _ => throw new InvalidOperationException($"No resolution for {expression.GetType().Name}."),
    };

    /// <summary>
    /// The two ends of a range; null when one is not known. What one lacks the other gives: in "from March to May 2011" March is of 2011,
    /// in "November to May 2011" November is of 2010.
    /// </summary>
    public static (Resolved From, Resolved To)? Ends(RangeDate range, DateContext around)
    {
        var (first, last) = (range.First, range.Last) switch
        {
            (CalendarDate { Year: null } a, CalendarDate { Year: { } year } b) =>
                (a with { Year = Order(a).CompareTo(Order(b)) <= 0 ? year : year - 1 }, b),
            (CalendarDate { Year: { } year } a, CalendarDate { Year: null } b) =>
                (a, b with { Year = Order(b).CompareTo(Order(a)) >= 0 ? year : year + 1 }),
            var ends => ends,
        };
        if (Resolve(first, around) is not { } from) return null;
        if (last is CalendarDate { Year: null } end && from.Value.Start is { } start)
        {
            var sameYear = end.Month is null || (end.Month.Value, end.Day ?? 31).CompareTo((start.Month, start.Day)) >= 0;
            last = end with { Year = sameYear ? start.Year : start.Year + 1 };
        }

        return Resolve(last, around) is { } to ? (from, to) : null;
    }

    private static Resolved? Range(RangeDate range, DateContext around) =>
        Ends(range, around) is var (from, to) && from.Value.Start is { } a && to.Value.End is { } b && a <= b
            ? new(DateInterval.Range(from.Value, to.Value), from.Basis > to.Basis ? from.Basis : to.Basis)
            : null;

    private static (int Month, int Day) Order(CalendarDate date) =>
        (date.Month ?? (date.Part > 0 ? YearPart.Of(2001, date.Part).Start!.Value.Month : 1), date.Day ?? 0);

    private static Resolved? Within(WithinYear date, DateContext around) =>
        Map(Resolve(date.Year, around), year => year.Start is { } start ? CalendarResolver.Interval(date.Date with { Year = start.Year })
            : null);

    private static Resolved? Same(SamePeriod same, DateContext around)
    {
        if (Resolve(same.Year, around) is not { Value: { Start: { } start } year } resolved) return null;
        var model = same.Unit is null or TimeUnit.Quarter ? around.Part : null;
        if (same.Unit is null && (model is null || !IsQuarter(model))) return resolved with { Value = year };
        if ((model ?? around.AsOf) is not { Start: { } day } period
            || Shift.Days(day, TimeUnit.Year, start.Year - day.Year) is not { } then) return null;
        return Map(resolved, _ => Shift.Period(period with { Start = then, End = then }, same.Unit ?? TimeUnit.Quarter, 0)) ?? resolved;
    }

    private static bool IsQuarter(DateInterval part) =>
        part is { Start: { } start, End: { } end } && start.Month % 3 == 1 && end == start.AddMonths(3).AddDays(-1);

    private static DateInterval? DayAt(DateOnly? day) => day is { } date ? DateInterval.Day(date.Year, date.Month, date.Day) : null;

    private static Resolved? Map(Resolved? date, Func<DateInterval, DateInterval?> change) =>
        date is { } known && change(known.Value) is { } value ? known with { Value = value } : null;
}
