using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Footnotes: small type at the foot of a column that begins with a mark, and the raised marks in the text that lead to them.
/// </summary>
internal static partial class PdfNotes
{
    private const double Smaller = 0.94;

    /// <summary>The index of the first line of a region's footnotes; the number of its lines where it has none.</summary>
    /// <param name="isFirst">Whether the region is the page's first, which begins with text.</param>
    public static int Begin(IReadOnlyList<PdfLine> lines, double bodySize, bool isFirst)
    {
        var begin = lines.Count;
        for (var i = lines.Count - 1; i >= (isFirst ? 1 : 0) && lines[i].Size <= Smaller * bodySize; i--)
        {
            if (MarkOf(lines[i]) is not null)
                begin = i;
        }
        return begin;
    }

    /// <summary>The mark with which a footnote's first line begins, or null.</summary>
    public static string? MarkOf(PdfLine line) => Mark().Match(line.Text) is { Success: true } mark ? mark.Groups[1].Value : null;

    /// <summary>The text of a footnote's first line without its mark.</summary>
    public static string WithoutMark(string text) => Mark().Match(text) is { Success: true } mark ? text[mark.Length..] : text;

    /// <summary>A line without the raised marks of footnotes.</summary>
    public static PdfLine WithoutMarks(PdfLine line, IReadOnlySet<string> marks)
    {
        if (marks.Count == 0)
            return line;
        var kept = line.Words.Where((word, i) => i == 0 || !IsRaised(word, line) || !marks.Contains(word.Text)).ToList();
        return kept.Count == line.Words.Count ? line : new PdfLine(Closed(line.Words, kept));
    }

    public static bool IsRaised(PdfWord word, PdfLine line) =>
        word.Size < 0.85 * line.Size && word.Baseline > line.Baseline + (0.15 * line.Size);

    /// <summary>The raised numbers of a line.</summary>
    public static IEnumerable<string> RaisedIn(PdfLine line) =>
        line.Words.Where((word, i) => i > 0 && IsRaised(word, line) && word.Text.Length <= 3 && word.Text.All(char.IsAsciiDigit))
        .Select(word => word.Text);

    /// <summary>The blank after a mark that is dropped is the blank after the word before it.</summary>
    private static List<PdfWord> Closed(IReadOnlyList<PdfWord> all, List<PdfWord> kept)
    {
        var closed = new List<PdfWord>(kept.Count);
        var next = 0;
        foreach (var word in all)
        {
            if (next < kept.Count && ReferenceEquals(word, kept[next]))
            {
                closed.Add(word);
                next++;
            }
            else if (word.BlankAfter && closed.Count > 0)
            {
                closed[^1] = closed[^1] with { BlankAfter = true };
            }
        }
        return closed;
    }

    [GeneratedRegex(@"^\[?(\d{1,3}|[*†‡§¶]{1,3})[\].)]?\s*(?=\P{Nd})")]
    private static partial Regex Mark();
}
