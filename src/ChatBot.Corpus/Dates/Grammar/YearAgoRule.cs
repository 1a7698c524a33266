using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The same part of the year before: "the year-ago quarter", "the year-earlier period", "a year-ago".</summary>
internal static class YearAgoRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        var year = tokens.Word(at) is "the" or "a" ? at + 1 : at;
        if (tokens.Word(year) != "year" || tokens.Mark(year + 1) != '-' || tokens.Word(year + 2) is not ("ago" or "earlier")) return null;
        return tokens.Word(year + 3) switch
        {
            "quarter" => new(at, year + 4, new PeriodYearsAgo(TimeUnit.Quarter)),
            "month" => new(at, year + 4, new PeriodYearsAgo(TimeUnit.Month)),
            "period" or "figure" or "level" or "results" => new(at, tokens.Word(year + 3) == "period" ? year + 4 : year + 3, new Elapsed(TimeUnit.Year, -1, Anchor.Discourse)),
            _ => new(at, year + 3, new Elapsed(TimeUnit.Year, -1, Anchor.Discourse)),
        };
    }
}
