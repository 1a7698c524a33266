using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Years: "in 1969", "(1984)", "the year 2000", "nineteen fifty-two", "in '89", "1968-69", "the year 871", "year-end 1989".
/// </summary>
internal static class Years
{
    // Two digits from here on are of the 1900s, unless what is around them tells otherwise.
    private const int Pivot = 50;
    private const int LongestRange = 400;

    /// <summary>A year alone.</summary>
    public static Reading? Alone(TokenList tokens, int at)
    {
        if (YearEvidence.IsYear(tokens, at)) return Of(at, at, tokens.Number(at));
        var noun = tokens.Word(at) == "the" ? at + 1 : at;
        // "1989 third quarter": what follows is evidence too.
        if (YearEvidence.CouldBeYear(tokens, noun) && YearParts.Quarter(tokens, noun + 1) is not null) return Of(
            at, noun, tokens.Number(noun));
        if (Called(tokens, noun) is { } year && YearEvidence.CouldBeYear(tokens, year)) return Of(at, year, tokens.Number(year));
        return InWords(tokens, at) ?? OfThreeDigits(tokens, at);
    }

    /// <summary>The year that completes a month or a day: "2014", ", 2014", "'14", "nineteen fifty-two"; null for none.</summary>
    public static CalendarDate? After(TokenList tokens, int at, out int next)
    {
        var number = tokens.Mark(at) == ',' ? at + 1 : at;
        next = number + 1;
        // "In March 1936 troops entered": a number of these years right after a month counts nothing.
        var ofMonth = number == at && Terms.Month(tokens, at - 1) > 0 && tokens.Number(at) is >= 1500 and <= 2050
            && tokens.Mark(at + 1) != '%';
        if (YearEvidence.CouldBeYear(tokens, number) && (ofMonth || !YearEvidence.CountsThings(tokens, number + 1))) return new(
            tokens.Number(number));
        if (Spelled(tokens, number, out var end) is { } spelled)
        {
            next = end;
            return new(spelled);
        }

        next = number + 2;
        return IsShort(tokens, number) ? Short(tokens.Number(number + 1)) : null;
    }

    /// <summary>The year that two digits stand for: those from 50 on are of the 1900s.</summary>
    public static int Full(int twoDigits) => twoDigits + (twoDigits >= Pivot ? 1900 : 2000);

    /// <summary>A year by its last two digits: "in '89", "the class of '62".</summary>
    public static Reading? Apostrophe(TokenList tokens, int at)
    {
        if (!IsShort(tokens, at) || tokens.IsGlued(at)) return null;
        if (tokens.IsGlued(at + 2) && (tokens.Word(at + 2) != "" || tokens.Mark(at + 2) is '\'' or '%')) return null;
        var listed = tokens.Mark(at - 1) == ',' && tokens.Length(at - 2) is 2 or 4 && tokens.Number(at - 2) >= 0;
        return listed || tokens.In(at - 1, tokens.Lists.ApostropheYearLeads) ? new(at, at + 2, Short(tokens.Number(at + 1))) : null;
    }

    /// <summary>Two years in one figure: "1968-69", "2012–2014", "1939/40", "(1879–1955)".</summary>
    public static Reading? Range(TokenList tokens, int at)
    {
        var first = tokens.Number(at);
        if (!tokens.IsNumber(at, 4) || !YearEvidence.IsInReach(first) || !StandsAlone(tokens, at)
            || YearEvidence.IsNumbered(tokens, at)) return null;
        if (!(tokens.Mark(at + 1) == '-' || tokens.IsGluedMark(at + 1, '/') && tokens.IsGlued(at + 2))) return null;
        if (LastOfRange(tokens, at + 2, first) is not { } last || last <= first || last - first > LongestRange) return null;
        var goesOn = tokens.Word(at + 3) != "" || tokens.Mark(at + 3) is '-' or '/' or '.' or ',' or '%' && tokens.IsGlued(at + 4)
            && tokens.Number(at + 4) >= 0;
        if (tokens.IsGlued(at + 3) && goesOn) return null;
        // "1200-1500" alone are as likely an amount or hours of the day.
        if (first < 1500 && !(tokens.Mark(at - 1) == '('
            || tokens.In(at - 1, tokens.Lists.YearRangeLeads))) return null;
        return YearEvidence.CountsThings(tokens, at + 3) ? null
            : new(at, at + 3, new RangeDate(new CalendarDate(first), new CalendarDate(last)));
    }

