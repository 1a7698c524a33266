using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Readers;

/// <summary>Gathers what a file says of itself; of each field the first place that says something counts.</summary>
internal sealed partial class StatedFields
{
    private readonly List<StatedField> _all = [];

    public IReadOnlyList<StatedField> All => _all;

    /// <summary>Adds the values of a field unless it is known already, or what is said says nothing ("Untitled", "admin").</summary>
    public void Add(string field, IEnumerable<string?> values, string from)
    {
        if (_all.Exists(stated => stated.Field == field))
            return;
        foreach (var value in values)
        {
            if (value is null || Tidy(field, value) is not { Length: > 0 } text)
                continue;
            _all.Add(new StatedField(field, text, from));
            if (field != "author")
                return;
        }
    }

    private static string? Tidy(string field, string value)
    {
        var text = Blanks().Replace(value, " ").Trim().TrimEnd('\0');
        return field switch
        {
            "issued" => Date(text),
            "title" => SaysNothing().IsMatch(text) || FileName().IsMatch(text) ? null : text,
            "author" => SaysNothing().IsMatch(text) || text.Contains("://", StringComparison.Ordinal) ? null : text,
            "DOI" => Doi().Match(text) is { Success: true } doi ? doi.Value : null,
            "URL" => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? text : null,
            "language" => text.Replace('_', '-'),
            _ => text,
        };
    }

    /// <summary>A date as EDTF level 0 (a day, a month or a year), or null.</summary>
    internal static string? Date(string text)
    {
        var iso = IsoDate().Match(text);
        if (!iso.Success)
            return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.RoundtripKind,
                out var date) && text.Contains($"{date.Year}", StringComparison.Ordinal)
                ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null;
        var parts = iso.Groups.Values.Skip(1).Where(group => group.Success).Select(group => group.Value).ToList();
        var month = parts.Count > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
        var day = parts.Count > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 1;
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? string.Join('-', parts) : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"^(untitled.*|document\d*|title|home|index|no title|microsoft word.*|admin(istrator)?|user|author|unknown" +
        @"|anonymous|owner|staff|root|default|python-docx|\(anonymous\)|\W*)$", RegexOptions.IgnoreCase)]
    private static partial Regex SaysNothing();

    [GeneratedRegex(@"^\S+\.(docx?|pdf|indd|html?|odt|rtf|txt|tex|dvi|qxd|p65|pages)$", RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^\s*(?:D:)?(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?=$|[T\s]|\d{6})", RegexOptions.IgnoreCase)]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"10\.\d{4,9}/\S+[^\s.,;)]")]
    private static partial Regex Doi();
}
