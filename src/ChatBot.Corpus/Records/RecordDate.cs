using System.Text.Json;
using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Records;

/// <summary>
/// A year with whatever is known beyond it; years before Christ are negative, without a year 0 (-44 is 44 BC), as in CSL-JSON.
/// </summary>
/// <param name="Season">1 spring, 2 summer, 3 autumn, 4 winter.</param>
public readonly record struct DateParts(int Year, int? Month = null, int? Day = null, int? Season = null);

/// <summary>A date of a bibliographic record: one date, a range, or words only.</summary>
/// <param name="End">Null for one date, and for a range with an open end.</param>
/// <param name="IsRange">True for a range.</param>
/// <param name="Circa">True for about that time.</param>
/// <param name="Uncertain">True for a date that the record itself doubts.</param>
/// <param name="Literal">What the record says where that is no date: "in press".</param>
public sealed record RecordDate(
    DateParts? Start, DateParts? End = null, bool IsRange = false, bool Circa = false, bool Uncertain = false, string? Literal = null)
{
    /// <summary>
    /// Null when the record gives no date that can be read or printed. Of a date that is none, what can be: the month, the year.
    /// </summary>
    public static RecordDate? Read(CslDate? date)
    {
        if (date is null)
            return null;
        var circa = date.Circa is { } flag && flag.ValueKind is not (JsonValueKind.False or JsonValueKind.Null)
            && flag.ToString() is not ("0" or "");
        var parts = (date.DateParts ?? []).Select(list => CslDates.Parts(list, date.Season)).ToArray();
        var read = parts is [{ } first, ..]
            ? new RecordDate(first, parts.ElementAtOrDefault(1), parts.Length > 1)
            : OfText(date.Raw) ?? OfText(date.Literal);
        return read is null ? null : read with { Circa = read.Circa || circa };
    }

    /// <summary>The days that it denotes; null where it gives no year of our era.</summary>
    public DateInterval? ToInterval() => (Interval(Start), Interval(End)) switch
    {
        (null, _) => null,
        ({ } first, null) => first,
        ({ } first, { } last) => DateInterval.Range(first, last),
    };

    private static RecordDate? OfText(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : DateText.Read(text).Date ?? new RecordDate(null, Literal: text.Trim());

    private static DateInterval? Interval(DateParts? parts) => parts switch
    {
        null or { Year: < 1 } => null,
        { Year: var year, Month: { } month, Day: { } day } => DateInterval.Day(year, month, day),
        { Year: var year, Month: { } month } => DateInterval.Month(year, month),
        { Year: var year } => DateInterval.Year(year),
    };
}
