using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// What counts from the document's date ("today", "last month", "next May") or from the date spoken of ("the same year", "that autumn",
/// "the year before").
/// </summary>
internal static class Relative
{
    /// <summary>"today", "yesterday morning", "tonight", "last night", "the day after tomorrow".</summary>
    public static Reading? Day(TokenList tokens, int at)
    {
        var days = tokens.Lists.RelativeDays;
        var day = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(day) == "day" && tokens.Word(day + 1) is "before" or "after"
            && days.TryGetValue(tokens.Word(day + 2), out var beside) && beside != 0)
            return new(at, day + 3, new RelativeDay(2 * beside));
        // "USA Today" is a paper.
        if (tokens.IsCapital(at) && tokens.IsCapital(at - 1) && tokens.SameSentence(at - 1, at)) return null;
        if (days.TryGetValue(tokens.Word(at), out var count)) return new(at, Terms.SkipDayTime(tokens, at + 1), new RelativeDay(count));
        return (tokens.Word(at), tokens.Word(at + 1)) switch
        {
            ("last", "night") => new(at, at + 2, new RelativeDay(-1)),
            ("this", "morning" or "afternoon" or "evening") => new(at, at + 2, new RelativeDay(0)),
            ("the", "next" or "following") when Terms.IsDayTime(tokens, at + 2) =>
                new(at, at + 3, new RelativePeriod(TimeUnit.Day, 1, Anchor.Discourse)),
            ("that" or "the", "same") when Terms.IsDayTime(tokens, at + 2) =>
                new(at, at + 3, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse)),
            ("that", _) when Terms.IsDayTime(tokens, at + 1) => new(at, at + 2, new RelativePeriod(TimeUnit.Day, 0, Anchor.Discourse)),
            _ => null,
        };
    }

    /// <summary>"this year", "last month", "the same year", "the following week", "the year before", "the next fiscal year".</summary>
    public static Reading? Period(TokenList tokens, int at)
    {
        var word = SkipArticle(tokens, at);
        var article = word > at;
        if (tokens.Word(word + 1) is "fiscal" or "financial" or "calendar" && tokens.Word(word + 2) == "year"
            && FiscalOffset(tokens, word) is { } fiscal)
            return new(at, word + 3, new RelativePeriod(TimeUnit.Year, fiscal, Anchor.Document));
        if (Terms.Unit(tokens, word + 1) is { } unit && Named(tokens.Word(word), unit, article) is { } named)
        {
            var other = IsCompound(tokens, word + 1) || named is Trailing && tokens.Word(word + 2) == "of";
            return other ? null : new(at, Terms.SkipDayTime(tokens, word + 2), named);
        }

        if (!article || Terms.Unit(tokens, word) is not { } bare
            || bare is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year)) return null;
        // "the week before last"
        if (bare != TimeUnit.Day && tokens.Word(word + 1) == "before" && tokens.Word(word + 2) == "last"
            && Terms.Unit(tokens, word + 3) is null)
            return new(at, word + 3, new RelativePeriod(bare, -2, Anchor.Document));
        // "the year before", "the day after", where nothing follows that they would be before or after.
        return tokens.Word(word + 1) is "before" or "after" && tokens.EndsClause(word + 2)
            ? new(at, word + 2, new RelativePeriod(bare, tokens.Word(word + 1) == "before" ? -1 : 1, Anchor.Discourse))
            : null;
    }

    /// <summary>The same where it is a year: "last year", "the following year".</summary>
    public static Reading? Year(TokenList tokens, int at) =>
        Period(tokens, at) is { Expression: RelativePeriod { Unit: TimeUnit.Year } } year ? year : null;

    /// <summary>
    /// A month, a season, a feast or a day of a month with a pointer: "last May", "this spring", "next November 20", "the following
    /// February", "that May".
    /// </summary>
    public static Reading? Nearby(TokenList tokens, int at)
    {
        if (tokens.Word(at) == "that") return OfSpokenYear(tokens, at);
        // "in March next", "on the 4th of June last"
        if ((tokens.IsCapital(at) ? Months.MonthFirst(tokens, at) : Months.DayFirst(tokens, at)) is
            { Single: CalendarDate { Year: null } told, End: var last } && tokens.Word(last) is "last" or "next"
            && IsPointedTo(tokens, last + 1))
            return new(at, last + 1, new NearbyDate(told, tokens.Word(last) == "last" ? -1 : 1) { IsPostposed = true });
        var spoken = tokens.Word(at) == "the";
        var pointer = spoken ? at + 1 : at;
        int? way = (spoken, tokens.Word(pointer)) switch
        {
            (true, "following" or "next") => 1,
            (true, "previous" or "preceding") => -1,
            (false, "this") when tokens.Word(at + 1) is "past" or "coming" => tokens.Word(++pointer) == "past" ? -1 : 1,
            (false, "last") => -1,
            (false, "this") => 0,
            (false, "next" or "coming") => 1,
            _ => null,
        };
        if (way is not { } direction) return null;
        var (name, anchor) = (pointer + 1, spoken ? Anchor.Discourse : Anchor.Document);
        if (Terms.Season(tokens, name) is > 0 and var part)
        {
            return spoken && tokens.Word(name + 1) == "of" ? null
                : new(at, name + 1, new NearbyDate(new CalendarDate(null, Part: part), direction, anchor));
        }

        if (!spoken && Feasts.Named(tokens, name, out var feast) is { } kept) return new(at, feast, new NearbyDate(kept, direction));
        return tokens.IsCapital(name) && Months.MonthFirst(tokens, name) is { Single: CalendarDate { Year: null } date } month
            ? new(at, month.End, new NearbyDate(date, direction, anchor))
            : null;
    }

    // "in November last the mayor", "of 3 May last,"; not "in November last year"
    private static bool IsPointedTo(TokenList tokens, int after) => tokens.EndsClause(after) || tokens.IsCapital(after)
        || tokens.In(after, tokens.Lists.Determiners);

    /// <summary>The quarter or the month that was spoken of: "sales in the quarter rose", "during the month".</summary>
    public static Reading? SpokenPeriod(TokenList tokens, int at) =>
        tokens.Word(at) == "the" && tokens.Word(at - 1) is "in" or "for" or "during"
        && Terms.Unit(tokens, at + 1) is { } unit && unit is TimeUnit.Quarter or TimeUnit.Month
        && tokens.Mark(at + 2) != '-' && !tokens.IsCapital(at + 1) && !tokens.In(at + 2, tokens.Lists.PeriodTails)
            ? new(at, at + 2, new RelativePeriod(unit, 0, Anchor.Discourse))
            : null;

    /// <summary>The same part of the year before: "the year-ago quarter", "the year-earlier period", "a year-ago".</summary>
    public static Reading? YearAgo(TokenList tokens, int at)
    {
        var year = tokens.Word(at) is "the" or "a" ? at + 1 : at;
        if (tokens.Word(year) != "year" || tokens.Mark(year + 1) != '-' || tokens.Word(year + 2) is not ("ago" or "earlier")) return null;
        return tokens.Word(year + 3) switch
        {
            "quarter" => new(at, year + 4, new PeriodYearsAgo(TimeUnit.Quarter)),
            "month" => new(at, year + 4, new PeriodYearsAgo(TimeUnit.Month)),
            var noun => new(at, noun == "period" ? year + 4 : year + 3, new Elapsed(TimeUnit.Year, -1, Anchor.Discourse)),
        };
    }

    /// <summary>
    /// What a period is measured against: "the same period last year", "the same quarter a year ago", "the same month of 1998".
    /// </summary>
    public static Reading? Same(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || tokens.Word(at + 1) != "same") return null;
        TimeUnit? unit = tokens.Word(at + 2) switch
        {
            "quarter" => TimeUnit.Quarter,
            "month" => TimeUnit.Month,
            "day" => TimeUnit.Day,
            _ => null
        };
        if (unit is null && !tokens.In(at + 2, tokens.Lists.PeriodNouns)) return null;
        var place = tokens.Word(at + 3) is "of" or "in" ? at + 4 : at + 3;
        if (!tokens.SameSentence(at, place)) return null;
        if (place > at + 3 && YearEvidence.CouldBeYear(tokens, place)) return new(
            at, place + 1, new SamePeriod(unit, new CalendarDate(tokens.Number(place))));
        return YearThatIsCounted(tokens, place) is { } year ? new(at, year.End, new SamePeriod(unit, year.Expression)) : null;
    }

    /// <summary>"last year", "a year ago": a year counted from another.</summary>
    public static Reading? YearThatIsCounted(TokenList tokens, int at) =>
        Year(tokens, at) ?? (RelativeDurations.Ago(tokens, at) is { Expression: Elapsed { Unit: TimeUnit.Year } } ago ? ago : null);

    // "the", "that same year", "the very next day", "this past week"
    private static int SkipArticle(TokenList tokens, int at) => (tokens.Word(at), tokens.Word(at + 1)) switch
    {
        ("that" or "the", "very") => at + 2,
        ("that", "same") or ("this", "past") or ("the", _) => at + 1,
        _ => at,
    };

    private static DateExpression? Named(string word, TimeUnit unit, bool article)
    {
        var day = unit == TimeUnit.Day;
        return word switch
        {
            "this" or "current" when !day => new RelativePeriod(unit, 0, Anchor.Document),
            "last" when !day && (!article || unit == TimeUnit.Weekend) => new RelativePeriod(unit, -1, Anchor.Document),
            "last" or "past" when !day && unit != TimeUnit.Weekend => new Trailing(unit, -1),
            "next" when !day && !article => new RelativePeriod(unit, 1, Anchor.Document),
            "latest" when article && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter =>
                new RelativePeriod(unit, -1, Anchor.Document),
            "coming" or "upcoming" when !day => new RelativePeriod(unit, 1, Anchor.Document),
            "same" when article => new RelativePeriod(unit, 0, Anchor.Discourse),
            "that" => new RelativePeriod(unit, 0, Anchor.Discourse),
            "next" or "following" or "subsequent" or "ensuing" when article => new RelativePeriod(unit, 1, Anchor.Discourse),
            "previous" or "preceding" or "prior" => new RelativePeriod(unit, -1, Anchor.Discourse),
            _ => null,
        };
    }

    // "the next fiscal year" is counted from the document's, with an article as without.
    private static int? FiscalOffset(TokenList tokens, int at) =>
        tokens.Lists.FiscalOffsets.TryGetValue(tokens.Word(at), out var offset) ? offset : null;

    // "that autumn", "that May"
    private static Reading? OfSpokenYear(TokenList tokens, int at)
    {
        var part = Terms.Season(tokens, at + 1);
        var month = part == 0 && tokens.IsCapital(at + 1) && tokens.Number(at + 2) < 0 ? Terms.Month(tokens, at + 1) : 0;
        // "That May Smith sailed" may be a person.
        if (part == 0 && month == 0 || tokens.IsCapital(at + 2) && MonthEvidence.IsNameToo(tokens, at + 1)) return null;
        var date = new CalendarDate(null, month == 0 ? null : month, null, part);
        return new(at, at + 2, new WithinYear(date, new RelativePeriod(TimeUnit.Year, 0, Anchor.Discourse)));
    }

    // "this year-end", "last week-long": the unit is part of another word.
    private static bool IsCompound(TokenList tokens, int unit) =>
        tokens.IsHyphen(unit + 1) && tokens.In(unit + 2, tokens.Lists.UnitCompounds);
}
