using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// A date in figures: "2014-11-20", "2014/11/20", "20.11.2014", "20/11/2014", "11/20/14", "3.IV.1916", "2012-08", "8/2012", "20010911".
/// Where both orders are possible, points mean day first, and slashes, in English alone, month first, as American newswire writes them.
/// </summary>
internal static class Figures
{
    private static readonly string[] Roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    public static Reading? Parted(TokenList tokens, int at)
    {
        if (tokens.Number(at) < 0) return null;
        if (tokens.IsGlued(at) && tokens.IsGlued(at - 1) && tokens.Mark(at - 1) is '-' or '/' or '.' or '#' or '$' or ':' or '+' or '('
            && tokens.Number(at - 2) >= 0) return null;
        // "2014-11-20 14:05:00"
        var date = Full(tokens, at) ?? RomanMonth(tokens, at);
        return date is not null ? date with { End = Clock.Skip(tokens, date.End) } : YearMonth(tokens, at) ?? MonthYear(tokens, at);
    }

    /// <summary>The basic form of ISO 8601: "20010911". Eight digits that stand alone and are a day of the last or this century.</summary>
    public static Reading? Compact(TokenList tokens, int at)
    {
        if (tokens.Length(at) != 8 || tokens.IsGlued(at) || tokens.IsGlued(at + 1)
            && tokens.Mark(at + 1) is not ('.' or ',' or ';' or ')')) return null;
        var (year, month, day) = (tokens.Number(at) / 10_000, tokens.Number(at) / 100 % 100, tokens.Number(at) % 100);
        return year is >= 1900 and <= 2099 && Exists(year, month, day) ? new(at, at + 1, new CalendarDate(year, month, day)) : null;
    }

    /// <summary>
    /// The date of a news agency's stamp, month first with hyphens: "02-27-98 0802EST". Three pairs of digits may be anything;
    /// they are a date before a time, alone in their line, or after a word that leads to a date.
    /// </summary>
    public static Reading? Wire(TokenList tokens, int at)
    {
        if (!tokens.IsNumber(at, 2) || !tokens.IsNumber(at + 2, 2) || !tokens.IsNumber(at + 4, 2) || !tokens.IsHyphen(at + 1)
            || !tokens.IsHyphen(at + 3)) return null;
        if (tokens.IsGlued(at) && !(tokens.Mark(at - 1) == '-' && tokens.Word(at - 2) != "")) return null;
        if (tokens.IsGlued(at + 5) && tokens.Mark(at + 5) is not ('.' or ',' or ';' or ')')) return null;
        var (month, day, year) = (tokens.Number(at), tokens.Number(at + 2), Years.Full(tokens.Number(at + 4)));
        var timed = Clock.Skip(tokens, at + 5);
        var alone = tokens.StartsSentence(at) && !tokens.SameSentence(at, at + 5);
        return Exists(year, month, day) && (timed > at + 5 || alone || tokens.Word(at - 1) is "dated" or "on" or "date")
            ? new(at, timed, new CalendarDate(year, month, day))
            : null;
    }

    /// <summary>"9/11", where it is called by its figures: the day of 2001, in whatever year a text says it.</summary>
    public static Reading? NamedDay(TokenList tokens, int at)
    {
        if (!tokens.IsNumber(at, 1) || tokens.Number(at) != 9 || !tokens.IsGluedMark(at + 1, '/') || tokens.Number(at + 2) != 11
            || !tokens.IsGlued(at + 2)) return null;
        if (tokens.IsGlued(at + 3) && (tokens.Mark(at + 3) is '/' or '%' || tokens.Word(at + 3) != "")) return null;
        var before = tokens.IsGlued(at) && tokens.Mark(at - 1) == '-' ? tokens.Word(at - 2) : tokens.Word(at - 1);
        var pointed = tokens.Lists.NamedDayLeads.Contains(before);
        var followed = tokens.In(at + 3, tokens.Lists.NamedDayTails);
        return pointed || followed ? new(at, at + 3, new CalendarDate(2001, 9, 11)) : null;
    }

