using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Parts of a year: seasons, quarters, halves, its first months ("spring 2014", "the third quarter", "2Q19", "the first nine months of
/// 1991").
/// </summary>
internal static class YearParts
{
    /// <summary>"spring 2014", "the summer of 1944", "in the fall". Without year or pointer a season's name is only a word.</summary>
    public static Reading? Season(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var part = Terms.Season(tokens, start);
        if (part == 0) return null;
        var year = tokens.Word(start + 1) == "of" ? start + 2 : start + 1;
        if (Years.Range(tokens, year) is { Expression: RangeDate { First: CalendarDate first } } winter) return new(
            at, winter.End, first with { Part = part });
        if (YearEvidence.CouldBeYearAlone(tokens, year)) return new(at, year + 1, new CalendarDate(tokens.Number(year), Part: part));
        if (year > start + 1 && Relative.Year(tokens, year) is { } owner) return new(
            at, owner.End, new WithinYear(new CalendarDate(null, Part: part), owner.Expression));
        if (tokens.Mark(year) == '\'' && Years.After(tokens, year, out var after) is { } two) return new(
            at, after, two with { Part = part });
        // "in the spring", "in spring", "this spring": the pointers are read by their own rule. "In the fall of the city" is none.
        var fall = tokens.Word(start) == "fall";
        var listed = tokens.Word(start + 1) is "and" or "or" && Terms.Season(tokens, start + 2) > 0 && !fall;
        var told = listed || tokens.In(at - 1, tokens.Lists.SeasonLeads);
        var other = tokens.Word(start + 1) is "of" or "in" or "from" || tokens.Mark(start + 1) == '-' || tokens.IsCapital(start + 1);
        return told && (start > at || !fall) && !other ? new(at, start + 1, new CalendarDate(null, Part: part)) : null;
    }

    /// <summary>Quarters and halves of a year: "the third quarter", "third-quarter", "Q3 2014", "2Q19", "the first half of 2012".</summary>
    public static Reading? Quarter(TokenList tokens, int at)
    {
        var start = tokens.Word(at) is "the" or "its" or "fiscal" ? at + 1 : at;
        var part = Short(tokens, start, out var next);
        if (part > 0 && ShortYear(tokens, next, out var end) is { } two) return new(start, end, two with { Part = part });
        if (part == 0) part = Long(tokens, start, out next);
        if (part == 0) return null;
        var first = tokens.Word(at) == "its" ? start : at;
        var year = tokens.Word(next) is "of" or "in" || tokens.Mark(next) == ',' ? next + 1 : next;
        var fiscal = tokens.Word(year) == "fiscal" ? year + 1 : year;
        if (YearEvidence.CouldBeYearAlone(tokens, fiscal)) return new(
            first, fiscal + 1, new CalendarDate(tokens.Number(fiscal), Part: part));
        // "half" alone is any half; "the first half", "first-half" and "last year's first half" are of a year.
        if (part >= YearPart.FirstHalf && start == at && tokens.Mark(start + 1) != '-' && tokens.Word(at - 1) != "s"
            && tokens.Length(at - 1) != 4) return null;
        return IsOfAnother(tokens, next) || (part >= YearPart.FirstHalf && !IsTime(tokens, at, start)) ? null
            : new(first, next, new CalendarDate(null, Part: part));
    }

    // "in the first half", "the company's first half", "first-half profit"; not "they broadcast the second half".
    private static bool IsTime(TokenList tokens, int at, int start) => tokens.Mark(start + 1) == '-' || tokens.Word(at - 1) == "s"
        || tokens.Length(at - 1) == 4 || tokens.StartsSentence(at) || tokens.In(at - 1, tokens.Lists.HalfLeads);

    /// <summary>A part of a year after its year: "last year's third quarter", "1989's fourth quarter", "the 1988 first half".</summary>
    public static Reading Owned(TokenList tokens, Reading year)
    {
        if (year.Expression is not (RelativePeriod { Unit: TimeUnit.Year } or CalendarDate
            {
                Year: not null, Month: null,
                Part: 0
            })) return year;
        var part = Quarter(tokens, tokens.IsPossessive(year.End) ? year.End + 2 : year.End);
        if (part is not { Expression: CalendarDate { Year: null } date }) return year;
        return new(year.First, part.End, year.Expression is CalendarDate said ? date with { Year = said.Year }
            : new WithinYear(date, year.Expression));
    }

    /// <summary>Months counted from either end of a year: "the first nine months of 1991".</summary>
    public static Reading? FirstMonths(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(start) is not ("first" or "last" or "final")) return null;
        var count = Terms.Count(tokens, start + 1, out var next);
        if (count is < 2 or > 11 || tokens.Word(next) != "months" || tokens.Word(next + 1) != "of"
            || !YearEvidence.CouldBeYear(tokens, next + 2)) return null;
        var year = tokens.Number(next + 2);
        var (from, to) = tokens.Word(start) == "first" ? (1, count) : (13 - count, 12);
        return new(at, next + 3, new RangeDate(new CalendarDate(year, from), new CalendarDate(year, to)));
    }

    // "the second half of the match", "the third quarter-back": of something that is no year.
    private static bool IsOfAnother(TokenList tokens, int next)
    {
        if (tokens.IsHyphen(next)) return tokens.In(next + 1, tokens.Lists.PartCompounds);
        if (tokens.Word(next) != "of" || !tokens.In(next + 1, tokens.Lists.Determiners)) return false;
        var qualified = tokens.In(next + 2, tokens.Lists.PeriodQualifiers);
        var noun = qualified ? next + 3 : next + 2;
        return !tokens.In(noun, tokens.Lists.YearNouns) && tokens.Number(noun) < 0;
    }

    // "Q3", "3Q"
    private static int Short(TokenList tokens, int at, out int next)
    {
        next = at + 2;
        if (!tokens.IsGlued(at + 1)) return 0;
        var quarter = tokens.Word(at) == "q" ? tokens.Number(at + 1) : tokens.Word(at + 1) == "q" ? tokens.Number(at) : 0;
        return quarter is >= 1 and <= 4 ? YearPart.FirstQuarter + quarter - 1 : 0;
    }

    // "2Q19", "3Q2014", "Q3'13"
    private static CalendarDate? ShortYear(TokenList tokens, int at, out int end)
    {
        end = at + 1;
        if (!tokens.IsGlued(at)) return null;
        if (tokens.IsNumber(at, 4) && YearEvidence.IsInReach(tokens.Number(at))) return new(tokens.Number(at));
        return tokens.IsNumber(at, 2) ? new(Years.Full(tokens.Number(at))) : tokens.Mark(at) == '\'' ? Years.After(tokens, at, out end)
            : null;
    }

    private static int Long(TokenList tokens, int at, out int next)
    {
        var ordinal = Terms.Ordinal(tokens, at, out next);
        if (tokens.IsGluedMark(next, '-')) next++;
        var noun = tokens.Word(next);
        next++;
        return (noun, ordinal) switch
        {
            ("quarter", >= 1 and <= 4) => YearPart.FirstQuarter + ordinal - 1,
            ("half", 1 or 2) => YearPart.FirstHalf + ordinal - 1,
            _ => 0,
        };
    }
}
