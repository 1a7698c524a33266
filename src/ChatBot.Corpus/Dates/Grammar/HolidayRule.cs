using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Feasts, fixed and moving: "Christmas", "Christmas Eve 1989", "New Year's Day", "Good Friday", "Thanksgiving".</summary>
internal static class HolidayRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (FeastNames.Read(tokens, at, out var next) is not { } feast) return null;
        var year = YearRule.After(tokens, tokens.Word(next) is "of" or "in" ? next + 1 : next, out var end);
        if (year is not null) return new(at, end, feast with { Year = year });
        // "Christmas shopping", "the Easter egg": a name of one word dates something only where a date would stand.
        return next > at + 1 || Points(tokens.Word(at - 1)) && !tokens.IsCapital(next) ? new(at, DayTimes.Skip(tokens, next), feast) : null;
    }

    private static bool Points(string before) =>
        before is "on" or "by" or "until" or "before" or "after" or "since" or "at" or "last" or "next" or "this" or "around" or "over" or "during" or "for";
}
