using System.Globalization;

namespace ChatBot.Corpus.Citations;

/// <summary>How the styles write a date.</summary>
internal static class DateForms
{
    /// <summary>APA: <c>2014, November 29</c>; only the year for works that come out less often than the day matters.</summary>
    public static string Apa(CitationDate? date, bool yearOnly)
    {
        if (date is null) return "n.d.";
        if (date.Start is not { } start) return date.Literal!;
        var circa = date.Circa ? "ca. " : "";
        if (yearOnly || DayAndMonth(start) is not { } first) return circa + Years(date, "B.C.E.");
        if (date.End is not { } end || DayAndMonth(end) is not { } last) return $"{circa}{Year(start.Year, "B.C.E.")}, {first}";
        if (end.Year != start.Year) return $"{circa}{start.Year}, {first}–{end.Year}, {last}";
        return $"{circa}{start.Year}, {first}–{(end.Month == start.Month && end.Day is not null ? Text(end.Day.Value) : last)}";
    }

    /// <summary>MLA: <c>29 Nov. 2014</c>.</summary>
    public static string? Mla(CitationDate? date)
    {
        if (date is null) return null;
        if (date.Start is not { } start) return date.Literal;
        var circa = date.Circa ? "circa " : "";
        if (date.End is not { } end) return circa + MlaPoint(start);
        if (start.Month is null && start.Season is null) return circa + Years(date, "BCE").Replace('–', '-');
        var first = MlaPoint(start);
        if (end.Year == start.Year) first = first[..^(start.Year.ToString(CultureInfo.InvariantCulture).Length + 1)];
        return $"{circa}{first}-{MlaPoint(end)}";
    }

    /// <summary>Chicago: <c>November 29, 2014</c>.</summary>
    public static string? Chicago(CitationDate? date)
    {
        if (date is null) return null;
        if (date.Start is not { } start) return date.Literal;
        var circa = date.Circa ? "ca. " : "";
        if (DayAndMonth(start) is not { } first) return circa + Years(date, "BCE");
        var comma = start.Day is null ? " " : ", ";
        if (date.End is not { } end || DayAndMonth(end) is not { } last) return $"{circa}{first}{comma}{Year(start.Year, "BCE")}";
        if (end.Year != start.Year) return $"{circa}{first}{comma}{start.Year}–{last}{comma}{end.Year}";
        return $"{circa}{first}–{(end.Month == start.Month && end.Day is not null ? Text(end.Day.Value) : last)}{comma}{start.Year}";
    }

    /// <summary>The year or years alone, as in Chicago's books; null without a date.</summary>
    public static string? ChicagoYear(CitationDate? date) =>
        date is null ? null : date.Start is null ? date.Literal : (date.Circa ? "ca. " : "") + Years(date, "BCE");

    /// <summary>APA's date of retrieval: <c>May 5, 2020</c>.</summary>
    public static string? Retrieved(CitationDate? date) => Chicago(date);

    private static string Years(CitationDate date, string era)
    {
        var first = Year(date.Start!.Value.Year, era);
        return date.End is { } end && end.Year != date.Start.Value.Year ? $"{first}–{Year(end.Year, era)}" : first;
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