    /// <summary>Financial years by the year that names them: "fiscal 1990", "fiscal year 2014", "FY2014", "FY 2013-14".</summary>
    public static Reading? Fiscal(TokenList tokens, int at)
    {
        var next = tokens.Word(at) switch
        {
            "fiscal" or "financial" => tokens.Word(at + 1) is "year" or "years" ? at + 2 : at + 1,
            "fy" => at + 1,
            _ => at,
        };
        if (next == at) return null;
        if (Range(tokens, next) is { } range) return range with { First = at };
        if (YearEvidence.CouldBeYear(tokens, next)) return Of(at, next, tokens.Number(next));
        return tokens.Word(at) == "fy" && tokens.IsNumber(next, 2) ? Of(at, next, Full(tokens.Number(next))) : null;
    }

    /// <summary>
    /// A year by its end or its middle, read as the whole year: "year-end 1989", "by year end", "by year's end", "midyear".
    /// </summary>
    public static Reading? ByItsEnd(TokenList tokens, int at)
    {
        int? end = tokens.Word(at) switch
        {
            "midyear" or "yearend" => at + 1,
            "mid" when tokens.Mark(at + 1) == '-' && tokens.Word(at + 2) == "year" => at + 3,
            "year" when tokens.Word(at + 1) == "end" => at + 2,
            "year" when tokens.Mark(at + 1) == '-' && tokens.Word(at + 2) == "end" => at + 3,
            "year" when tokens.IsPossessive(at + 1) && tokens.Word(at + 3) == "end" => at + 4,
            _ => null,
        };
        if (end is not { } next) return null;
        if (YearEvidence.CouldBeYear(tokens, next)) return Of(at, next, tokens.Number(next));
        return tokens.In(at - 1, tokens.Lists.YearEndLeads)
            ? new(at, next, new RelativePeriod(TimeUnit.Year, 0, Anchor.Document))
            : null;
    }

    /// <summary>A year that only "early", "the end of" and the like need to make one.</summary>
    public static Reading? Plain(TokenList tokens, int at) =>
        YearEvidence.CouldBeYearAlone(tokens, at) ? Of(at, at, tokens.Number(at)) : null;

    /// <summary>
    /// A year in words, from 1100 on: "nineteen fifty-two", "eighteen hundred and ninety-nine", "two thousand and eleven"; null for none.
    /// </summary>
    public static int? Spelled(TokenList tokens, int at, out int next)
    {
        var head = Terms.Small(tokens, at, out next);
        if (head is 0 or > 20) return null;
        var scale = head >= 11 && tokens.Word(next) == "hundred" ? 100 : head <= 2 && tokens.Word(next) == "thousand" ? 1000 : 0;
        if (scale > 0) next++;
        else if (head is < 11) return null;
        var rest = scale > 0 && tokens.Word(next) == "and" ? next + 1 : tokens.Mark(next) == '-' ? next + 1 : next;
        // "nineteen oh five"
        var small = tokens.Word(rest) is "oh" or "o" && scale == 0 ? Terms.Small(tokens, rest + 1, out var end)
            : Terms.Small(tokens, rest, out end);
        if (small > 0 && tokens.SameSentence(at, end - 1) && (scale > 0 || small >= 10 || rest + 1 < end)) next = end;
        else if (scale == 0) return null;
        else small = 0;
        return YearEvidence.CountsThings(tokens, next) || tokens.IsHyphen(next) ? null : head * (scale == 0 ? 100 : scale) + small;
    }

    private static Reading Of(int first, int last, int year) => new(first, last + 1, new CalendarDate(year));

    private static CalendarDate Short(int twoDigits) => new(Full(twoDigits)) { OfUnknownCentury = true };

    private static bool IsShort(TokenList tokens, int at) =>
        tokens.Mark(at) == '\'' && tokens.IsGlued(at + 1) && tokens.IsNumber(at + 1, 2);

