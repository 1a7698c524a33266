using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A part of a named day: "the night of August 3", "the morning of the 28th". The day is what is dated.</summary>
internal static class DayPartOfRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || !DayTimes.Is(tokens.Word(at + 1)) || tokens.Word(at + 2) != "of") return null;
        var day = MonthFirstRule.Read(tokens, at + 3) ?? DayFirstRule.Read(tokens, at + 3) ?? OrdinalDayRule.Read(tokens, at + 3) ?? DayOfMonthRule.Read(tokens, at + 3);
        return day is { Members.Count: 0, Expression: DayOfSpokenMonth or CalendarDate { Day: not null } or RangeDate { First: CalendarDate { Day: not null } } } ? day with { First = at } : null;
    }
}
