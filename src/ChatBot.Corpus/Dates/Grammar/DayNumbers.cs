using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The days of a month, in a row: "20", "20th", "2-5", "3, 5 and 9".</summary>
internal static class DayNumbers
{
    /// <summary>Stands in for an unknown year: in it, 29 February exists.</summary>
    public const int LeapYear = 2012;
    private const int MostDays = 12;

    /// <summary>A day, or a range of days, with the tokens that name it.</summary>
    internal sealed record Days(int First, int End, int From, int To);

    /// <summary>Reads as many days as stand in a row; empty for none.</summary>
    /// <param name="listEnds">Says of the token after a list's last member whether the list may end there ("May 3 and 12 people" is no
    /// list).</param>
    public static IReadOnlyList<Days> Read(TokenList tokens, int at, Func<int, bool> listEnds)
    {
        if (One(tokens, at) is not { } first) return [];
        var days = new List<Days> { first };
        while (days.Count < MostDays)
        {
            var last = days[^1];
            var join = tokens.Mark(last.End) == ',' ? last.End + 1 : last.End;
            if (IsJoin(tokens, join)) join++;
            else if (join == last.End) break;
            if (One(tokens, join) is not { } next || next.From <= last.To) break;
            days.Add(next);
        }

        // A list needs its "and": "May 3, 12 people" has one day.
        while (days.Count > 1 && !(IsJoin(tokens, days[^1].First - 1) && listEnds(days[^1].End))) days.RemoveAt(days.Count - 1);
        return days;
    }

    /// <summary>One day or one range of days; null for none.</summary>
    public static Days? One(TokenList tokens, int at)
    {
        if (Single(tokens, at, out var next) is not { } from) return null;
        var join = tokens.Mark(next) == '-' || tokens.Word(next) is "to" or "through" or "until";
        return join && Single(tokens, next + 1, out var end) is { } to && to > from ? new(at, end, from, to) : new(at, next, from, from);
    }

    /// <summary>
    /// The days of a month as one reading: a day, a range, or a list whose members share the month and the year. Null when it has no such
    /// day.
    /// </summary>
    public static Reading? Dated(int first, int end, CalendarDate? year, int month, IReadOnlyList<Days> days)
    {
        if (days.Any(d => d.To > DateTime.DaysInMonth(year?.Year ?? LeapYear, month))) return null;
        var date = (year ?? new CalendarDate(null)) with { Month = month };
        var members = days.Select((d, index) => new Reading(
            index == 0 ? Math.Min(first, d.First) : d.First,
            index == days.Count - 1 ? Math.Max(end, d.End) : d.End,
            Expression(date, d)));
        return new(first, end, Expression(date, days[0])) { Members = days.Count == 1 ? [] : [.. members] };
    }

    public static bool IsJoin(TokenList tokens, int at) => tokens.Word(at) is "and" or "or" || tokens.Mark(at) == '&';

    private static DateExpression Expression(CalendarDate month, Days days)
    {
        var first = month with { Day = days.From };
        return days.From == days.To ? first : new RangeDate(first, month with { Day = days.To });
    }

    private static int? Single(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        // "Version 2.1 — 4 March": what follows a point within a number is no day.
        if (tokens.IsGluedMark(at - 1, '.') && tokens.IsGlued(at) && tokens.Number(at - 2) >= 0) return null;
        // "i8th" is a misread figure, and no 8th.
        if (tokens.Length(at) > 2 || tokens.Number(at) is < 1 or > 31 || tokens.IsGlued(at) && tokens.Word(at - 1) != "") return null;
        if (Terms.IsOrdinalSuffix(tokens, next)) next++;
        var mark = tokens.IsGlued(next) ? tokens.Mark(next) : '\0';
        if (mark is '%' or '°' || mark is ':' or '.' or ',' && tokens.IsGlued(next + 1) && tokens.Number(next + 1) >= 0) return null;
        if (next == at + 1 && tokens.IsGlued(next) && tokens.Word(next) != "" && Terms.Month(tokens, next) == 0) return null;
        return tokens.Number(at);
    }
}
