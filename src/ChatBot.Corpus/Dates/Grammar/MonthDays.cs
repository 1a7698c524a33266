using ChatBot.Corpus.Dates.Expressions;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A month's days as one reading: a day, a range of days, or a list whose members share the month and the year.</summary>
internal static class MonthDays
{
    /// <summary>Null when the month has no such day.</summary>
    public static Reading? Reading(int first, int end, int? year, int month, IReadOnlyList<DayNumbers.Days> days)
    {
        // 2012 is a leap year: without a year, 29 February may exist.
        if (days.Any(d => d.To > DateTime.DaysInMonth(year ?? 2012, month))) return null;
        if (days.Count == 1) return new(first, end, Expression(year, month, days[0]));
        var members = days.Select((d, index) => new Reading(
            index == 0 ? Math.Min(first, d.First) : d.First,
            index == days.Count - 1 ? Math.Max(end, d.End) : d.End,
            Expression(year, month, d)));
        return new(first, end, Expression(year, month, days[0])) { Members = [.. members] };
    }

    private static DateExpression Expression(int? year, int month, DayNumbers.Days days) => days.From == days.To
        ? new CalendarDate(year, month, days.From)
        : new RangeDate(new CalendarDate(year, month, days.From), new CalendarDate(year, month, days.To));
}
