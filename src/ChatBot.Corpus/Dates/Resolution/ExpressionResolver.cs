using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>The interval that an expression denotes where it stands; null when what surrounds it does not say.</summary>
internal static class ExpressionResolver
{
    public static Resolved? Resolve(DateExpression expression, Surroundings around) => expression switch
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
        PeriodOf date => CalendarResolver.Resolve(date.Day, around) is { } day && Shift.Period(day.Value, date.Unit, 0) is { } week ? day with { Value = week } : null,
        NthWeekday date => WeekdayResolver.InMonth(date, around),
        EdgeDay date => Resolve(date.Period, around) is { } period && (date.Last ? period.Value.End : period.Value.Start) is { } edge ? period with { Value = DayAt(edge) } : null,
        DayBeside date => CalendarResolver.Resolve(date.Date, around) is { Value.Start: { } feast } kept ? kept with { Value = DayAt(feast.AddDays(date.Days)) } : null,
        DayOfSpokenMonth date => CalendarResolver.OfSpokenMonth(date, around),
        NearestWeekend => WeekdayResolver.Weekend(around),
        CenturyTurn => around.AsOf?.End is { } end ? new(DateInterval.Year((end.Year + 10) / 100 * 100), DateBasis.DocumentDate) : null,
        ApproximateDate date => Resolve(date.Date, around) is { } inner ? inner with { Value = Approximation.Of(inner.Value) } : null,
        RangeDate date => Range(date, around),
        _ => throw new InvalidOperationException($"No resolution for {expression.GetType().Name}."),
    };

    private static Resolved? Within(WithinYear date, Surroundings around) =>
        Resolve(date.Year, around) is { Value.Start: { } start } year && CalendarResolver.Interval(date.Date with { Year = start.Year }) is { } value ? new(value, year.Basis) : null;

    private static Resolved? Same(SamePeriod same, Surroundings around)
    {
        if (Resolve(same.Year, around) is not { Value: { Start: { } start } year } resolved) return null;
        var model = same.Unit is null or TimeUnit.Quarter ? around.Part : null;
        if (same.Unit is null && (model is null || !IsQuarter(model))) return resolved with { Value = year };
        if ((model ?? around.AsOf) is not { Start: { } day } period || Shift.Days(day, TimeUnit.Year, start.Year - day.Year) is not { } then) return null;
        return Shift.Period(period with { Start = then, End = then }, same.Unit ?? TimeUnit.Quarter, 0) is { } value ? resolved with { Value = value } : resolved;
    }

    private static DateInterval DayAt(DateOnly day) => DateInterval.Day(day.Year, day.Month, day.Day);

    private static bool IsQuarter(DateInterval part) => part is { Start: { } start, End: { } end } && start.Month % 3 == 1 && end == start.AddMonths(3).AddDays(-1);

    private static Resolved? Range(RangeDate range, Surroundings around)
    {
        var (first, last) = RangeEnds.Complete(range);
        if (Resolve(first, around) is not { } from) return null;
        if (last is CalendarDate { Year: null } end && from.Value.Start is { } start) last = end with { Year = RangeEnds.YearAfter(start, end) };
        return Resolve(last, around) is { } to && from.Value.Start is { } a && to.Value.End is { } b && a <= b
            ? new(DateInterval.Range(from.Value, to.Value), from.Basis > to.Basis ? from.Basis : to.Basis)
            : null;
    }
}
