using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Dates.Words;

namespace ChatBot.Corpus.Dates.Queries;

/// <summary>The grammar of texts, and the short forms that people type into a command.</summary>
internal static class QueryGrammar
{
    private static readonly DateRule[] ShortForms = [IsoMonth, MonthDay, YearFirst, Year, EarlyYear, ShortYear, MonthAlone];

    public static Reading? Read(TokenList tokens, int at)
    {
        var shortForm = Longest.Of(ShortForms, tokens, at);
        var written = DateGrammar.ReadOne(tokens, at);
        var reading = written is null || shortForm is not null && shortForm.End >= written.End ? shortForm : written;
        return reading is null ? null : RangeRule.Extend(tokens, WithinYearRule.Extend(tokens, reading));
    }

    /// <summary>The tokens with every name of a month or a weekday capitalised, except where it may be another word.</summary>
    public static TokenList Capitalised(TokenList tokens) => tokens.With((token, at) =>
        token.Kind == TokenKind.Word && (MonthNames.Find(token.Lower) > 0 || WeekdayNames.Find(token.Lower) is not null)
        && (!IsWordToo(token.Lower) || tokens.Count == 1 || tokens.Number(at + 1) >= 0 || tokens.Number(at - 1) >= 0 || PointsToMonth(tokens.Word(at - 1)) || MonthNames.Find(tokens.Word(at + 2)) > 0)
            ? token with { Capital = true }
            : token);

    private static bool IsWordToo(string lower) => lower is "may" or "march" or "august" or "sun" or "sat" or "mar" or "dec" or "jan";

    private static bool PointsToMonth(string before) => before is "in" or "of" or "since" or "early" or "late" or "last" or "next" or "from" or "until";

    // "2012-08" is the month, as ISO 8601 writes it; also "2008-09", which a text would mean as two years.
    private static Reading? IsoMonth(TokenList tokens, int at) =>
        tokens.Length(at) == 4 && Ends(tokens, at + 3) && Starts(tokens, at) && tokens.Mark(at + 1) == '-' && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2) && tokens.Length(at + 2) == 2
        && tokens.Number(at + 2) is >= 1 and <= 12 && tokens.Number(at) is >= YearEvidence.Earliest and <= YearEvidence.Latest
            ? new(at, at + 3, new CalendarDate(tokens.Number(at), tokens.Number(at + 2)))
            : null;

    // "11-20", "11/20"; also "25-12", where only one order is possible.
    private static Reading? MonthDay(TokenList tokens, int at)
    {
        if (!IsPair(tokens, at)) return null;
        var (first, second) = (tokens.Number(at), tokens.Number(at + 2));
        if (IsDay(first, second)) return new(at, at + 3, new CalendarDate(null, first, second));
        return first > 12 && IsDay(second, first) ? new(at, at + 3, new CalendarDate(null, second, first)) : null;
    }

    /// <summary>Two numbers of at most two digits with a hyphen or a slash, standing alone.</summary>
    internal static bool IsPair(TokenList tokens, int at) =>
        tokens.Length(at) is 1 or 2 && tokens.Length(at + 2) is 1 or 2 && tokens.Number(at) >= 0 && tokens.Number(at + 2) >= 0
        && tokens.Mark(at + 1) is '-' or '/' && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2) && Starts(tokens, at) && Ends(tokens, at + 3);

    internal static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2012, month);

    // "2014 November", "2014 Nov 20"
    private static Reading? YearFirst(TokenList tokens, int at)
    {
        if (!YearEvidence.CouldBeYear(tokens, at) || MonthNames.Find(tokens.Word(at + 1)) == 0 || MonthFirstRule.Read(tokens, at + 1) is not { Expression: CalendarDate { Year: null } date } month) return null;
        return new(at, month.End, date with { Year = tokens.Number(at) });
    }

    private static Reading? Year(TokenList tokens, int at) =>
        YearEvidence.CouldBeYear(tokens, at) && Starts(tokens, at) && !YearEvidence.CountsThings(tokens, at + 1) && !YearEvidence.IsNumbered(tokens, at)
            ? new(at, at + 1, new CalendarDate(tokens.Number(at)))
            : null;

    // "871" and "in 871" with nothing else: three digits among other words count something.
    private static Reading? EarlyYear(TokenList tokens, int at) =>
        EarlyYearRule.IsNumber(tokens, at) && (at == 0 || at == 1 && tokens.Word(0) is "in" or "year") && tokens.Count == at + 1
            ? new(at, at + 1, new CalendarDate(tokens.Number(at)))
            : null;

    // "'12"
    private static Reading? ShortYear(TokenList tokens, int at) =>
        tokens.Mark(at) == '\'' && !tokens.IsGlued(at) && tokens.IsGlued(at + 1) && tokens.Length(at + 1) == 2 && tokens.Number(at + 1) >= 0 && !tokens.IsGlued(at + 2)
            ? new(at, at + 2, new CalendarDate(YearRule.Full(tokens.Number(at + 1))))
            : null;

    private static Reading? MonthAlone(TokenList tokens, int at) =>
        tokens.IsCapital(at) && MonthNames.Read(tokens, at, out var next) is > 0 and var month && (tokens.Word(at) is not ("may" or "march" or "august") || MonthEvidence.IsMonth(tokens, at) || tokens.Count == 1)
            ? new(at, next, new CalendarDate(null, month))
            : null;

    internal static bool Starts(TokenList tokens, int at) => !tokens.IsGlued(at) || tokens.Mark(at - 1) is '(' or ',' or '"' or '\'';

    internal static bool Ends(TokenList tokens, int at) => !tokens.IsGlued(at) || tokens.Mark(at) is '.' or ',' or '?' or '!' or ')' or ';' or '"' or '\'' && !(tokens.IsGlued(at + 1) && tokens.Number(at + 1) >= 0);
}