    public static bool Exists(int year, int month, int day) =>
        YearEvidence.IsInReach(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static Reading? Full(TokenList tokens, int at)
    {
        if (Part(tokens, at, 1) is not { } second || Part(tokens, at, 2) is not { } third || tokens.Mark(at + 1) != tokens.Mark(at + 3)
            || !Ends(tokens, at + 5)) return null;
        if (tokens.Length(at + 2) > 2) return null;
        var (first, length) = (tokens.Number(at), tokens.Length(at + 4));
        if (tokens.Length(at) == 4) return length <= 2 ? Dated(at, first, second, third) : null;
        // Two digits on all places with a point or a hyphen are as likely a time, a score or a code.
        if (tokens.Length(at) > 2 || !(length == 4 || length == 2 && tokens.Mark(at + 1) == '/')) return null;
        var year = length == 4 ? third : Years.Full(third);
        var dayFirst = second <= 12 && (first > 12 || tokens.Mark(at + 1) != '/' || !tokens.Lists.IsEnglish);
        return dayFirst ? Dated(at, year, second, first) : Dated(at, year, first, second);
    }

    private static Reading? Dated(int at, int year, int month, int day) =>
        Exists(year, month, day) ? new(at, at + 5, new CalendarDate(year, month, day)) : null;

    // "3.IV.1916", "3/IV/1916"
    private static Reading? RomanMonth(TokenList tokens, int at)
    {
        var month = Array.IndexOf(Roman, tokens.Word(at + 2)) + 1;
        var parted = tokens.IsGlued(at + 1) && tokens.Mark(at + 1) is '.' or '/' or '-' && tokens.IsGlued(at + 2) && tokens.IsGlued(at + 3)
            && tokens.Mark(at + 3) == tokens.Mark(at + 1);
        return month > 0 && parted && tokens.IsCapital(at + 2) && tokens.Length(at) <= 2 && tokens.IsNumber(at + 4, 4)
            && Ends(tokens, at + 5)
            ? Dated(at, tokens.Number(at + 4), month, tokens.Number(at))
            : null;
    }

    private static Reading? YearMonth(TokenList tokens, int at)
    {
        // "RFC-1999-12" is a code.
        if (tokens.IsHyphen(at - 1) && tokens.Word(at - 2) != "") return null;
        if (!tokens.IsNumber(at, 4) || Part(tokens, at, 1) is not { } month || tokens.Length(at + 2) != 2 || tokens.Mark(at + 1) == '.'
            || !Ends(tokens, at + 3)) return null;
        var year = tokens.Number(at);
        // "2008-09" is a span of two years where the figure after the hyphen is the greater one.
        return Exists(year, month, 1) && month <= year % 100 ? new(at, at + 3, new CalendarDate(year, month)) : null;
    }

    // "5/2014"
    private static Reading? MonthYear(TokenList tokens, int at) =>
        tokens.Number(at) is >= 1 and <= 12 && tokens.Length(at) <= 2 && tokens.Mark(at + 1) == '/'
            && Part(tokens, at, 1) is >= 1900 and <= 2099 and var year
        && tokens.Length(at + 2) == 4 && Ends(tokens, at + 3)
            ? new(at, at + 3, new CalendarDate(year, tokens.Number(at)))
            : null;

    private static int? Part(TokenList tokens, int at, int place)
    {
        var number = at + 2 * place;
        return tokens.IsGlued(number - 1) && tokens.IsGlued(number) && tokens.Mark(number - 1) is '-' or '/' or '.'
            && tokens.Number(number) >= 0 ? tokens.Number(number) : null;
    }

    private static bool Ends(TokenList tokens, int at)
    {
        if (!tokens.IsGlued(at)) return true;
        if (tokens.Word(at) != "") return tokens.Word(at) == "t" && tokens.Number(at + 1) >= 0;
        return tokens.Mark(at) != '%' && !(
            tokens.Mark(at) is '-' or '/' or '.' or ',' or ':' && tokens.IsGlued(at + 1) && tokens.Number(at + 1) >= 0);
    }
}
