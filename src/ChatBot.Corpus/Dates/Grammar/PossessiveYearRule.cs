using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A part of a year after its year: "last year's third quarter", "1989's fourth quarter", "the 1988 first half".</summary>
internal static class PossessiveYearRule
{
    public static Reading Extend(TokenList tokens, Reading year)
    {
        if (year.Expression is not (RelativePeriod { Unit: TimeUnit.Year } or CalendarDate { Year: not null, Month: null, Part: 0 })) return year;
        var owns = tokens.Mark(year.End) == '\'' && tokens.Word(year.End + 1) == "s";
        var part = QuarterRule.Read(tokens, owns ? year.End + 2 : year.End);
        if (part is not { Expression: CalendarDate { Year: null } date }) return year;
        return new(year.First, part.End, year.Expression is CalendarDate said ? date with { Year = said.Year } : new WithinYear(date, year.Expression));
    }
}
