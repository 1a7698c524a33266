using System.Globalization;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Records;

namespace ChatBot.Replies;

/// <summary>A date of history in plain words; never a timestamp of the platform, which would be moved into the reader's zone.</summary>
internal static class DateFormat
{
    // The slots of a day are in an order of their own, so that its form is never that of two sentences one after the other.

    /// <summary>The months by what they are in English, as config has them in other languages.</summary>
    public static IReadOnlyList<string> Months { get; } = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <param name="language">The reader's; English without.</param>
    public static string Of(DateInterval date, MessageCatalog? language = null)
    {
        var catalog = language ?? MessageCatalog.English;
        if (date.Edtf is [.. var told, '~'] && CslDates.FromEdtf(told) is { } about) return catalog.Say("about {0}", Of(about, catalog));
        if (date.Edtf is [_, _, _, 'X']) return catalog.Say("the {0}s", $"{date.Edtf[..3]}0");
        var words = date.Precision switch
        {
            DatePrecision.Day when date.Start is { } day => Of(day, catalog),
            DatePrecision.Month when date.Start is { } month => Month(month, catalog),
            DatePrecision.Year when date.Start is { } year => Year(year),
            DatePrecision.Year when Number(date.Edtf) is <= 0 and var before => catalog.Say("{0} BC", $"{1 - before}"),
            _ when date is { Start: { } start, End: { } end } => Between(start, end, catalog),
            _ when OpenEnd(date) is { } known =>
                catalog.Say(date.Edtf.StartsWith("../", StringComparison.Ordinal) ? "until {0}" : "since {0}", Of(known, catalog)),
            _ => date.Edtf,
        };
        return date.Precision == DatePrecision.Approximate && words != date.Edtf ? catalog.Say("about {0}", words) : words;
    }

    /// <summary>A day: "20 November 1999".</summary>
    public static string Of(DateOnly day, MessageCatalog catalog) =>
        catalog.Say("{2} {1} {0}", Year(day), catalog.Say(Months[day.Month - 1]), $"{day.Day}");

    /// <summary>A day of no year: "20 November".</summary>
    public static string OfYear(int month, int day, MessageCatalog catalog) =>
        catalog.Say("{1} {0}", catalog.Say(Months[month - 1]), $"{day}");

    /// <summary>The end that is known of a stretch whose other end is open ("../1970", "1970/..").</summary>
    private static DateInterval? OpenEnd(DateInterval date) => date.Edtf.Split('/') switch
    {
        ["..", var end] => CslDates.FromEdtf(end),
        [var start, ".."] => CslDates.FromEdtf(start),
        _ => null,
    };

    private static int? Number(string edtf) =>
        int.TryParse(edtf, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Between(DateOnly start, DateOnly end, MessageCatalog catalog)
    {
        if (start == end) return Of(start, catalog);
        var wholeYears = start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };
        if (wholeYears) return start.Year == end.Year ? Year(start) : catalog.Say("{0} to {1}", Year(start), Year(end));
        var wholeMonths = start.Day == 1 && end.AddDays(1).Day == 1;
        return wholeMonths
            ? catalog.Say("{0} to {1}", start.Year == end.Year ? catalog.Say(Months[start.Month - 1])
                : Month(start, catalog), Month(end, catalog))
            : catalog.Say("{0} to {1}", Of(start, catalog), Of(end, catalog));
    }

    private static string Month(DateOnly month, MessageCatalog catalog) => $"{catalog.Say(Months[month.Month - 1])} {Year(month)}";

    private static string Year(DateOnly date) => date.Year.ToString("D4", CultureInfo.InvariantCulture);
}
