using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>Months counted from either end of a year: "the first nine months of 1991".</summary>
internal static class FirstMonthsRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(start) is not ("first" or "last" or "final")) return null;
        var count = NumberWords.Count(tokens, start + 1, out var next);
        if (count is < 2 or > 11 || tokens.Word(next) != "months" || tokens.Word(next + 1) != "of" || !YearEvidence.CouldBeYear(tokens, next + 2)) return null;
        var year = tokens.Number(next + 2);
        var (from, to) = tokens.Word(start) == "first" ? (1, count) : (13 - count, 12);
        return new(at, next + 3, new RangeDate(new CalendarDate(year, from), new CalendarDate(year, to)));
    }
}
