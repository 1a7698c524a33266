using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>A year by its last two digits: "in '89", "the class of '62".</summary>
internal static class ApostropheYearRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Mark(at) != '\'' || tokens.IsGlued(at) || !tokens.IsGlued(at + 1) || tokens.Length(at + 1) != 2 || tokens.Number(at + 1) < 0) return null;
        if (tokens.IsGlued(at + 2) && (tokens.Word(at + 2) != "" || tokens.Mark(at + 2) is '\'' or '%')) return null;
        return tokens.Mark(at - 1) == ',' && tokens.Length(at - 2) is 2 or 4 && tokens.Number(at - 2) >= 0 || tokens.Word(at - 1) is "in" or "of" or "since" or "by" or "until" or "and" or "to" or "from" or "early" or "late" or "before" or "after"
            ? new(at, at + 2, new CalendarDate(YearRule.Full(tokens.Number(at + 1))) { OfUnknownCentury = true })
            : null;
    }
}
