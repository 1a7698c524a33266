using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A day counted in words: "the fifth of May", "the first day of June", "July Fourth".</summary>
internal static class OrdinalDayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.IsCapital(at) && tokens.IsCapital(at + 1) && MonthNames.Find(tokens.Word(at)) is > 0 and var named && Day(tokens, at + 1, out var end) is { } capital) return Dated(tokens, at, named, capital, end);
        if (tokens.Word(at) != "the" || Day(tokens, at + 1, out var next) is not { } day) return null;
        if (tokens.Word(next) == "day") next++;
        if (tokens.Word(next) != "of" || !tokens.IsCapital(next + 1)) return null;
        return MonthNames.Read(tokens, next + 1, out var after) is > 0 and var month ? Dated(tokens, at, month, day, after) : null;
    }

    private static Reading? Dated(TokenList tokens, int at, int month, int day, int next)
    {
        var year = YearRule.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end);
        return day <= DateTime.DaysInMonth(year ?? 2012, month) ? new(at, year is null ? next : end, new CalendarDate(year, month, day)) : null;
    }

    private static int? Day(TokenList tokens, int at, out int next) => NumberWords.Ordinal(tokens, at, out next) is > 0 and <= 31 and var day ? day : null;
}
