using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Grammar;

/// <summary>
/// Months with their days and years: "November 20, 2014", "20 November 2014", "May 3, 5 and 9, 1999", "the fifth of May", "2014 Nov 3",
/// "May".
/// </summary>
internal static class Months
{
    /// <summary>A month and a day in figures, whichever comes first.</summary>
    public static Reading? Day(TokenList tokens, int at) => MonthFirst(tokens, at) ?? DayFirst(tokens, at);

    /// <summary>
    /// A month, then its day or days, then its year: "November 20, 2014", "Nov. 20", "June 2-5, 1944", "October 2012", "May".
    /// </summary>
    public static Reading? MonthFirst(TokenList tokens, int at)
    {
        var month = Terms.Month(tokens, at, out var next);
        if (month == 0 || !tokens.IsCapital(at) && tokens.Number(next) < 0) return null;
        // A verb in lower case, unless "in march 2014" leaves no doubt.
        if (MonthEvidence.IsAlso(tokens, at, "verb") && !tokens.IsCapital(at)
            && !(tokens.Word(at - 1) is "in" or "since" or "of" && tokens.Length(next) == 4)) return null;
        return WithDays(tokens, at, month, next) ?? WithYear(tokens, at, month, next)
            ?? (MonthEvidence.IsMonth(tokens, at) ? new(at, at + 1, new CalendarDate(null, month)) : null);
    }

    /// <summary>
    /// The day or days, then the month, then the year: "20 November 2014", "the 16th of November", "2–5 June 1944", "21-Nov-2014".
    /// </summary>
    public static Reading? DayFirst(TokenList tokens, int at)
    {
        // "the 20 March delegates" has an article, but "20 May" needs none; the article belongs only to an ordinal.
        var start = tokens.Word(at) == "the" ? at + 1 : at;
        if (start > at && !Terms.IsOrdinalSuffix(tokens, start + 1)) return null;
        for (var days = DayNumbers.Read(tokens, start, _ => true); days.Count > 0; days = [.. days.Take(days.Count - 1)])
        {
            var end = days[^1].End;
            if (tokens.Word(end) == "day" && tokens.Word(end + 1) == "of") end += 2;
            else if (tokens.Word(end) == "of" || tokens.Mark(end) is '-' or '/' && tokens.IsGlued(end)) end++;
            var month = Terms.Month(tokens, end, out var next);
            if (month == 0 || !tokens.IsCapital(end) && MonthEvidence.IsAlso(tokens, end, "verb", "short")) continue;
            if (tokens.Mark(next) is '-' or '/' && tokens.IsGlued(next) && tokens.IsGlued(next + 1)
                && DashedYear(tokens, next + 1) is { } dashed)
                return DayNumbers.Dated(at, next + 2, new(dashed), month, days);
            var year = Years.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var after);
            return DayNumbers.Dated(at, year is null ? next : after, year, month, days);
        }

