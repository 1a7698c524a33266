using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Corpus.Dates.Queries;

/// <summary>The grammar of texts, and the short forms that people type into a command.</summary>
internal static class QueryGrammar
{
    private static readonly DateRule[] ShortForms = [IsoMonth, MonthDay, YearFirst, Year, EarlyYear, ShortYear, MonthAlone];

    /// <param name="others">The same tokens in the other languages: what names a day in one of them, and is longer, is meant.</param>
    public static Reading? Read(TokenList tokens, IReadOnlyList<TokenList> others, int at)
    {
        var english = Read(tokens, at);
        var other = others.Select(language => Forms.Read(language, at)).OfType<Reading>().Where(NamesADay).MaxBy(reading => reading.End);
        return other is not null && other.End > (english?.End ?? 0) ? other : english;
    }

    /// <summary>True when a word names a month in a language, or, where months have but numbers, a unit of the calendar.</summary>
    public static bool NamesAMonth(TokenList tokens, DateWords words) => Enumerable.Range(0, tokens.Count).Any(at =>
        words.Months.ContainsKey(tokens.Word(at)) || words.Months.ContainsKey($"{tokens.Word(at)} {tokens.Word(at + 1)}")
        || words.Months.Count == 0 && words.Units.ContainsKey(tokens.Word(at)));

    // "Mars 2014" may be a planet and a year; "3 mars 2014" is a day.
    private static bool NamesADay(Reading reading) => reading.Expression is CalendarDate { Day: not null };

    private static Reading? Read(TokenList tokens, int at)
    {
        var shortForm = Longest.Of(ShortForms, tokens, at);
        var written = DateGrammar.ReadOne(tokens, at);
        var reading = written is null || shortForm is not null && shortForm.End >= written.End ? shortForm : written;
        return reading is null ? null : Joins.Range(tokens, Joins.WithinYear(tokens, reading), DateGrammar.ReadOne);
    }

    /// <summary>The tokens with every name of a month or a weekday capitalised, except where it may be another word.</summary>
    public static TokenList Capitalised(TokenList tokens) => tokens.With((token, at) =>
        token.Kind == DateTokenKind.Word && (Terms.Month(tokens, at) > 0 || tokens.Lists.Weekdays.ContainsKey(token.Lower))
            && IsMeant(tokens, at)
            ? token with { Capital = true }
            : token);

    /// <summary>Two numbers of at most two digits with a hyphen or a slash, standing alone.</summary>
    internal static bool IsPair(TokenList tokens, int at) =>
        tokens.Length(at) is 1 or 2 && tokens.Length(at + 2) is 1 or 2 && tokens.Number(at) >= 0 && tokens.Number(at + 2) >= 0
        && tokens.Mark(at + 1) is '-' or '/' && tokens.IsGlued(at + 1) && tokens.IsGlued(at + 2) && Starts(tokens, at)
            && Ends(tokens, at + 3);

    internal static bool IsDay(int month, int day) => Figures.Exists(DayNumbers.LeapYear, month, day);

    internal static bool Starts(TokenList tokens, int at) => !tokens.IsGlued(at) || tokens.Mark(at - 1) is '(' or ',' or '"' or '\'';

    internal static bool Ends(TokenList tokens, int at) => !tokens.IsGlued(at)
        || tokens.Mark(at) is '.' or ',' or '?' or '!' or ')' or ';' or '"' or '\''
            && !(tokens.IsGlued(at + 1) && tokens.Number(at + 1) >= 0);

    private static bool IsMeant(TokenList tokens, int at) =>
        !MonthEvidence.IsAlso(tokens, at, "verb", "adjective", "short") || tokens.Count == 1
        || tokens.Number(at + 1) >= 0 || tokens.Number(at - 1) >= 0 || Terms.Month(tokens, at + 2) > 0
        || tokens.In(at - 1, tokens.Lists.QueryMonthLeads);

    // "2012-08" is the month, as ISO 8601 writes it; also "2008-09", which a text would mean as two years.
    private static Reading? IsoMonth(TokenList tokens, int at) =>
        tokens.IsNumber(at, 4) && tokens.IsHyphen(at + 1) && tokens.IsNumber(at + 2, 2) && Starts(tokens, at) && Ends(tokens, at + 3)
        && Figures.Exists(tokens.Number(at), tokens.Number(at + 2), 1)
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

    // "2014 November", "2014 Nov 20"
    private static Reading? YearFirst(TokenList tokens, int at) =>
        YearEvidence.CouldBeYear(tokens, at) && Months.MonthFirst(tokens, at + 1) is { Expression: CalendarDate { Year: null } date } month
            ? new(at, month.End, date with { Year = tokens.Number(at) })
            : null;

    private static Reading? Year(TokenList tokens, int at) =>
        YearEvidence.CouldBeYearAlone(tokens, at) && Starts(tokens, at) && !YearEvidence.IsNumbered(tokens, at)
            ? new(at, at + 1, new CalendarDate(tokens.Number(at)))
            : null;

    // "871" and "in 871" with nothing else: three digits among other words count something.
    private static Reading? EarlyYear(TokenList tokens, int at) =>
        YearEvidence.CouldBeEarlyYear(tokens, at) && (at == 0 || at == 1 && tokens.Word(0) is "in" or "year") && tokens.Count == at + 1
            ? new(at, at + 1, new CalendarDate(tokens.Number(at)))
            : null;

    // "'12"
    private static Reading? ShortYear(TokenList tokens, int at) =>
        !tokens.IsGlued(at) && tokens.Mark(at) == '\'' && !tokens.IsGlued(at + 2) && Years.After(tokens, at, out var end) is { } year
            ? new(at, end, year with { OfUnknownCentury = false })
            : null;

    private static Reading? MonthAlone(TokenList tokens, int at)
    {
        if (!tokens.IsCapital(at) || Terms.Month(tokens, at, out var next) is not (> 0 and var month)) return null;
        var certain = !MonthEvidence.IsAlso(tokens, at, "verb", "adjective") || tokens.Count == 1 || MonthEvidence.IsMonth(tokens, at);
        return certain ? new(at, next, new CalendarDate(null, month)) : null;
    }
}
