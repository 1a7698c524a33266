using System.Globalization;
using ChatBot.Corpus.Dates.Grammar;
using ChatBot.Corpus.Dates.Tokens;
using ChatBot.Corpus.Phrases;

namespace ChatBot.Corpus.Dates.Queries;

/// <summary>What has the shape of a date and is none: "02-30", "13-45", "2014-13-01", "31 June", "20144", "1989-1979".</summary>
internal static class ImpossibleDate
{
    private static Phrase MonthDayRemedy => Phrase.Of($"Give a month and a day, such as 11-20 or \"November 20\".");

    internal sealed record Fault(int End, Phrase Message, Phrase Remedy);

    public static Fault? Read(TokenList tokens, int at) =>
        IsoDay(tokens, at) ?? IsoMonth(tokens, at) ?? Pair(tokens, at) ?? NamedMonth(tokens, at) ?? Backwards(tokens, at)
            ?? Year(tokens, at);

    private static Fault? IsoDay(TokenList tokens, int at)
    {
        if (!tokens.IsNumber(at, 4) || tokens.Mark(at + 1) is not ('-' or '/') || tokens.Mark(at + 3) != tokens.Mark(at + 1)) return null;
        if (!Enumerable.Range(at + 1, 4).All(tokens.IsGlued) || !IsShort(tokens, at + 2) || !IsShort(tokens, at + 4)) return null;
        return WrongDay(tokens.Number(at), tokens.Number(at + 2), tokens.Number(at + 4)) is { } message
            ? new(at + 5, message, Phrase.Of($"Give the date as year-month-day, such as 2001-11-20."))
            : null;
    }

    private static Fault? IsoMonth(TokenList tokens, int at)
    {
        if (!tokens.IsNumber(at, 4) || !tokens.IsHyphen(at + 1) || !tokens.IsNumber(at + 2, 2)
            || !QueryGrammar.Ends(tokens, at + 3)) return null;
        var (year, month) = (tokens.Number(at), tokens.Number(at + 2));
        return !YearEvidence.IsInReach(year) || month is >= 1 and <= 12 || month > year % 100
            ? null
            : new(at + 3, Phrase.Of($"There is no month {month}."),
                Phrase.Of($"Give the month as 01 to 12, or a range of years in full, such as 1998-2001."));
    }

    private static Fault? Pair(TokenList tokens, int at)
    {
        if (!QueryGrammar.IsPair(tokens, at)) return null;
        var (first, second) = (tokens.Number(at), tokens.Number(at + 2));
        if (QueryGrammar.IsDay(first, second) || first > 12 && QueryGrammar.IsDay(second, first)) return null;
        return new(at + 3, WrongDay(DayNumbers.LeapYear, first, second) ?? Phrase.Of($"There is no such day."), MonthDayRemedy);
    }

    // "November 31", "31 June", "Feb 30 2014"
    private static Fault? NamedMonth(TokenList tokens, int at)
    {
        var dayFirst = tokens.Number(at) >= 0;
        var named = Terms.Month(tokens, at, out var afterMonth) > 0;
        var day = dayFirst ? at : named ? afterMonth : -1;
        if (!IsShort(tokens, day)) return null;
        var afterDay = Terms.IsOrdinalSuffix(tokens, day + 1) ? day + 2 : day + 1;
        var place = dayFirst ? tokens.Word(afterDay) == "of" ? afterDay + 1 : afterDay : at;
        var month = tokens.IsCapital(place) ? Terms.Month(tokens, place, out afterMonth) : 0;
        if (month == 0) return null;
        var end = dayFirst ? afterMonth : afterDay;
        var year = Years.After(tokens, end, out var afterYear);
        return WrongDay(year?.Year ?? DayNumbers.LeapYear, month, tokens.Number(day)) is { } message
            ? new(year is null ? end : afterYear, message, MonthDayRemedy)
            : null;
    }

    private static Fault? Backwards(TokenList tokens, int at)
    {
        if (tokens.Mark(at + 1) != '-' && tokens.Word(at + 1) is not ("to" or "until" or "till" or "through")) return null;
        var (first, last) = (tokens.Number(at), tokens.Number(at + 2));
        return first > last && YearEvidence.CouldBeYear(tokens, at) && YearEvidence.CouldBeYear(tokens, at + 2)
            ? new(at + 3, Phrase.Of($"{first} comes after {last}."), Phrase.Of($"Give the earlier year first: {last}-{first}."))
            : null;
    }

    private static Fault? Year(TokenList tokens, int at)
    {
        var value = tokens.Number(at);
        var far = tokens.Length(at) == 5 && value >= 10_000 || tokens.Length(at) == 4 && value > YearEvidence.Latest;
        if (!far || !QueryGrammar.Starts(tokens, at) || !QueryGrammar.Ends(tokens, at + 1) || tokens.Word(at + 1) != "") return null;
        if (tokens.Word(at - 1) is "no" or "number" or "paper" || tokens.Mark(at - 1) == '.') return null;
        var year = value.ToString(CultureInfo.InvariantCulture);
        return new(at + 1, Phrase.Of($"{year} is no year of this calendar that a source could tell of."),
            Phrase.Of($"Give a year of four digits, such as 1998."));
    }

    private static Phrase? WrongDay(int year, int month, int day)
    {
        if (month is < 1 or > 12) return Phrase.Of($"There is no month {month}.");
        if (year is < 1 or > 9998) return Phrase.Of($"There is no year {year}.");
        if (day >= 1 && day <= DateTime.DaysInMonth(year, month)) return null;
        var name = Phrase.Kept(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month), []);
        return month == 2 && day == 29 ? Phrase.Of($"{name} {year} has no day 29.") : Phrase.Of($"{name} has no day {day}.");
    }

    private static bool IsShort(TokenList tokens, int at) => tokens.Length(at) <= 2 && tokens.Number(at) >= 0;
}
