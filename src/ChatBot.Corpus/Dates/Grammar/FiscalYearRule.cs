using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Financial years by the year that names them: "fiscal 1990", "fiscal year 2014", "FY2014", "FY 2013-14".</summary>
internal static class FiscalYearRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var next = tokens.Word(at) switch
        {
            "fiscal" or "financial" => tokens.Word(at + 1) is "year" or "years" ? at + 2 : at + 1,
            "fy" => at + 1,
            _ => at,
        };
        if (next == at) return null;
        if (YearRangeRule.Read(tokens, next) is { } range) return range with { First = at };
        if (YearEvidence.CouldBeYear(tokens, next)) return new(at, next + 1, new CalendarDate(tokens.Number(next)));
        return tokens.Word(at) == "fy" && tokens.Length(next) == 2 && tokens.Number(next) >= 0 ? new(at, next + 1, new CalendarDate(YearRule.Full(tokens.Number(next)))) : null;
    }
}
