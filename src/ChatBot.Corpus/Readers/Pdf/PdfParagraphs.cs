using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>A paragraph in the making: its text, and where in it pages begin.</summary>
/// <param name="right">Where its column ends.</param>
internal sealed class PdfParagraph(BlockKind? kind, double right)
{
    /// <summary>Shorter lines, in sizes of the type, are no lines of running text.</summary>
    private const double ShortestLine = 10;

    private PdfLine? _first;

    public BlockKind? Kind { get; } = kind;

    public StringBuilder Text { get; } = new();

    public List<(int At, string Page)> Pages { get; } = [];

    public PdfLine? Last { get; private set; }

    /// <summary>Adds a line. A word that is broken at a hyphen stays as it is printed, at a line end.</summary>
    /// <returns>The offset at which the line's text begins.</returns>
    public int Add(PdfLine line, string text)
    {
        if (Text.Length > 0)
        {
            if (EndsInBrokenWord() && text.Length > 0 && char.IsLetterOrDigit(text[0]))
                Text.Append('\n');
            else if (!IsCjk(Text[^1]) || text.Length == 0 || !IsCjk(text[0]))
                Text.Append(' ');
        }
        var start = Text.Length;
        Text.Append(text);
        Last = line;
        _first ??= line;
        return start;
    }

    /// <summary>Whether it goes on with the first paragraph of the next column or page.</summary>
    public bool GoesOnWith(PdfParagraph next)
    {
        // "154." at the beginning of a column is an item only where the text before it has ended.
        var isNumber = next.Kind == BlockKind.Item && char.IsDigit(next.Text[0]);
        if (Kind is BlockKind.Heading or BlockKind.Row || (next.Kind is not null && !isNumber) || Last is null
            || next._first is not { } first)
            return false;
        if (Math.Abs(Last.Size - first.Size) > 0.06 * first.Size)
            return false;
        var goesOn = !LineText.EndsSentence(Last.Text) || Last.Text[^1] is ';' or ':' || LineText.EndsInTitle(Last.Text);
        if (goesOn && (char.IsLower(first.Text[0]) || (char.IsDigit(first.Text[0]) && Text.Length > Last.Text.Length)))
            return true;
        var isFull = Last.Right - Last.Left > ShortestLine * Last.Size
            && right - Last.Right < first.Words[0].Right - first.Words[0].Left + (1.5 * first.Size);
        return isFull && (goesOn || char.IsLower(first.Text[0]));
    }

    private bool EndsInBrokenWord()
    {
        if (Text[^1] == '\u00AD')
            Text[^1] = '-';
        return Text[^1] is '-' or '\u2010' && Text.Length > 1 && char.IsLetterOrDigit(Text[^2]);
    }

    private static bool IsCjk(char c) =>
        c is (>= '\u3000' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF00' and <= '\uFFEF') || char.IsSurrogate(c);
}

/// <summary>Cuts the lines of a region into paragraphs, headings, items and rows of tables.</summary>
/// <param name="bodySize">The size of the document's running text.</param>
internal sealed partial class PdfParagraphs(double bodySize)
{
    /// <summary>Fewer lines may be narrow by chance.</summary>
    private const int FewestOfWidth = 4;

    public List<PdfParagraph> Of(PdfRegion region)
    {
        var lines = region.Lines;
        var paragraphs = new List<PdfParagraph>();
        var left = lines.Min(line => line.Left);
        var right = RightOf(lines, left, region.Right);
        var pitch = Pitch(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = IsJustified(lines, i, left, right) ? lines[i] with { Text = lines[i].Text.Replace('\t', ' ') } : lines[i];
            var kind = KindOf(line, i == 0 ? null : lines[i - 1], right, pitch);
            if (i == 0 || kind == BlockKind.Row
                || Breaks(lines[i - 1], line, paragraphs[^1], kind, (left, right), pitch, i + 1 < lines.Count ? lines[i + 1] : null))
                paragraphs.Add(new PdfParagraph(kind, right));
            paragraphs[^1].Add(line, kind == BlockKind.Item ? PrivateMark().Replace(line.Text.Replace('\t', ' '), "") : line.Text);
        }
        return paragraphs;
    }

    /// <summary>Where the lines end that end together; else where the column does, unless all lines end far before it.</summary>
    private static double RightOf(List<PdfLine> lines, double left, double column)
    {
        var edge = lines.GroupBy(line => Math.Round(line.Right)).MaxBy(group => group.Count())!;
        if (edge.Count() >= Math.Max(FewestOfWidth, 0.3 * lines.Count))
            return edge.Max(line => line.Right);
        var widest = lines.Max(line => line.Right);
        return lines.Count >= FewestOfWidth && widest < left + (0.75 * (column - left)) ? widest : column;
    }

