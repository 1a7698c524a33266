using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// A part of a period by a word, or about a period: "early October", "mid-2012", "the end of the year", "later this month", "c. 1850".
/// A part is read as the whole period: "early October" answers for October, and claims no day of it.
/// </summary>
internal static class PartsOf
{
    private static readonly DateRule[] Periods =
    [
        Figures.Parted, Years.Range, Months.MonthFirst, YearParts.Season, YearParts.Quarter, Eras.Decade, Eras.Century, Years.Fiscal,
            Relative.Nearby,
        Relative.Period, Weekdays.Alone, Relative.Day, Years.Plain,
    ];

    public static Reading? Part(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if ((AfterAdverb(tokens, start) ?? AfterNoun(tokens, start)) is not { } inner) return null;
        var reading = Longest.Of(Periods, tokens, inner) ?? Bare(tokens, inner);
        if (reading is not { Members.Count: 0 }) return null;
        return Half(tokens, start) is { } half && reading.Expression is RelativePeriod { Unit: TimeUnit.Year }
            ? new(at, reading.End, new WithinYear(new CalendarDate(null, Part: half), reading.Expression))
            : reading with { First = at };
    }

    /// <summary>The day at either end of a period: "the first day of 1999", "the last day of May".</summary>
    public static Reading? Edge(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 2) != "day" || tokens.Word(at + 3) != "of") return null;
        bool? last = tokens.Word(at + 1) switch { "first" or "opening" => false, "last" or "final" or "closing" => true, _ => null };
        return last is { } end && Longest.Of(
            Periods, tokens, at + 4) is { Single: CalendarDate { Day: null } or NearbyDate or RelativePeriod } period
            ? new(at, period.End, new EdgeDay(end, period.Expression))
            : null;
    }

    /// <summary>A date that is only about right: "c. 1850", "circa 1900", "around 2010".</summary>
    public static Reading? Approximate(TokenList tokens, int at)
    {
        var date = tokens.Word(at) switch
        {
            var word when tokens.Lists.Approximations.Contains(word) => at + 1,
            "c" or "ca" when tokens.IsGluedMark(at + 1, '.') => at + 2,
            _ => at,
        };
        if (date == at) return null;
        if (tokens.Word(at) is "c" or "ca" or "circa" && tokens.IsNumber(date, 4) && YearEvidence.IsInReach(tokens.Number(date)))
            return new(at, date + 1, new ApproximateDate(new CalendarDate(tokens.Number(date))));
        var reading = Months.Day(tokens, date) ?? Years.Alone(tokens, date);
        return reading is { Members.Count: 0 } ? reading with { First = at, Expression = new ApproximateDate(reading.Expression) } : null;
    }

    // "mid-to-late 1990s", "early to mid-May", "late in 2011"
    private static int? AfterAdverb(TokenList tokens, int at)
    {
        if (!tokens.In(at, tokens.Lists.PartAdverbs)) return null;
        var next = at + 1;
        if (tokens.Mark(next) == '-' && tokens.Word(next + 1) == "to") next++;
        if (tokens.Word(next) == "to") next += tokens.Mark(next + 1) == '-' ? 2 : 1;
        if (next > at + 1 && tokens.Word(next) is not ("mid" or "late")) return null;
        if (next > at + 1) next++;
        if (tokens.Mark(next) == '-') next++;
        return tokens.Word(next) is "in" or "on" ? next + 1 : next;
    }

    // "the first week of May", "the last days of 1999", "the end of"
    private static int? AfterNoun(TokenList tokens, int at)
    {
        var part = tokens.In(at, tokens.Lists.PartOrdinals) && tokens.In(at + 1, tokens.Lists.PartUnits);
        if (part && (tokens.Word(at + 2) == "of" || tokens.Word(at + 2) == "in" && tokens.IsCapital(at + 3))) return at + 3;
        return tokens.Word(at + 1) == "of" && tokens.In(at, tokens.Lists.PartNouns) ? at + 2 : null;
    }

    private static int? Half(TokenList tokens, int at) => (tokens.Word(at), tokens.Word(at + 1)) switch
    {
        ("first" or "opening", "half") => YearPart.FirstHalf,
        ("second" or "latter" or "last", "half") => YearPart.FirstHalf + 1,
        _ => null,
    };

    // "the end of the year", "later in the month": the period that the document is in.
    private static Reading? Bare(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the") return null;
        if (tokens.Word(at + 1) == "day" && tokens.Word(at - 1) == "in") return new(
            at, at + 2, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse));
        return Terms.Unit(tokens, at + 1) is { } unit && unit is not (TimeUnit.Day or TimeUnit.Weekend)
            ? new(at, at + 2, new RelativePeriod(unit, 0, Anchor.Story))
            : null;
    }
}
