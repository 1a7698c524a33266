using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Sources;

/// <summary>Dates of bibliographic records as intervals.</summary>
public static class CslDates
{
    /// <summary>The interval that a CSL date denotes; null where it gives no year, or no calendar date.</summary>
    public static DateInterval? ToInterval(this CslDate date)
    {
        if (date.DateParts is not { Count: > 0 } parts)
            return (date.Raw ?? date.Literal) is { } text ? FromEdtf(text) : null;
        var first = Part(parts[0]);
        return parts.Count > 1 && first is not null && Part(parts[1]) is { } last ? DateInterval.Range(first, last) : first;
    }

    /// <summary>A year, a month or a day in EDTF level 0; null for anything else.</summary>
    public static DateInterval? FromEdtf(string edtf)
    {
        var parts = edtf.Split('-');
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length != (i == 0 ? 4 : 2) || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }
        return Interval(numbers);
    }

    private static DateInterval? Part(IReadOnlyList<JsonElement> part)
    {
        var numbers = new List<int>();
        foreach (var element in part)
        {
            if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number))
                numbers.Add(number);
            else if (element.ValueKind == JsonValueKind.String && int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out number))
                numbers.Add(number);
            else
                return null;
        }
        return Interval([.. numbers]);
    }

    private static DateInterval? Interval(int[] numbers) => numbers switch
    {
        [> 0 and < 10000] => DateInterval.Year(numbers[0]),
        [> 0 and < 10000, >= 1 and <= 12] => DateInterval.Month(numbers[0], numbers[1]),
        [> 0 and < 10000, >= 1 and <= 12, >= 1] when numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1]) => DateInterval.Day(numbers[0], numbers[1], numbers[2]),
        _ => null,
    };
}
