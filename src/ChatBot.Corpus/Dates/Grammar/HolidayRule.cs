using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Feasts of a fixed day: "Christmas", "Christmas Eve 1989", "New Year's Day". Moving feasts are not read.</summary>
internal static class HolidayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (!tokens.IsCapital(at) || Day(tokens, at) is not var (month, day, next)) return null;
        var year = YearRule.After(tokens, tokens.Word(next) is "of" or "in" ? next + 1 : next, out var end);
        return new(at, year is null ? next : end, new CalendarDate(year, month, day));
    }

    private static (int Month, int Day, int Next)? Day(TokenList tokens, int at) => (tokens.Word(at), tokens.Word(at + 1)) switch
    {
        ("christmas", "eve") => (12, 24, at + 2),
        ("christmas", "day") => (12, 25, at + 2),
        ("christmas", _) when tokens.Word(at - 1) is "on" or "by" or "until" or "before" or "after" or "since" or "at" or "last" or "next" && !tokens.IsCapital(at + 1) => (12, 25, at + 1),
        ("boxing", "day") => (12, 26, at + 2),
        ("new", "year") when tokens.Mark(at + 2) == '\'' && tokens.Word(at + 4) == "eve" => (12, 31, at + 5),
        ("new", "year") when tokens.Mark(at + 2) == '\'' && tokens.Word(at + 4) == "day" => (1, 1, at + 5),
        _ => null,
    };
}
