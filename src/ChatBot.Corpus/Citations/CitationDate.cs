using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Sources;

namespace ChatBot.Corpus.Citations;

/// <summary>A year with whatever is known beyond it.</summary>
/// <param name="Season">1 spring, 2 summer, 3 autumn, 4 winter.</param>
internal readonly record struct DateParts(int Year, int? Month, int? Day, int? Season);

/// <summary>A date of a bibliographic record, as CSL-JSON writes it: one date or a range, circa or not, or words only.</summary>
internal sealed record CitationDate(DateParts? Start, DateParts? End, bool Circa, string? Literal)
{
    /// <summary>Null when the record gives no date that can be read or printed.</summary>
    public static CitationDate? Read(CslDate? date)
    {
        if (date is null) return null;
        var season = Season(date.Season);
        var parts = (date.DateParts ?? []).Select(list => Parts(list, season)).ToArray();
        var circa = date.Circa is { } flag && flag.ValueKind is not (JsonValueKind.False or JsonValueKind.Null) && flag.ToString() is not ("0" or "");
        if (parts is [{ } first, ..]) return new(first, parts.ElementAtOrDefault(1), circa, null);
        if (CitedWork.Blank(date.Raw) is { } raw) return FromIso(raw, circa) ?? new(null, null, circa, raw);
        return CitedWork.Blank(date.Literal) is { } literal ? new(null, null, circa, literal) : null;
    }

    private static DateParts? Parts(IReadOnlyList<JsonElement> list, int? season)
    {
        var numbers = list.Select(Number).ToArray();
        if (numbers.Length == 0 || numbers[0] is not { } year || year == 0) return null;
        var month = numbers.ElementAtOrDefault(1);
        var day = numbers.ElementAtOrDefault(2);
        return month switch
        {
            >= 1 and <= 12 => new(year, month, day is >= 1 and <= 31 ? day : null, season),
            >= 13 and <= 16 => new(year, null, null, month - 12),
            >= 21 and <= 24 => new(year, null, null, month - 20),
            _ => new(year, null, null, season),
        };
    }

    private static CitationDate? FromIso(string raw, bool circa)
    {
        var ends = raw.Split('/').Select(IsoParts).ToArray();
        return ends.Length is 1 or 2 && ends.All(end => end is not null) ? new(ends[0], ends.ElementAtOrDefault(1), circa, null) : null;
    }

    private static DateParts? IsoParts(string text)
    {
        var fields = text.Trim().Split('-');
        if (fields.Length > 3 || fields[0].Length != 4) return null;
        var numbers = fields.Select(field => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        if (numbers.Any(number => number == 0) || numbers.ElementAtOrDefault(1) > 12 || numbers.ElementAtOrDefault(2) > 31) return null;
        return new(numbers[0], numbers.Length > 1 ? numbers[1] : null, numbers.Length > 2 ? numbers[2] : null, null);
    }

    private static int? Number(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number when element.TryGetInt32(out var number) => number,
        JsonValueKind.String when int.TryParse(element.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static int? Season(JsonElement? season) => season?.ToString().Trim().ToLowerInvariant() switch
    {
        "1" or "spring" => 1,
        "2" or "summer" => 2,
        "3" or "autumn" or "fall" => 3,
        "4" or "winter" => 4,
        _ => null,
    };
}
