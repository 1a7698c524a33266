using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The basic form of ISO 8601: "20010911". Eight digits that stand alone and are a day of the last or this century.</summary>
internal static class CompactRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Length(at) != 8 || tokens.IsGlued(at) || tokens.IsGlued(at + 1) && tokens.Mark(at + 1) is not ('.' or ',' or ';' or ')')) return null;
        var (year, month, day) = (tokens.Number(at) / 10_000, tokens.Number(at) / 100 % 100, tokens.Number(at) % 100);
        return year is >= 1900 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(at, at + 1, new CalendarDate(year, month, day))
            : null;
    }
}
