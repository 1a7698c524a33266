using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Records;

/// <summary>What is wrong with a date, and how to write it.</summary>
/// <param name="IsWarning">True when enough of it is read to go on.</param>
internal sealed record DateFault(string Message, string Remedy, bool IsWarning = false);

/// <summary>
/// A date that a record gives as text: ISO 8601 with or without a time, EDTF level 1 (https://www.loc.gov/standards/datetime/),
/// ranges of years as printed, or in words.
/// </summary>
internal static partial class DateText
{
    /// <summary>The date, null for words that are none; and what is wrong with it, null for a date and for words without a digit.</summary>
    public static (RecordDate? Date, DateFault? Fault) Read(string text)
    {
        var plain = text.Trim().Trim('[', ']').Trim().Normalize();
        var circa = Circa().Match(plain);
        plain = plain[circa.Length..];
        var mark = plain.Length > 4 && plain[^1] is '~' or '?' or '%' ? plain[^1] : ' ';
        var (date, fault) = Unmarked(mark == ' ' ? plain : plain[..^1].Trim());
        return (date is null ? null : date with
        {
            Circa = date.Circa || circa.Length > 0
            || mark is '~' or '%',
            Uncertain = mark is '?' or '%'
        }, fault);
    }

    private static (RecordDate?, DateFault?) Unmarked(string text)
    {
        if (Point(text) is { } point)
            return (new(point), null);
        if (Decade().Match(text) is { Success: true } decade)
            return (new(null, Literal: decade.Groups[1].Value + (text.Length == 4 && text[2] == 'X' ? "00s" : "0s")), null);
        if (BeforeChrist().Match(text) is { Success: true } before)
            return (new(new DateParts(-Digits(before.Groups[1]))), null);
        if (Years().Match(text) is { Success: true } years && Digits(years.Groups[1]) is var first
            && Later(first, years.Groups[2].Value) is { } last)
            return (new(new DateParts(first), new DateParts(last), IsRange: true), null);
        if (text.Split('/') is [var from, var to] && Range(from, to) is { } range)
            return (range, null);
        return DayFirst().Match(text) is { Success: true } wrong ? ReadDayFirst(wrong)
            : NearlyIso().Match(text) is { Success: true } nearly ? ReadYear(nearly)
            : Worded(text) is { } worded ? (worded, null)
            : text.Any(char.IsDigit) ? (null, new("it cannot be read as a date, and is printed as it stands", Iso, IsWarning: true))
            : (null, null);
    }

    private const string Iso = "Write a year, a month or a day as in 2014, 2014-11 or 2014-11-20, or put it into \"date-parts\".";

    private static RecordDate? Range(string from, string to) => (End(from), End(to)) switch
    {
        ({ } start, { } end) => new(start.Start, end.Start, IsRange: true, start.Circa || end.Circa, start.Uncertain || end.Uncertain),
        ({ } start, null) when IsOpen(to) => new(start.Start, null, IsRange: true, start.Circa, start.Uncertain),
        (null, { } end) when IsOpen(from) && end.Start!.Value.Month is null => new(null, Literal: $"until {end.Start.Value.Year}"),
        _ => null,
    };

    private static bool IsOpen(string end) => end.Trim() is "" or "..";

    private static RecordDate? End(string text) =>
        text.Contains('/') || !text.Any(char.IsDigit) || Read(text) is not { Fault: null, Date: { Start: not null } end } ? null : end;

    /// <summary>A year, a month or a season, a day. A year with a sign is astronomic, as EDTF has it: -0043 is 44 BC.</summary>
    private static DateParts? Point(string text)
    {
        if (IsoPoint().Match(text) is not { Success: true } match)
            return null;
        var year = Digits(match.Groups[1]);
        var numbers = match.Groups.Values.Skip(2).Take(2).Where(group => group.Success).Select(group => (int?)Digits(group))
            .Prepend(year <= 0 && text[0] == '-' ? year - 1 : year).ToArray();
        var parts = CslDates.Parts(numbers);
        return parts is { } read && (numbers.Length < 2 || read.Month is not null || numbers[1] > 20 && read.Season is not null)
            && (numbers.Length < 3 || read.Day is not null) ? parts : null;
    }

    /// <summary>"1984-86" and "1998-1999": the later year; null where the second number is none.</summary>
    private static int? Later(int first, string second)
    {
        var last = int.Parse(second.Length == 2 ? $"{first / 100:D2}{second}" : second, CultureInfo.InvariantCulture);
        return last > first ? last : null;
    }

    private static (RecordDate?, DateFault?) ReadDayFirst(Match match)
    {
        var (one, two, year) = (Digits(match.Groups[1]), Digits(match.Groups[2]), Digits(match.Groups[3]));
        var (month, day) = one > 12 ? (two, one) : two > 12 ? (one, two) : (0, 0);
        var parts = month > 0 ? CslDates.Parts([year, month, day]) : null;
        var remedy = parts?.Day is null ? Iso : $"Write {year:D4}-{month:D2}-{day:D2}.";
        return (new(parts?.Day is null ? new DateParts(year) : parts), new("the year stands last", remedy));
    }

    private static (RecordDate?, DateFault?) ReadYear(Match match) =>
        CslDates.Parts([Digits(match.Groups[1])]) is { } year && match.Groups[1].Length == 4
        ? (new(year), new("the calendar has no such day; its year alone is used", Iso, IsWarning: true))
        : (null, new($"{match.Groups[1].Value} is no year", Iso));

    /// <summary>"19 February 2008", "Spring 1998", "March 3-5, 1999": when nothing else stands there.</summary>
    private static RecordDate? Worded(string text)
    {
        var spring = SeasonYear().Match(text);
        if (spring.Success && CslDates.Season(spring.Groups[1].Value) is { } season)
            return new(new DateParts(Digits(spring.Groups[2]), Season: season));
        var trimmed = text.TrimEnd('.', ',');
        return DateTagger.Read(trimmed, new TextSpan(0, trimmed.Length), asOf: null) is [{ Basis: DateBasis.Explicit } only]
            && only.Span.Start == 0 && only.Span.End == trimmed.Length
            && !only.Value.Edtf.Any(char.IsLetter)
                && (Point(only.Value.Edtf) is { } point ? new(point) : only.Value.Edtf.Split('/') is [var from, var to] ? Range(from, to)
                : null) is { } date
            ? date : null;
    }

    private static int Digits(Group group) => int.Parse(group.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(ca?\.|circa|approx\.|about)\s*(?=\S*\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Circa();

    [GeneratedRegex(@"^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?)?)?(?:-XX)*$")]
    private static partial Regex IsoPoint();

    [GeneratedRegex(@"^(\d{2}|\d{3})(?:X+|0s)$")]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(\d{1,4})\s*B\.?\s?C\.?(\s?E\.?)?$")]
    private static partial Regex BeforeChrist();

    [GeneratedRegex(@"^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})$")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$")]
    private static partial Regex DayFirst();

    /// <summary>Begins like an ISO date and holds nothing but digits and separators.</summary>
    [GeneratedRegex(@"^(\d{4,})(?:[-/.][-/.\d]*)?$")]
    private static partial Regex NearlyIso();

    [GeneratedRegex(@"^(\w+),? (?:of )?(\d{4})$")]
    private static partial Regex SeasonYear();
}