        return null;
    }

    /// <summary>The year, then the month and its day: "2024 Aug 3", "2024-Aug-03", "2025 Sept.".</summary>
    public static Reading? YearFirst(TokenList tokens, int at)
    {
        if (!YearEvidence.CouldBeYear(tokens, at) || YearEvidence.IsNumbered(tokens, at)) return null;
        var dashed = tokens.IsHyphen(at + 1);
        var place = dashed ? at + 2 : at + 1;
        var month = Terms.Month(tokens, place, out var next);
        if (month == 0 || !tokens.IsCapital(place)) return null;
        var day = dashed ? tokens.IsHyphen(next) ? next + 1 : -1 : next;
        if (DayNumbers.One(tokens, day) is { } one && one.From == one.To && !YearEvidence.CountsThings(tokens, one.End)
            && Years.After(tokens, one.End, out _) is null)
        {
            return one.From <= DateTime.DaysInMonth(tokens.Number(at), month)
                ? new(at, one.End, new CalendarDate(tokens.Number(at), month, one.From)) : null;
        }

        if (tokens.Number(next) >= 0 || tokens.IsCapital(next) && tokens.SameSentence(at, next)) return null;
        // "in 2014 May said": a name that is also a word or a person needs its day, or an end.
        if (MonthEvidence.IsNameToo(tokens, place) && !tokens.EndsClause(next)) return null;
        return new(at, next, new CalendarDate(tokens.Number(at), month));
    }

    /// <summary>A day counted in words: "the fifth of May", "the first day of June", "July Fourth".</summary>
    public static Reading? InWords(TokenList tokens, int at)
    {
        if (tokens.IsCapital(at) && tokens.IsCapital(at + 1) && Terms.Month(tokens, at) is > 0 and var named
            && Ordinal(tokens, at + 1, out var end) is { } capital)
            return Dated(tokens, at, named, capital, end);
        if (tokens.Word(at) != "the" || Ordinal(tokens, at + 1, out var next) is not { } day) return null;
        if (tokens.Word(next) == "day") next++;
        if (tokens.Word(next) != "of" || !tokens.IsCapital(next + 1)) return null;
        return Terms.Month(tokens, next + 1, out var after) is > 0 and var month ? Dated(tokens, at, month, day, after) : null;
    }

    /// <summary>
    /// A day of the month that was spoken of: "on the 22nd"; of the document's and those beside it: "the 22nd inst.", "the second of this
    /// month".
    /// </summary>
    public static Reading? SpokenDay(TokenList tokens, int at)
    {
        if (tokens.Word(at) == "the" && Ordinal(tokens, at + 1, out var of) is { } day && tokens.Word(of) == "of"
            && Relative.Period(tokens, of + 1) is { Expression: RelativePeriod month } period
            && month is { Unit: TimeUnit.Month, Anchor: Anchor.Document } && !tokens.IsPossessive(period.End))
            return new(at, period.End, new DayOfSpokenMonth(day) { FromDocument = month.Offset });
        if (tokens.Word(at) != "the" || tokens.Number(at + 1) is < 1 or > 31 || !Terms.IsOrdinalSuffix(tokens, at + 2)) return null;
        if (tokens.Lists.MonthsByDocument.TryGetValue(tokens.Word(at + 3), out var months))
            return new(at, at + 4, new DayOfSpokenMonth(tokens.Number(at + 1)) { FromDocument = months });
        var led = tokens.Word(at - 1) is "on" or "by" or "until" or "for" || tokens.Word(at - 1) == "of" && Terms.IsDayTime(tokens, at - 2);
        // "on the 22nd floor": another word follows what is only a number in a row.
        var ends = tokens.EndsClause(at + 3) || tokens.In(at + 3, tokens.Lists.PhraseEnds);
        return led && ends ? new(at, at + 3, new DayOfSpokenMonth(tokens.Number(at + 1))) : null;
    }

    /// <summary>A part of a named day, which is what is dated: "the night of August 3", "the morning of the 28th".</summary>
    public static Reading? DayPart(TokenList tokens, int at)
    {
        if (tokens.Word(at) != "the" || !Terms.IsDayTime(tokens, at + 1) || tokens.Word(at + 2) != "of") return null;
        var day = Day(tokens, at + 3) ?? InWords(tokens, at + 3) ?? SpokenDay(tokens, at + 3);
        var isDay = day?.Single is DayOfSpokenMonth or CalendarDate { Day: not null }
            or RangeDate { First: CalendarDate { Day: not null } };
        return isDay ? day! with { First = at } : null;
    }

    private static Reading? WithDays(TokenList tokens, int at, int month, int next)
    {
        if (tokens.Word(next) == "the" && Terms.IsOrdinalSuffix(tokens, next + 2)) next++;
        var days = DayNumbers.Read(tokens, next, end => Years.After(tokens, end, out _) is not null || EndsList(tokens, end));
        if (days.Count == 0 || YearEvidence.CountsThings(tokens, days[^1].End)
            || tokens.Word(days[^1].End) is "member" or "year" or "day") return null;
        var year = Years.After(tokens, days[^1].End, out var end);
        return DayNumbers.Dated(at, year is null ? days[^1].End : end, year, month, days);
    }

    private static Reading? WithYear(TokenList tokens, int at, int month, int next) =>
        Years.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end) is { } year
            ? new(at, end, year with { Month = month }) : null;

    private static bool EndsList(TokenList tokens, int end) =>
        tokens.Word(end) == "" && tokens.Number(end) < 0 || tokens.IsCapital(end) || tokens.In(end, tokens.Lists.ListEnds);

    private static int? DashedYear(TokenList tokens, int at) =>
        YearEvidence.CouldBeYear(tokens, at) ? tokens.Number(at) : tokens.IsNumber(at, 2) ? Years.Full(tokens.Number(at)) : null;

    private static Reading? Dated(TokenList tokens, int at, int month, int day, int next)
    {
        var year = Years.After(tokens, tokens.Word(next) == "of" ? next + 1 : next, out var end);
        return day <= DateTime.DaysInMonth(year?.Year ?? DayNumbers.LeapYear, month)
            ? new(at, year is null ? next : end, (year ?? new(null)) with { Month = month, Day = day })
            : null;
    }

    private static int? Ordinal(TokenList tokens, int at, out int next) =>
        Terms.Ordinal(tokens, at, out next) is > 0 and <= 31 and var day ? day : null;
}
