using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// The date of a news agency's stamp, month first with hyphens: "02-27-98 0802EST". Three pairs of digits may be anything;
/// they are a date before a time, alone in their line, or after a word that leads to a date.
/// </summary>
internal static class WireDateRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (!IsPair(tokens, at) || !IsPair(tokens, at + 2) || !IsPair(tokens, at + 4) || !IsHyphen(tokens, at + 1) || !IsHyphen(tokens, at + 3)) return null;
        if (tokens.IsGlued(at) && !(tokens.Mark(at - 1) == '-' && tokens.Word(at - 2) != "")) return null;
        if (tokens.IsGlued(at + 5) && tokens.Mark(at + 5) is not ('.' or ',' or ';' or ')')) return null;
        var (month, day, year) = (tokens.Number(at), tokens.Number(at + 2), YearRule.Full(tokens.Number(at + 4)));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        var timed = ClockTime.Skip(tokens, at + 5);
        var alone = tokens.StartsSentence(at) && !tokens.SameSentence(at, at + 5);
        return timed > at + 5 || alone || tokens.Word(at - 1) is "dated" or "on" or "date" ? new(at, timed, new CalendarDate(year, month, day)) : null;
    }

    private static bool IsPair(TokenList tokens, int at) => tokens.Length(at) == 2 && tokens.Number(at) >= 0;

    private static bool IsHyphen(TokenList tokens, int at) => tokens.Mark(at) == '-' && tokens.IsGlued(at) && tokens.IsGlued(at + 1);
}
