namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Cuts a page into regions in reading order. Where a strip of white runs down between two stretches of running text, the left one is
/// read before the right one; a table, whose cells are short or far from filling their column, stays row by row.
/// </summary>
internal static class PdfColumns
{
    /// <summary>Both sides of a gutter have at least this many lines.</summary>
    private const int FewestLines = 3;

    /// <summary>Running text has more words a line than cells of a table.</summary>
    private const double FewestWordsPerLine = 2.5;

    /// <summary>Running text fills its column.</summary>
    private const double LeastFill = 0.6;

    /// <summary>White runs down through justified text by chance, but not along so many lines.</summary>
    private const int FewestAligned = 8;

    /// <summary>Pages of posters and maps have thousands of gaps: more gutters than this are not tried.</summary>
    private const int MostCandidates = 200;

    private const int Deepest = 6;

    private sealed record Gutter(double X, int FirstLine, int LastLine, int Lines);

    /// <summary>The regions of a page, each with its lines from the top down.</summary>
    /// <param name="left">Where the column of these words begins.</param>
    /// <param name="right">Where it ends.</param>
    public static IEnumerable<PdfRegion> Of(IReadOnlyList<PdfWord> words, double left, double right, int depth = 0)
    {
        if (words.Count == 0)
            return [];
        var lines = PdfLines.Of(words);
        if (depth == Deepest || Best(lines) is not { } gutter)
            return [new PdfRegion(lines, left, right)];
        var inside = Words(lines[gutter.FirstLine..(gutter.LastLine + 1)]).ToLookup(word => word.Right <= gutter.X);
        return Of(Words(lines[..gutter.FirstLine]), left, right, depth + 1)
            .Concat(Of([.. inside[true]], left, inside[true].Max(word => word.Right), depth + 1))
            .Concat(Of([.. inside[false]], inside[false].Min(word => word.Left), right, depth + 1))
            .Concat(Of(Words(lines[(gutter.LastLine + 1)..]), left, right, depth + 1));
    }

    private static IReadOnlyList<PdfWord> Words(List<PdfLine> lines) => [.. lines.SelectMany(line => line.Words)];

    private static Gutter? Best(List<PdfLine> lines)
    {
        Gutter? best = null;
        foreach (var x in Candidates(lines))
        {
            for (var first = 0; first < lines.Count;)
            {
                if (Crosses(lines[first], x))
                {
                    first++;
                    continue;
                }
                var last = first;
                while (last + 1 < lines.Count && !Crosses(lines[last + 1], x))
                    last++;
                if (Try(lines, x, first, last) is { } found && (best is null || found.Lines > best.Lines))
                    best = found;
                first = last + 1;
            }
        }
        return best;
    }

    /// <summary>The middles of wide gaps, those that occur most often first.</summary>
    private static IEnumerable<double> Candidates(List<PdfLine> lines) => lines
        .SelectMany(line => line.Words.Zip(line.Words.Skip(1)).Where(pair => pair.Second.Left - pair.First.Right > 0.35 * line.Size).Select(pair => (pair.First.Right + pair.Second.Left) / 2))
        .GroupBy(x => (int)(x / 2)).OrderByDescending(group => group.Count()).Take(MostCandidates).Select(group => group.Average());

    private static bool Crosses(PdfLine line, double x)
    {
        var margin = 0.1 * line.Size;
        return line.Words.Any(word => word.Left < x + margin && word.Right > x - margin);
    }

    private static Gutter? Try(List<PdfLine> lines, double x, int first, int last)
    {
        // Lines that stand on one side only, above and below the columns, are part of them where they follow as lines of text do.
        var (from, to) = (first, last);
        while (from < to && !IsOnBothSides(lines, from, from + 1, x))
            from++;
        while (to > from && !IsOnBothSides(lines, to - 1, to, x))
            to--;
        while (to < last && Follows(lines, from, to, x))
            to++;
        var run = lines[from..(to + 1)];
        var left = Side(run, word => word.Right <= x);
        var right = Side(run, word => word.Right > x);
        return IsProse(left) && IsProse(right) && (IsWide(left, right) || IsAligned(right)) ? new Gutter(x, from, to, Math.Min(left.Count, right.Count)) : null;
    }

    /// <summary>Lines of two columns need not stand at the same height: two neighbours count together.</summary>
    private static bool IsOnBothSides(List<PdfLine> lines, int one, int other, double x)
    {
        var words = lines[one].Words.Concat(lines[other].Words);
        return lines[one].Baseline - lines[other].Baseline < 1.4 * lines[one].Size && words.Any(word => word.Right <= x) && words.Any(word => word.Right > x);
    }

    /// <summary>Whether the line below a run, which stands on one side, is the next line of that side.</summary>
    private static bool Follows(List<PdfLine> lines, int from, int to, double x)
    {
        var next = lines[to + 1];
        var isLeft = next.Right <= x;
        var side = lines[from..(to + 1)].Where(line => line.Words.Any(word => word.Right <= x == isLeft)).ToList();
        if (side.Count < 2 || Math.Abs(side[^1].Size - next.Size) > 0.05 * next.Size)
            return false;
        var steps = side.Zip(side.Skip(1)).Select(pair => pair.First.Baseline - pair.Second.Baseline).Order().ToList();
        return side[^1].Baseline - next.Baseline < 1.15 * steps[steps.Count / 2];
    }

    private static bool IsWide(List<PdfLine> left, List<PdfLine> right) =>
        right.Min(line => line.Left) - left.Max(line => line.Right) > 0.8 * right[0].Size;

    /// <summary>A gutter no wider than a gap between words is one where many lines begin exactly beside it.</summary>
    private static bool IsAligned(List<PdfLine> right)
    {
        var edge = right.Min(line => line.Left);
        return right.Count >= FewestAligned && right.Count(line => line.Left - edge < 1) >= 0.7 * right.Count;
    }

    private static List<PdfLine> Side(List<PdfLine> run, Func<PdfWord, bool> isHere) =>
        [.. run.Select(line => line.Words.Where(isHere).ToList()).Where(words => words.Count > 0).Select(words => new PdfLine(words))];

    private static bool IsProse(List<PdfLine> side)
    {
        if (side.Count < FewestLines)
            return false;
        var width = side.Max(line => line.Right) - side.Min(line => line.Left);
        var fill = side.Select(line => (line.Right - line.Left) / width).Order().ElementAt(side.Count / 2);
        // Scripts without blanks between words count by their letters.
        return fill >= LeastFill && side.Average(line => Math.Max(line.Words.Count, line.Text.Length / 12.0)) >= FewestWordsPerLine;
    }
}
