using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>What the ends of a range give each other: in "from March to May 2011" March is of 2011, in "November to May 2011" November is of 2010.</summary>
internal static class RangeEnds
{
    public static (DateExpression First, DateExpression Last) Complete(RangeDate range) => range switch
    {
        { First: CalendarDate { Year: null } first, Last: CalendarDate { Year: { } year } last } =>
            (first with { Year = Order(first).CompareTo(Order(last)) <= 0 ? year : year - 1 }, last),
        { First: CalendarDate { Year: { } year } first, Last: CalendarDate { Year: null } last } =>
            (first, last with { Year = Order(last).CompareTo(Order(first)) >= 0 ? year : year + 1 }),
        _ => (range.First, range.Last),
    };

    /// <summary>The year of a last end that follows a start already known.</summary>
    public static int YearAfter(DateOnly start, CalendarDate end) =>
        (end.Month ?? 12, end.Day ?? 31).CompareTo((start.Month, start.Day)) >= 0 || end.Month is null ? start.Year : start.Year + 1;

    private static (int Month, int Day) Order(CalendarDate date) => (date.Month ?? (date.Part > 0 ? YearPart.Of(2001, date.Part).Start!.Value.Month : 1), date.Day ?? 0);
}
