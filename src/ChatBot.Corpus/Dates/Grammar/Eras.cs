using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Decades, centuries, and years with their era: "the 1990s", "the '90s", "the nineties", "the 19th century", "44 BC", "AD 79".
/// </summary>
internal static class Eras
{
    private const int Farthest = 9999;
    private const int LatestCentury = 21;

    /// <summary>Decades and centuries by their first year: "the 1990s", "the '90s", "the nineties", "the 1800s".</summary>
    public static Reading? Decade(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        var number = tokens.Mark(start) == '\'' ? start + 1 : start;
        var value = tokens.Number(number);
        if (value >= 0 && value % 10 == 0 && Plural(tokens, number + 1) is { } end)
        {
            // "1000s of them" are thousands.
            if (tokens.Length(number) == 4 && number == start && YearEvidence.IsInReach(value)
                && (start > at || value >= 1500)) return Years10(at, end, value);
            var said = number > start || start > at || IsListed(tokens, at);
            if (tokens.Length(number) == 2 && said && value is >= 20 and <= 90) return Years10(at, end, 1900 + value);
        }

        return start > at && tokens.Lists.Decades.TryGetValue(tokens.Word(start), out var named) ? Years10(at, start + 1, 1900 + named)
            : null;
    }

    /// <summary>
    /// "the 21st century", "nineteenth-century", "the turn of the century"; of "the 17th and 18th centuries" the first too.
    /// </summary>
    public static Reading? Century(TokenList tokens, int at)
    {
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if (tokens.Word(start) == "turn" && tokens.Word(start + 1) == "of" && tokens.Word(start + 2) == "the") return Turn(
            tokens, at, start + 3);
        var century = Listed(tokens, start, out var end) ?? Numbered(tokens, start, out end);
        return century is { } number ? new(at, end, new FixedDate(LongPeriod.Century((number - 1) * 100))) : null;
    }

    /// <summary>"44 BC", "490-479 B.C.", "AD 79", "410 CE", "the fifth century BC".</summary>
    public static Reading? WithEra(TokenList tokens, int at) => EraFirst(tokens, at) ?? EraLast(tokens, at) ?? CenturyWithEra(tokens, at);

    private static Reading Years10(int at, int end, int year) =>
        new(at, end, new FixedDate(year % 100 == 0 && year != 2000 ? LongPeriod.Century(year) : LongPeriod.Decade(year)));

    // "the 60s and 70s"
    private static bool IsListed(TokenList tokens, int at) =>
        tokens.Word(at - 1) is "and" or "or" && tokens.Word(at - 2) == "s" && tokens.IsGlued(at - 2) && tokens.Number(at - 3) >= 0;

    // "1990s", "1990's"
    private static int? Plural(TokenList tokens, int at)
    {
        if (tokens.IsGlued(at) && tokens.Word(at) == "s") return at + 1;
        return tokens.IsGlued(at) && tokens.IsGlued(at + 1) && tokens.IsPossessive(at) ? at + 2 : null;
    }

    // "the late 19th and early 20th centuries": the first of two, which has no noun of its own.
    private static int? Listed(TokenList tokens, int at, out int end)
    {
        var century = Terms.Ordinal(tokens, SkipPart(tokens, at), out end);
        if (century is < 1 or > 20 || tokens.Word(end) is not ("and" or "or" or "to")) return null;
        var next = SkipPart(tokens, tokens.Word(end + 1) is "the" ? end + 2 : end + 1);
        return Numbered(tokens, next, out _) is { } second && second > century ? century : null;
    }

    private static int SkipPart(TokenList tokens, int at) => tokens.Word(at) is "early" or "late" or "mid" ? at + 1 : at;

    private static Reading? Turn(TokenList tokens, int at, int after)
    {
        if (tokens.Word(after) is "century" or "millennium") return new(at, after + 1, new ApproximateDate(new CenturyTurn()));
        return Numbered(tokens, after, out var end) is { } century
            ? new(at, end, new ApproximateDate(new CalendarDate((century - 1) * 100))) : null;
    }

    private static int? Numbered(TokenList tokens, int at, out int end)
    {
        var century = Terms.Ordinal(tokens, at, out var next);
        if (tokens.IsGluedMark(next, '-')) next++;
        end = next + 1;
        var said = century is >= 1 and <= LatestCentury && tokens.Word(next) is "century" or "centuries";
        return said && tokens.Word(end) is not ("bc" or "bce" or "b") ? century : null;
    }

    // "AD 79", "A.D. 79"
    private static Reading? EraFirst(TokenList tokens, int at) =>
        Era(tokens, at, out var number) == 1 && IsYear(tokens, number, YearEvidence.Latest)
        ? new(at, number + 1, new FixedDate(DateInterval.Year(tokens.Number(number))))
        : null;

    private static Reading? EraLast(TokenList tokens, int at)
    {
        if (!IsYear(tokens, at, Farthest)) return null;
        var last = tokens.IsGluedMark(at + 1, '-') && IsYear(tokens, at + 2, Farthest) ? at + 2 : at;
        var era = Era(tokens, last + 1, out var end);
        if (era == 0 || era > 0 && tokens.Number(last) > YearEvidence.Latest) return null;
        var (from, to) = (Year(era, tokens.Number(at)), Year(era, tokens.Number(last)));
        return new(at, end, new FixedDate(last == at ? from : DateInterval.Range(from, to)));
    }

    private static Reading? CenturyWithEra(TokenList tokens, int at)
    {
        var century = Terms.Ordinal(tokens, tokens.Word(at) == "the" ? at + 1 : at, out var next);
        if (tokens.IsGluedMark(next, '-')) next++;
        if (century is < 1 or > 99 || tokens.Word(next) != "century") return null;
        var era = Era(tokens, next + 1, out var end);
        if (era == 0 || era > 0 && century > LatestCentury) return null;
        return new(at, end, new FixedDate(era > 0 ? LongPeriod.Century((century - 1) * 100) : BeforeChrist.Century(century)));
    }

    private static DateInterval Year(int era, int year) => era > 0 ? DateInterval.Year(year) : BeforeChrist.Year(year);

    private static bool IsYear(TokenList tokens, int at, int last) => tokens.Number(at) is > 0 and var year && year <= last
        && !(tokens.IsGlued(at) && tokens.Mark(at - 1) is '.' or ',' or '$' or ':' or '/')
        && !(tokens.Mark(at + 1) is '.' or ',' or ':' && tokens.IsGlued(at + 2) && tokens.Number(at + 2) >= 0);

    /// <summary>-1 for BC, 1 for AD, 0 for no era; the letters are capitals, with or without their stops.</summary>
    private static int Era(TokenList tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens.IsCapital(at)) return 0;
        var letters = tokens.Word(at);
        if (tokens.Length(at) == 1)
        {
            for (; letters.Length < 3 && tokens.Mark(next) == '.' && tokens.Length(next + 1) == 1 && tokens.IsCapital(next + 1); next += 2)
                letters += tokens.Word(next + 1);
            if (tokens.IsGluedMark(next, '.')) next++;
        }

        return letters switch { "bc" or "bce" => -1, "ad" or "ce" => 1, _ => 0 };
    }
}
