using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>All rules, and the walk over a text: at each token the longest expression, then on after it.</summary>
internal static class DateGrammar
{
    private static readonly DateRule[] Rules =
    [
        NumericRule.Read, YearRangeRule.Read, MonthFirstRule.Read, DayFirstRule.Read, WeekdayRule.Read, RelativeDayRule.Read, RelativePeriodRule.Read,
        ElapsedRule.Read, TrailingRule.Read, NearbyRule.Read, SeasonRule.Read, QuarterRule.Read, DecadeRule.Read, CenturyRule.Read, FiscalYearRule.Read,
        PartOfRule.Read, ApproximateRule.Read, YearRule.Read, YearAgoRule.Read, YearEndRule.Read, FirstMonthsRule.Read, DayOfMonthRule.Read, WeekendRule.Read,
        CompactRule.Read, HolidayRule.Read, OrdinalDayRule.Read, ApostropheYearRule.Read, NamedDayRule.Read, EraRule.Read, ClockDayRule.Read, WireDateRule.Read,
        WeekOfRule.Read, SamePeriodRule.Read, NthWeekdayRule.Read, EdgeDayRule.Read, DayPartOfRule.Read, FeastNeighbourRule.Read, SpokenPeriodRule.Read,
    ];

    /// <summary>The expressions of a text, in order, none overlapping.</summary>
    public static IReadOnlyList<Reading> Read(TokenList tokens)
    {
        var readings = new List<Reading>();
        for (var at = 0; at < tokens.Count;)
        {
            if (!Openers.CanStart(tokens, at) || ReadOne(tokens, at) is not { } reading)
            {
                at++;
                continue;
            }

            reading = PossessiveYearRule.Extend(tokens, WithinYearRule.Extend(tokens, reading));
            reading = WithinYearRule.Extend(tokens, RangeRule.Extend(tokens, reading));
            // "every Monday", "each May" come again and again: no date.
            if (tokens.Word(reading.First - 1) is not ("every" or "each")) readings.AddRange(reading.Members.Count > 0 ? reading.Members : [reading]);
            at = reading.End;
        }

        return SharedYear.Apply(tokens, readings);
    }

    /// <summary>The longest expression at a token.</summary>
    public static Reading? ReadOne(TokenList tokens, int at) => Longest.Of(Rules, tokens, at);
}
