using System.Globalization;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Citations;

/// <summary>How the styles write a date.</summary>
internal static class DateForms
{
    /// <summary>APA: <c>2014, November 29</c>; only the year for works that come out less often than the day matters.</summary>
    public static string Apa(RecordDate? date, bool yearOnly) => Marked(date, "ca. ", start =>
    {
        if (yearOnly || DayAndMonth(start) is not { } first) return Years(date!, "B.C.E.", "–present");
        if (date!.End is not { } end || DayAndMonth(
            end) is not { } last) return $"{Year(start.Year, "B.C.E.")}, {first}{(date.IsRange ? "–present" : "")}";
        if (end.Year != start.Year) return $"{start.Year}, {first}–{end.Year}, {last}";
        return $"{start.Year}, {first}–{(end.Month == start.Month && end.Day is not null ? Text(end.Day.Value) : last)}";
    }) ?? "n.d.";

    /// <summary>MLA: <c>29 Nov. 2014</c>.</summary>
    public static string? Mla(RecordDate? date) => Marked(date, "circa ", start =>
    {
        if (DayAndMonth(start) is null) return Years(date!, "BCE", "-present").Replace('–', '-');
        if (date!.End is not { } end) return MlaPoint(start) + (date.IsRange ? "-present" : "");
        var first = MlaPoint(start);
        if (end.Year == start.Year) first = first[..^(start.Year.ToString(CultureInfo.InvariantCulture).Length + 1)];
        return $"{first}-{MlaPoint(end)}";
    });

    /// <summary>Chicago: <c>November 29, 2014</c>.</summary>
    public static string? Chicago(RecordDate? date) => Marked(date, "ca. ", start =>
    {
        if (DayAndMonth(start) is not { } first) return Years(date!, "BCE", "–");
        var comma = start.Day is null ? " " : ", ";
        if (date!.End is not { } end || DayAndMonth(
            end) is not { } last) return $"{first}{comma}{Year(start.Year, "BCE")}{(date.IsRange ? "–" : "")}";
        if (end.Year != start.Year) return $"{first}{comma}{start.Year}–{last}{comma}{end.Year}";
        return $"{first}–{(end.Month == start.Month && end.Day is not null ? Text(end.Day.Value) : last)}{comma}{start.Year}";
    });

    /// <summary>The year or years alone, as in Chicago's books; null without a date.</summary>
    public static string? ChicagoYear(RecordDate? date) => Marked(date, "ca. ", _ => Years(date!, "BCE", "–"));

    /// <summary>
    /// About and doubtful dates: <c>ca. 1984</c>, <c>[1984?]</c>; what is no date as the record has it; null without one.
    /// </summary>
    private static string? Marked(RecordDate? date, string circa, Func<DateParts, string> written)
    {
        if (date?.Start is not { } start) return date?.Literal;
        var text = (date.Circa ? circa : "") + written(start);
        return date.Uncertain ? $"[{text}?]" : text;
    }

    private static string Years(RecordDate date, string era, string open)
    {
        var first = Year(date.Start!.Value.Year, era);
        return date.End is { } end ? end.Year != date.Start.Value.Year ? $"{first}–{Year(end.Year, era)}" : first
            : first + (date.IsRange ? open : "");
    }

    private static string Year(int year, string era) => year > 0 ? Text(year) : $"{Text(-year)} {era}";

    private static string? DayAndMonth(DateParts parts) => parts switch
    {
        { Month: { } month, Day: { } day } => $"{Month(month)} {Text(day)}",
        { Month: { } month } => Month(month),
        { Season: { } season } => SeasonName(season),
        _ => null,
    };

    private static string MlaPoint(DateParts parts) => parts switch
    {
        { Month: { } month, Day: { } day } => $"{Text(day)} {Short(month)} {Year(parts.Year, "BCE")}",
        { Month: { } month } => $"{Short(month)} {Year(parts.Year, "BCE")}",
        { Season: { } season } => $"{SeasonName(season).ToLowerInvariant()} {Year(parts.Year, "BCE")}",
        _ => Year(parts.Year, "BCE"),
    };

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>MLA shortens all months but May, June and July, and September to four letters.</summary>
    private static string Short(int month) => month switch
    {
        5 or 6 or 7 => Month(month),
        9 => "Sept.",
        _ => Month(month)[..3] + ".",
    };

    private static string SeasonName(int season) => season switch { 1 => "Spring", 2 => "Summer", 3 => "Fall", _ => "Winter" };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
