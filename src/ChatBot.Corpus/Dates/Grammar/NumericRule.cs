using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// A date in figures: "2014-11-20", "2014/11/20", "20.11.2014", "20/11/2014", "11/20/14", "2012-08", "8/2012".
/// Where both orders are possible, points mean day first and slashes month first, as American newswire writes them.
/// </summary>
internal static class NumericRule
{
    public static Reading? Read(TokenList tokens, int at)
    {
        if (tokens.Number(at) < 0 || tokens.IsGlued(at) && tokens.Mark(at - 1) is '-' or '/' or '.' or '#' or '$' or ':' or '+' or '(' && tokens.Number(at - 2) >= 0) return null;
        return Timed(tokens, Full(tokens, at)) ?? YearMonth(tokens, at) ?? MonthYear(tokens, at);
    }

    // "2014-11-20 14:05:00"
    private static Reading? Timed(TokenList tokens, Reading? date) => date is null ? null : date with { End = ClockTime.Skip(tokens, date.End) };

    private static Reading? Full(TokenList tokens, int at)
    {
        if (Part(tokens, at, 1) is not { } second || Part(tokens, at, 2) is not { } third || tokens.Mark(at + 1) != tokens.Mark(at + 3) || !Ends(tokens, at + 5)) return null;
        var first = tokens.Number(at);
        if (tokens.Length(at) == 4) return Length(tokens, at + 2) is <= 2 && Length(tokens, at + 4) is <= 2 ? Dated(at, first, second, third) : null;
        if (tokens.Length(at) > 2 || Length(tokens, at + 2) > 2 || Length(tokens, at + 4) is not (2 or 4)) return null;
        var year = Length(tokens, at + 4) == 4 ? third : YearRule.Full(third);
        if (year is < YearEvidence.Earliest or > YearEvidence.Latest) return null;
        // Two digits on all places with a point or a hyphen are as likely a time, a score or a code.
        if (Length(tokens, at + 4) == 2 && tokens.Mark(at + 1) != '/') return null;
        var dayFirst = second <= 12 && (first > 12 || tokens.Mark(at + 1) != '/');
        return dayFirst ? Dated(at, year, second, first) : Dated(at, year, first, second);
    }

    private static Reading? Dated(int at, int year, int month, int day) =>
        year is >= YearEvidence.Earliest and <= YearEvidence.Latest && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(at, at + 5, new CalendarDate(year, month, day))
            : null;

    private static Reading? YearMonth(TokenList tokens, int at)
    {
        if (tokens.Length(at) != 4 || Part(tokens, at, 1) is not { } month || Length(tokens, at + 2) != 2 || tokens.Mark(at + 1) == '.' || !Ends(tokens, at + 3)) return null;
        var year = tokens.Number(at);
        // "2008-09" is a span of two years where the figure after the hyphen is the greater one.
        return year is >= YearEvidence.Earliest and <= YearEvidence.Latest && month is >= 1 and <= 12 && month <= year % 100
            ? new(at, at + 3, new CalendarDate(year, month))
            : null;
    }

    // "5/2014"
    private static Reading? MonthYear(TokenList tokens, int at) =>
        tokens.Number(at) is >= 1 and <= 12 && tokens.Length(at) <= 2 && tokens.Mark(at + 1) == '/' && Part(tokens, at, 1) is { } year && tokens.Length(at + 2) == 4
        && year is >= 1900 and <= 2099 && Ends(tokens, at + 3)
            ? new(at, at + 3, new CalendarDate(year, tokens.Number(at)))
            : null;

    private static int? Part(TokenList tokens, int at, int place)
    {
        var number = at + 2 * place;
        return tokens.IsGlued(number - 1) && tokens.IsGlued(number) && tokens.Mark(number - 1) is '-' or '/' or '.' && tokens.Number(number) >= 0 ? tokens.Number(number) : null;
    }

    private static int Length(TokenList tokens, int at) => tokens.Length(at);

    private static bool Ends(TokenList tokens, int at)
    {
        if (!tokens.IsGlued(at)) return true;
        if (tokens.Word(at) != "") return tokens.Word(at) == "t" && tokens.Number(at + 1) >= 0;
        return !(tokens.Mark(at) is '-' or '/' or '.' or ',' or ':' or '%' && tokens.IsGlued(at + 1) && tokens.Number(at + 1) >= 0) && tokens.Mark(at) != '%';
    }
}
