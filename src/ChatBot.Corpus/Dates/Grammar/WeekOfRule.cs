using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The week or the weekend that holds a day: "the week of November 13", "the weekend of 4 May".</summary>
internal static class WeekOfRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 2) != "of" || TimeUnits.Singular(tokens.Word(at + 1)) is not { } unit || unit is not (TimeUnit.Week or TimeUnit.Weekend)) return null;
        var day = MonthFirstRule.Read(tokens, at + 3) ?? DayFirstRule.Read(tokens, at + 3);
        return day is { Members.Count: 0, Expression: CalendarDate { Day: not null } date } ? new(at, day.End, new PeriodOf(unit, date)) : null;
    }
}
