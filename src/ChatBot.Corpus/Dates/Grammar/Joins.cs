using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>What two expressions that stand together mean: ranges, a part of a year with its year, lists that share a year.</summary>
internal static class Joins
{
    private const int FarthestInList = 3;

    /// <summary>Two dates that bound a range: "December 1971-July 1977", "from March to May 2011", "between 1990 and 1995".</summary>
    public static Reading Range(TokenList tokens, Reading first, DateRule rule)
    {
        if (first.Single is not CalendarDate left) return first;
        var join = first.End;
        var dash = tokens.Mark(join) == '-';
        if (!dash && !JoinsRange(tokens, first.First, join) || !tokens.SameSentence(first.First, join + 1)) return first;
        if (rule(tokens, join + 1) is not { Single: CalendarDate right } last) return first;
        // "1901 to '03"
        if (right.OfUnknownCentury && left is { Year: { } year, OfUnknownCentury: false })
            right = right with { Year = year / 100 * 100 + right.Year % 100, OfUnknownCentury = false };
        if (!Fits(left, right)) return first;
        var from = IsLed(tokens, first.First);
        // "Moved from 3 May to 4 June": two days.
        if (from && Enumerable.Range(2, FarthestInList).Any(back => tokens.In(first.First - back, tokens.Lists.Movings))) return first;
        if (!dash && !from && (left.Year is null && right.Year is null || Shape(left) != Shape(right))) return first;
        return new(first.First, last.End, new RangeDate(left, right)) { Ends = dash ? [] : [first, last with { Expression = right }] };
    }

    /// <summary>
    /// A part of a year whose year is named by another expression: "May of last year", "November 20 last year", "July a year ago".
    /// </summary>
    public static Reading WithinYear(TokenList tokens, Reading reading)
    {
        if (reading.Members.Count > 0 || !LacksYear(reading.Expression)) return reading;
        var place = tokens.Mark(reading.End) == ',' || tokens.Word(reading.End) is "of" or "in" ? reading.End + 1 : reading.End;
        if (!tokens.SameSentence(reading.First, place) || Relative.YearThatIsCounted(tokens, place) is not { } year) return reading;
        Reading Owned(Reading end) => end with { Expression = Within(end.Expression, year.Expression) };
        return Owned(reading) with
        {
            End = year.End,
            Ends = reading.Ends is [var first, var last]
            ? [Owned(first), Owned(last) with { End = year.End }] : []
        };
    }

    /// <summary>Members of a list that share the year said at its end: in "April and August 2013" both are of 2013.</summary>
    public static IReadOnlyList<Reading> SharedYear(TokenList tokens, List<Reading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
        {
            var (left, right) = (readings[i], readings[i + 1]);
            if (LacksYear(left.Expression) && SharableYear(right.Expression) is { } year && AreListed(tokens, left.End, right.First))
                readings[i] = left with { Expression = InYear(left.Expression, year), SharesYear = true };
        }

        return readings;
    }

    private static bool JoinsRange(TokenList tokens, int first, int join) => tokens.In(join, tokens.Lists.RangeJoins)
        || tokens.In(join, tokens.Lists.BetweenJoins) && tokens.In(first - 1, tokens.Lists.BetweenLeads);

    private static bool IsLed(TokenList tokens, int first) =>
        tokens.In(first - 1, tokens.Lists.RangeLeads) || tokens.In(first - 1, tokens.Lists.BetweenLeads);

    // The later end must be later; where years are missing the months alone may wrap around the new year.
    private static bool Fits(CalendarDate left, CalendarDate right) => (left.Year, right.Year) switch
    {
        ({ } a, { } b) => a < b || a == b && (left.Month ?? 0, left.Day ?? 0).CompareTo((right.Month ?? 13, right.Day ?? 32)) < 0,
        ({ }, null) => left.Month is not null || left.Part > 0,
        (null, _) => Shape(left) == Shape(right) || left.Month is not null && right.Month is not null,
    };

    private static int Shape(CalendarDate date) => date.Day is not null ? 3 : date.Month is not null ? 2 : date.Part > 0 ? 1 : 0;

    private static bool LacksYear(DateExpression expression) => expression switch
    {
        CalendarDate { Year: null } => true,
        RangeDate range => LacksYear(range.First) && LacksYear(range.Last),
        _ => false,
    };

    private static DateExpression Within(DateExpression expression, DateExpression year) => expression switch
    {
        CalendarDate date => new WithinYear(date, year),
        RangeDate range => new RangeDate(Within(range.First, year), Within(range.Last, year)),
        _ => expression,
    };

    private static DateExpression InYear(DateExpression expression, int year) => expression switch
    {
        CalendarDate date => date with { Year = year },
        RangeDate range => new RangeDate(InYear(range.First, year), InYear(range.Last, year)),
        _ => expression,
    };

    // Only a year that stands by a month or a season is shared: "in May and 2014" is no list of one year.
    private static int? SharableYear(DateExpression expression) => expression switch
    {
        CalendarDate { Year: { } year } date when date.Month is not null || date.Part > 0 => year,
        RangeDate { First: CalendarDate { Month: not null, Year: var first }, Last: CalendarDate { Year: var last } } => first ?? last,
        _ => null,
    };

    private static bool AreListed(TokenList tokens, int from, int to)
    {
        if (to <= from || to - from > FarthestInList || !tokens.SameSentence(from - 1, to)) return false;
        for (var at = from; at < to; at++)
        {
            if (!tokens.In(at, tokens.Lists.ListWords) && tokens.Mark(at) is not (',' or '&' or '/' or '、')) return false;
        }

        return true;
    }
}
