using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A part of a year whose year is named by another expression: "May of last year", "the third quarter of this year", "November 20 last year", "July a year ago".</summary>
internal static class WithinYearRule
{
    public static Reading Extend(TokenList tokens, Reading reading)
    {
        if (reading.Members.Count > 0 || !Lacks(reading.Expression) || Year(tokens, reading) is not { } year) return reading;
        var ends = reading.Ends.Count == 2
            ? [reading.Ends[0] with { Expression = Within(reading.Ends[0].Expression, year.Expression) }, reading.Ends[1] with { End = year.End, Expression = Within(reading.Ends[1].Expression, year.Expression) }]
            : reading.Ends;
        return new(reading.First, year.End, Within(reading.Expression, year.Expression)) { Ends = ends };
    }

    private static Reading? Year(TokenList tokens, Reading reading)
    {
        var at = tokens.Mark(reading.End) == ',' || tokens.Word(reading.End) is "of" or "in" ? reading.End + 1 : reading.End;
        if (!tokens.SameSentence(reading.First, at)) return null;
        return RelativePeriodRule.Read(tokens, at) is { Expression: RelativePeriod { Unit: TimeUnit.Year } } named ? named
            : ElapsedRule.Read(tokens, at) is { Expression: Elapsed { Unit: TimeUnit.Year } } ago ? ago : null;
    }

    private static bool Lacks(DateExpression expression) => expression switch
    {
        CalendarDate { Year: null } => true,
        RangeDate range => Lacks(range.First) && Lacks(range.Last),
        _ => false,
    };

    private static DateExpression Within(DateExpression expression, DateExpression year) => expression switch
    {
        CalendarDate date => new WithinYear(date, year),
        RangeDate range => new RangeDate(Within(range.First, year), Within(range.Last, year)),
        _ => expression,
    };
}
