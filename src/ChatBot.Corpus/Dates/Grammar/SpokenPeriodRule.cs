using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The quarter or the month that was spoken of: "sales in the quarter rose", "during the month".</summary>
internal static class SpokenPeriodRule
{
    public static Reading? Read(TokenList tokens, int at) =>
        tokens.Word(at) == "the" && tokens.Word(at - 1) is "in" or "for" or "during" && TimeUnits.Singular(tokens.Word(at + 1)) is { } unit && (unit is TimeUnit.Quarter or TimeUnit.Month)
        && tokens.Mark(at + 2) != '-' && tokens.Word(at + 2) is not ("of" or "before" or "after" or "ahead" or "to" or "mile" or "million" or "century" or "hour" or "final" or "finals") && !tokens.IsCapital(at + 1)
            ? new(at, at + 2, new RelativePeriod(unit, 0, Anchor.Discourse))
            : null;
}
