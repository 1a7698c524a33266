using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Members of a list that share the year said at its end: in "April and August 2013" both are of 2013.</summary>
internal static class SharedYear
{
    public static IReadOnlyList<Reading> Apply(TokenList tokens, List<Reading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
        {
            var (left, right) = (readings[i], readings[i + 1]);
            if (Yearless(left.Expression) && Year(right.Expression) is { } year && AreListed(tokens, left.End, right.First))
            {
                readings[i] = left with { Expression = Complete(left.Expression, year), SharesYear = true };
            }
        }

        return readings;
    }

    private static bool AreListed(TokenList tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!(tokens.Word(at) is "and" or "or" or "on" or "in" or "again" or "early" or "late" or "then" || tokens.Mark(at) is ',' or '&' or '/')) return false;
        }

        return to > from && to - from <= 3 && tokens.SameSentence(from - 1, to);
    }

    private static bool Yearless(DateExpression expression) => expression switch
    {
        CalendarDate { Year: null } => true,
        RangeDate { First: CalendarDate { Year: null }, Last: CalendarDate { Year: null } } => true,
        _ => false,
    };

    // Only a year that stands by a month or a season is shared: "in May and 2014" is no list of one year.
    private static int? Year(DateExpression expression) => expression switch
    {
        CalendarDate { Year: { } year } date when date.Month is not null || date.Part > 0 => year,
        RangeDate { First: CalendarDate { Month: not null, Year: var first }, Last: CalendarDate { Year: var last } } => first ?? last,
        _ => null,
    };

    private static DateExpression Complete(DateExpression expression, int year) => expression switch
    {
        CalendarDate date => date with { Year = year },
        RangeDate { First: CalendarDate first, Last: CalendarDate last } => new RangeDate(first with { Year = year }, last with { Year = year }),
        _ => expression,
    };
}
