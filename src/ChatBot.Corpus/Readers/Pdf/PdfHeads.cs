using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Running heads, feet and page numbers: lines at the top or the bottom that come back on other pages at the same height, save for
/// their numbers, or that are nothing but the number of the page.
/// </summary>
internal sealed partial class PdfHeads
{
    /// <summary>Heads have at most this many lines.</summary>
    private const int MostLines = 3;

    private readonly HashSet<(string Form, int Height)> _repeated;
    private readonly int? _offset;

    public PdfHeads(IReadOnlyList<IReadOnlyList<PdfLine>> pages)
    {
        var zones = pages.Select(lines => Zone(lines).Distinct().ToList()).ToList();
        var filled = pages.Count(lines => lines.Count > 0);
        // Left and right pages may have heads of their own, and chapters too.
        var least = filled <= 3 ? 2 : Math.Max(3, filled / 10);
        _repeated = [.. zones.SelectMany(zone => zone.Select(line => (FormOf(line.Text), HeightOf(line))).Distinct())
            .GroupBy(head => head).Where(group => group.Count() >= least && group.Key.Item1.Length > 0).Select(group => group.Key)];
        // Numbers count where a line is nothing else, or comes back: those of the text itself say nothing.
        var offsets = zones.SelectMany((zone, page) => zone.Where(line => IsRepeated(line) || PageNumber().IsMatch(line.Text))
            .SelectMany(line => Numbers(line.Text)).Select(number => number - (page + 1)).Distinct())
            .GroupBy(offset => offset).OrderByDescending(group => group.Count()).ThenBy(group => Math.Abs(group.Key)).FirstOrDefault();
        _offset = offsets is not null && offsets.Count() >= Math.Max(
            filled == 1 && offsets.Key == 0 ? 1 : 2, (int)Math.Ceiling(0.6 * filled)) ? offsets.Key : null;
    }

    /// <summary>The number that the page at an index (from 0) bears in print; null where its pages bear none.</summary>
    public int? PrintedNumber(int page) => _offset is { } offset && page + 1 + offset > 0 ? page + 1 + offset : null;

    /// <summary>The lines of a page that are heads, feet or its number.</summary>
    public IReadOnlyList<PdfLine> Of(int page, IReadOnlyList<PdfLine> lines)
    {
        var heads = new List<PdfLine>();
        foreach (var zone in new[] { lines.Take(MostLines), lines.Reverse().Take(MostLines) })
        {
            foreach (var line in zone)
            {
                // A head stands at the edge: what lies beyond a line of the text is none.
                if (!IsHead(page, line))
                    break;
                heads.Add(line);
            }
        }
        return heads.Count < lines.Count ? heads : [];
    }

    private bool IsHead(int page, PdfLine line) =>
        IsRepeated(line) || (PageNumber().Match(line.Text) is { Success: true } alone
            && (_offset is null ? alone.Groups[1].Value == $"{page + 1}" : Numbers(line.Text).Contains(page + 1 + _offset.Value)))
        || RomanNumber().IsMatch(line.Text);

    private bool IsRepeated(PdfLine line)
    {
        // The last words of a sentence may come back at a place by chance.
        if (char.IsLower(line.Text[0]) && line.Text[^1] == '.')
            return false;
        var height = HeightOf(line);
        var form = FormOf(line.Text);
        return _repeated.Contains((form, height)) || _repeated.Contains((form, height - 1)) || _repeated.Contains((form, height + 1));
    }

    private static IEnumerable<PdfLine> Zone(IReadOnlyList<PdfLine> lines) => lines.Take(MostLines).Concat(lines.Reverse().Take(MostLines));

    private static int HeightOf(PdfLine line) => (int)Math.Round(line.Baseline / 4);

    private static string FormOf(string text) => Digits().Replace(text, "#").Trim();

    private static IEnumerable<int> Numbers(string text) =>
        Digits().Matches(text).Where(match => match.Length <= 4)
        .Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(?:\p{L}{1,6}\.?\s*)?(\d{1,4})(?:\s*(?:/|\p{L}{1,4})\s*\d{1,4})?\W*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^[\s\-–—]*[ivxl]{1,7}[\s\-–—]*$")]
    private static partial Regex RomanNumber();
}