    // "the year 2000", "in the year of our Lord 1652", "anno 1671"
    private static int? Called(TokenList tokens, int at) => tokens.Word(at) switch
    {
        "anno" => tokens.Word(at + 1) == "domini" ? at + 2 : at + 1,
        "year" when tokens.Word(at + 1) != "of" => at + 1,
        "year" when tokens.Word(at + 2) is "our" or "the" && tokens.Word(at + 3) == "lord" => at + 4,
        "year" when tokens.Word(at + 2) is "grace" or "christ" => at + 3,
        _ => null,
    };

    // "in nineteen fifty-two"; not "nineteen fifty-pound notes", "eighteen hundred men"
    private static Reading? InWords(TokenList tokens, int at)
    {
        var called = Called(tokens, tokens.Word(at) == "the" ? at + 1 : at);
        if (called is null && !tokens.In(at - 1, tokens.Lists.YearLeads)
            && !(tokens.Word(at - 1) == "of" && Terms.Month(tokens, at - 2) > 0)) return null;
        if (Spelled(tokens, called ?? at, out var next) is not { } year) return null;
        // "by two thousand", "from eighteen hundred" are amounts.
        if (called is null && year % 100 == 0 && (year % 1000 == 0 || tokens.Word(at - 1) is not ("in" or "since" or "until"))) return null;
        return called is not null || tokens.EndsClause(next) || tokens.In(next, tokens.Lists.ClauseOpeners)
            ? new(at, next, new CalendarDate(year)) : null;
    }

    /// <summary>
    /// Years of three digits: where they are called years ("the year 871", "within a few years of 871"), and in a text that does so
    /// somewhere also where only a year can stand ("in 871 the", "from 865 to 871"). Elsewhere three digits are a number.
    /// </summary>
    private static Reading? OfThreeDigits(TokenList tokens, int at)
    {
        var noun = tokens.Word(at) == "the" ? at + 1 : at;
        if (Called(tokens, noun) is { } year && YearEvidence.CouldBeEarlyYear(tokens, year)) return Of(at, year, tokens.Number(year));
        if (!YearEvidence.CouldBeEarlyYear(tokens, at) || !tokens.SameSentence(at - 1, at)) return null;
        var called = tokens.Word(at - 1) is "of" or "after" or "before" && tokens.Word(at - 2) is "year" or "years";
        return called || tokens.NamesEarlyYears && IsLed(tokens, at) && IsFollowed(tokens, at + 1) ? Of(at, at, tokens.Number(at)) : null;
    }

    private static bool IsLed(TokenList tokens, int at)
    {
        // "from 865 to 871", "between 865 and 871"
        var range = tokens.Word(at - 1) is "to" or "and" or "until" && YearEvidence.CouldBeEarlyYear(tokens, at - 2)
            && tokens.Word(at - 3) is "from" or "between";
        return (range || tokens.In(at - 1, tokens.Lists.EarlyYearLeads)) && !tokens.In(range ? at - 4 : at - 2, tokens.Lists.Amounts);
    }

    private static bool IsFollowed(TokenList tokens, int at) =>
        tokens.EndsClause(at) || tokens.In(at, tokens.Lists.ClauseOpeners) || tokens.IsCapital(at);

    private static bool StandsAlone(TokenList tokens, int at) => tokens.Mark(at - 1) is not ('$' or '£' or '€')
        && (tokens.Mark(at - 1) != '#' || (!tokens.IsGlued(at) && DateHeadings.OpensParagraph(tokens, at)))
        && !(tokens.IsGlued(at) && tokens.Mark(at - 1) is '-' or '/' or '.' or ':' or '+');

    private static int? LastOfRange(TokenList tokens, int at, int first)
    {
        if (tokens.IsNumber(at, 4) && YearEvidence.IsInReach(tokens.Number(at))) return tokens.Number(at);
        // "accounts, 1742–3"
        if (tokens.IsNumber(at, 1) && tokens.IsGlued(at) && tokens.Number(at) == first % 10 + 1
            && (tokens.Mark(at - 3) is ',' or '(' || tokens.In(at - 3, tokens.Lists.YearRangeLeads))) return first + 1;
        if (!tokens.IsNumber(at, 2) || !tokens.IsGlued(at)) return null;
        return first - first % 100 + tokens.Number(at) + (tokens.Number(at) < first % 100 && first % 100 == 99 ? 100 : 0);
    }
}
