using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A day with its time before it: "10:30 a.m. Friday", "9 p.m. on Tuesday", "noon tomorrow", "2:19 p.m. EST April 2".</summary>
internal static class ClockDayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var next = ClockTime.Skip(tokens, at);
        if (next == at) return null;
        var day = tokens.Word(next) == "on" || tokens.Mark(next) == ',' ? next + 1 : next;
        if (!tokens.SameSentence(at, day)) return null;
        var reading = WeekdayRule.Read(tokens, day) ?? RelativeDayRule.Read(tokens, day) ?? MonthFirstRule.Read(tokens, day) ?? DayFirstRule.Read(tokens, day);
        return reading is { Members.Count: 0, Expression: WeekdayDate or RelativeDay or CalendarDate { Day: not null } } ? reading with { First = at } : null;
    }
}