    /// <summary>
    /// A line that fills its column, with gaps as wide as each other, is set so and no row of a table; numbers at its end may be cells.
    /// </summary>
    private static bool IsJustified(List<PdfLine> lines, int index, double left, double right)
    {
        var line = lines[index];
        var beside = lines.Skip(Math.Max(0, index - 1)).Take(index == 0 ? 2 : 3).Where(other => other != line).ToList();
        if (line.Right < right - line.Size
            || (line.Left > left + (2 * line.Size) && !beside.Exists(other => Math.Abs(other.Left - line.Left) < 1)))
            return false;
        var gaps = line.Words.Zip(line.Words.Skip(1)).Select(pair => pair.Second.Left - pair.First.Right)
            .Where(gap => gap > 0.15 * line.Size).ToList();
        return gaps.Count > 0 && gaps.Max() < 1.6 * gaps.Min()
            && (gaps.Count > 1 || (lines.Any(other => !other.Text.Contains('\t') && other.Right > right - line.Size)
                && !(char.IsDigit(line.Text[^1]) && beside.Exists(other => other.Text.Contains('\t') && char.IsDigit(other.Text[^1])))));
    }

    private BlockKind? KindOf(PdfLine line, PdfLine? last, double right, double pitch)
    {
        // "1990. The …" at the beginning of a line is an item only where the line before it ends something.
        if (ItemMark().IsMatch(line.Text) && (last is null || Bullet().IsMatch(line.Text) || LineText.EndsSentence(last.Text)
            || last.Baseline - line.Baseline > 1.15 * pitch || right - last.Right > line.Words[0].Right - line.Words[0].Left + line.Size))
            return BlockKind.Item;
        if (line.Text.Contains('\t') || (line.Words.Count > 1 && !LineText.EndsSentence(line.Text)
            && line.Words.Count(word => char.IsAsciiDigit(word.Text[^1])) >= 0.6 * line.Words.Count))
            return BlockKind.Row;
        // A heading's last line may hold its number alone.
        var isShort = line.Text.Length <= 120 && !line.Text.EndsWith('.') && (line.Text.Any(char.IsLetter) || IsHeadingSoFar(last, line));
        return isShort && (line.Size > 1.12 * bodySize || (line.IsBold && line.Size > 0.95 * bodySize)) ? BlockKind.Heading : null;
    }

    private static bool IsHeadingSoFar(PdfLine? last, PdfLine line) =>
        last is not null && last.IsBold == line.IsBold && last.Size == line.Size && last.Text.Any(char.IsLetter)
        && last.Baseline - line.Baseline < 1.6 * line.Size;

    private static bool Breaks(PdfLine last, PdfLine line, PdfParagraph paragraph, BlockKind? kind, (double Left, double Right) bounds,
        double pitch, PdfLine? next)
    {
        if (paragraph.Kind == BlockKind.Row || kind == BlockKind.Item)
            return true;
        if (Math.Abs(last.Size - line.Size) > 0.08 * last.Size || (kind == BlockKind.Heading) != (paragraph.Kind == BlockKind.Heading))
            return true;
        if (last.Baseline - line.Baseline > 1.3 * Math.Max(pitch, 0.9 * line.Size))
            return true;
        var isHanging = paragraph.Kind == BlockKind.Item;
        // A first line that is set in, where the next one goes back to the margin.
        if (!isHanging && line.Left > last.Left + (0.7 * line.Size) && line.Left > bounds.Left + (0.7 * line.Size)
            && (next is null || next.Left < line.Left - (0.5 * line.Size)))
            return true;
        if (isHanging && line.Left < last.Left - (0.5 * line.Size) && paragraph.Text.Length > last.Text.Length)
            return true;
        // The line was ended although the next word had room: the paragraph ended there.
        var room = bounds.Right - last.Right;
        var word = line.Words[0].Right - line.Words[0].Left;
        return kind != BlockKind.Heading && room > word + ((last.Text[^1] is ';' or ':' ? 6 : 0.6) * line.Size)
            && LineText.EndsSentence(last.Text) && !LineText.EndsInTitle(last.Text);
    }

    /// <summary>The usual distance from line to line.</summary>
    private static double Pitch(List<PdfLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1)).Select(pair => pair.First.Baseline - pair.Second.Baseline).Where(step => step > 1).Order()
            .ToList();
        // Of few lines the smallest step: a heading and one line say nothing of what is usual.
        return steps.Count == 0 ? 0 : steps.Count < 4 ? steps[0] : steps[steps.Count / 3];
    }

    [GeneratedRegex(@"^(?:[•●○◦▪■□–·‣⁃\uE000-\uF8FF]|\d{1,3}[.)]|\(?[a-z]\)|[-*])\s")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"^[•●○◦▪■□·‣⁃\uE000-\uF8FF]")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^[\uE000-\uF8FF]\s*")]
    private static partial Regex PrivateMark();
}
