using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>The rules whose expressions can stand after "early", "the end of" and the like.</summary>
internal static class PeriodGrammar
{
    private static readonly DateRule[] Rules =
    [
        NumericRule.Read, YearRangeRule.Read, MonthFirstRule.Read, SeasonRule.Read, QuarterRule.Read, DecadeRule.Read, CenturyRule.Read,
        FiscalYearRule.Read, NearbyRule.Read, RelativePeriodRule.Read, WeekdayRule.Read, RelativeDayRule.Read, PlainYear,
    ];

    public static Reading? Read(TokenList tokens, int at) => Longest.Of(Rules, tokens, at);

    private static Reading? PlainYear(TokenList tokens, int at) => YearEvidence.CouldBeYear(tokens, at) && !YearEvidence.CountsThings(tokens, at + 1)
        ? new(at, at + 1, new Expressions.CalendarDate(tokens.Number(at)))
        : null;
}
