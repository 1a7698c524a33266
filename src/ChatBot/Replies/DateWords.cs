using System.Globalization;
using ChatBot.Corpus.Dates;

namespace ChatBot.Replies;

/// <summary>A date of history in plain words; never a timestamp of the platform, which would be moved into the reader's zone.</summary>
internal static class DateWords
{
    public static string Of(DateInterval date)
    {
        if (date.Edtf is [_, _, _, 'X']) return $"the {date.Edtf[..3]}0s";
        var words = date.Precision switch
        {
            DatePrecision.Day when date.Start is { } day => Format(day, "d MMMM yyyy"),
            DatePrecision.Month when date.Start is { } month => Format(month, "MMMM yyyy"),
            DatePrecision.Year when date.Start is { } year => Format(year, "yyyy"),
            DatePrecision.Year when Year(date.Edtf) is <= 0 and var before => $"{1 - before} BC",
            _ when date is { Start: { } start, End: { } end } => Between(start, end),
            _ => date.Edtf,
        };
        return date.Precision == DatePrecision.Approximate && words != date.Edtf ? $"about {words}" : words;
    }

    private static int? Year(string edtf) => int.TryParse(edtf, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Between(DateOnly start, DateOnly end)
    {
        if (start == end) return Format(start, "d MMMM yyyy");
        var wholeYears = start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };
        if (wholeYears) return start.Year == end.Year ? Format(start, "yyyy") : $"{Format(start, "yyyy")} to {Format(end, "yyyy")}";
        var wholeMonths = start.Day == 1 && end.AddDays(1).Day == 1;
        return wholeMonths
            ? $"{Format(start, start.Year == end.Year ? "MMMM" : "MMMM yyyy")} to {Format(end, "MMMM yyyy")}"
            : $"{Format(start, "d MMMM yyyy")} to {Format(end, "d MMMM yyyy")}";
    }

    private static string Format(DateOnly date, string form) => date.ToString(form, CultureInfo.InvariantCulture);
}
