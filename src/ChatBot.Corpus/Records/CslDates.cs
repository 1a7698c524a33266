using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Records;

/// <summary>
/// The lists of numbers in which CSL-JSON gives a date
/// (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables).
/// </summary>
public static class CslDates
{
    /// <summary>The interval that a CSL date denotes; null where it gives no year.</summary>
    public static DateInterval? ToInterval(this CslDate date) => RecordDate.Read(date)?.ToInterval();

    /// <summary>A year, a month or a day in EDTF level 0; null for anything else.</summary>
    public static DateInterval? FromEdtf(string edtf) =>
        DateText.Read(edtf) is { Fault: null, Date: { IsRange: false, Circa: false, Uncertain: false } date }
            && date.ToInterval() is { } interval && interval.Edtf == edtf
            ? interval : null;

    /// <summary>Year, month or season, and day; of numbers that are no date, those that are; null without a year.</summary>
    internal static DateParts? Parts(IReadOnlyList<JsonElement> list, JsonElement? season) =>
        Parts([.. list.Select(Number)], Season(season?.ToString()));

    /// <inheritdoc cref="Parts(IReadOnlyList{JsonElement}, JsonElement?)"/>
    internal static DateParts? Parts(int?[] numbers, int? season = null)
    {
        if (numbers.ElementAtOrDefault(0) is not { } year || !IsYear(year))
            return null;
        return numbers.ElementAtOrDefault(1) switch
        {
            >= 1 and <= 12 and var month => new(
                year, month, numbers.ElementAtOrDefault(2) is { } day && IsDay(year, month, day) ? day : null, season),
            >= 13 and <= 16 and var number => new(year, Season: number - 12),
            >= 21 and <= 24 and var number => new(year, Season: number - 20),
            _ => new(year, Season: season),
        };
    }

    /// <summary>What is wrong with a list of numbers, and how to write it; null for a date.</summary>
    internal static DateFault? FaultOf(IReadOnlyList<JsonElement> list)
    {
        var numbers = list.Where(part => part.ToString().Length > 0).Select(Number).ToArray();
        var shown = $"[{string.Join(", ", list)}]";
        if (numbers.Length == 0 || numbers is [0, ..])
            return null;
        if (numbers is [{ } day, { } month, { } year] && IsYear(year) && year > 31 && day is >= 1 and <= 31 && month is >= 1 and <= 31)
            return new($"{shown} has the year last", $"Write the year first, then the month, then the day: {Written(year, month, day)}.");
        if (numbers is [{ } first, ..] && !IsYear(first))
            return new($"{first} is no year", "Write a year of one to four digits, negative before Christ.");
        return Parts(numbers) is { } parts && numbers.Length <= 3 && numbers.All(number => number is not null)
            && (numbers.Length < 3 || parts.Day is not null) && (numbers.Length < 2 || parts.Month is not null || parts.Season is not null)
            ? null
            : new($"the calendar has no {shown}", "Write year, month and day as numbers: [2014, 11, 20]; leave out what is not known.");
    }

    internal static int? Season(string? season) => season?.Trim().ToLowerInvariant() switch
    {
        "1" or "spring" => 1,
        "2" or "summer" => 2,
        "3" or "autumn" or "fall" => 3,
        "4" or "winter" => 4,
        _ => null,
    };

    internal static bool IsYear(int year) => year is not 0 and > -10000 and < 10000;

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year < 0 ? 4 : year, month);

    private static string Written(int year, int month, int day) => IsDay(year, Math.Min(month, 12), day) && month <= 12 && day > 12
        ? $"[{year}, {month}, {day}]"
        : month > 12 && day <= 12 ? $"[{year}, {day}, {month}]" : $"[{year}, month, day]";

    private static int? Number(JsonElement element) =>
        int.TryParse(element.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
