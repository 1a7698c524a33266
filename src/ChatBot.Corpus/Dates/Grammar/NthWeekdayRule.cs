using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A weekday counted within its month, or with its day of the month: "the first Monday of June", "the last Friday in May 1999", "Friday the 13th".</summary>
internal static class NthWeekdayRule
{
    private const int Last = 5;

    public static Reading? Read(TokenList tokens, int at) => tokens.Word(at) == "the" ? Counted(tokens, at) : OnDay(tokens, at);

    private static Reading? Counted(TokenList tokens, int at)
    {
        var last = tokens.Word(at + 1) is "last" or "final";
        var which = last ? Last : NumberWords.Ordinal(tokens, at + 1, out _);
        var name = at + 2;
        if (!last) NumberWords.Ordinal(tokens, at + 1, out name);
        if (which is < 1 or > Last || WeekdayNames.Read(tokens, name, out var next) is not { } day || tokens.Word(next) is not ("of" or "in")) return null;
        return MonthFirstRule.Read(tokens, next + 1) is { Members.Count: 0, Expression: CalendarDate { Month: not null, Day: null } month } reading
            ? new(at, reading.End, new NthWeekday(day, which, month))
            : null;
    }

    private static Reading? OnDay(TokenList tokens, int at)
    {
        if (WeekdayNames.Read(tokens, at, out var next) is not { } day) return null;
        var number = tokens.Mark(next) == ',' ? next + 1 : next;
        return tokens.Word(number) == "the" && tokens.Number(number + 1) is >= 1 and <= 31 && NumberWords.IsSuffix(tokens, number + 2) && tokens.Word(number + 3) != "of"
            ? new(at, number + 3, new WeekdayDate(day, null) { DayOfMonth = tokens.Number(number + 1) })
            : null;
    }
}
