using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A part of a year whose year is named by another expression: "May of last year", "the third quarter of this year", "November 20 last year", "July a year ago".</summary>
internal static class WithinYearRule
{
    public static Reading Extend(TokenList tokens, Reading reading)
    {
        if (reading is not { Members.Count: 0, Expression: CalendarDate { Year: null } part }) return reading;
        var at = tokens.Mark(reading.End) == ',' || tokens.Word(reading.End) is "of" or "in" ? reading.End + 1 : reading.End;
        if (tokens.SameSentence(reading.First, at) && RelativePeriodRule.Read(tokens, at) is { Expression: RelativePeriod { Unit: TimeUnit.Year } year } named)
        {
            return new(reading.First, named.End, new WithinYear(part, year));
        }

        if (tokens.SameSentence(reading.First, at) && ElapsedRule.Read(tokens, at) is { Expression: Elapsed { Unit: TimeUnit.Year } past } ago)
        {
            return new(reading.First, ago.End, new WithinYear(part, past));
        }

        return reading;
    }
}
