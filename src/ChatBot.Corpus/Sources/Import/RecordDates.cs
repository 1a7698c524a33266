using System.Globalization;
using System.Text.Json;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>Dates of exports as CSL-JSON has them.</summary>
internal static class RecordDates
{
    /// <summary>A date in numbers (2014, 2014-11, 2014/11/20) as date-parts; anything else as it stands; null for nothing.</summary>
    public static CslDate? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var parts = text.Trim().TrimEnd('/').Split('-', '/');
        var isNumbers = parts.Length <= 3 && parts[0].Length == 4
            && parts.All(part => part.Length is > 0 and <= 4 && part.All(char.IsAsciiDigit));
        return isNumbers
            ? new CslDate
            {
                DateParts = [[.. parts.Select(
                part => JsonDocument.Parse(int.Parse(part, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))
                .RootElement.Clone())]]
            }
            : new CslDate { Raw = text.Trim() };
    }
}
