namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Cuts a page into regions in reading order. Where a strip of white runs down between two stretches of running text, the left one is
/// read before the right one; a table, whose cells are short or far from filling their column, stays row by row. Where a gutter was
/// found once, the few lines with which columns end are parted too.
/// </summary>
internal sealed class PdfColumns
{
    /// <summary>Both sides of a gutter have at least this many lines.</summary>
    private const int FewestLines = 3;

    /// <summary>A gutter no wider than a gap between words needs more: white runs down through justified text by chance.</summary>
    private const int FewestAligned = 8;

    /// <summary>Lines of running text have more letters and words than cells of a table, on average.</summary>
    private const double FewestLetters = 18;

    private const double FewestWords = 1.8;

    /// <summary>Running text fills its column.</summary>
    private const double LeastFill = 0.6;

    /// <summary>Gutters are looked for left of the edges at which most words begin.</summary>
    private const int MostEdges = 60;

    private const int Deepest = 6;

    /// <summary>Gutters stand at the same place on other pages, within this many points.</summary>
    private const double SamePlace = 2;

    private readonly List<double> _known = [];

    /// <summary>The gutter left of an edge, in points, between two heights.</summary>
    private sealed record Gutter(double Edge, double Top, double Bottom, int Lines);

    /// <summary>The regions of a page, each with its lines from the top down.</summary>
    /// <param name="right">Where it ends.</param>
    public IEnumerable<PdfRegion> Of(IReadOnlyList<PdfWord> words, double right, int depth = 0)
    {
        if (words.Count == 0)
            return [];
        if (depth == Deepest || Best(words) is not { } gutter)
            return [new PdfRegion(PdfLines.Of(words), right)];
        if (!IsKnown(gutter.Edge))
            _known.Add(gutter.Edge);
        var inside = words.Where(word => word.Baseline <= gutter.Top && word.Baseline >= gutter.Bottom)
            .ToLookup(word => word.Left < gutter.Edge);
        return Of([.. words.Where(word => word.Baseline > gutter.Top)], right, depth + 1)
            .Concat(Of([.. inside[true]], inside[true].Max(word => word.Right), depth + 1))
            .Concat(Of([.. inside[false]], right, depth + 1))
            .Concat(Of([.. words.Where(word => word.Baseline < gutter.Bottom)], right, depth + 1));
    }

    private bool IsKnown(double edge) => _known.Exists(known => Math.Abs(known - edge) < SamePlace);

    private Gutter? Best(IReadOnlyList<PdfWord> words)
    {
        Gutter? best = null;
        var edges = words.GroupBy(word => (int)Math.Round(word.Left)).Where(group => group.Count() >= FewestLines)
            .OrderByDescending(group => group.Count()).Take(MostEdges).Select(group => group.Min(word => word.Left) - 0.1)
            .Concat(_known);
        foreach (var edge in edges)
        {
            // Words across the gutter part the page into strips.
            var across = words.Where(word => word.Left < edge && word.Right > edge - (0.3 * word.Size)).Select(word => word.Baseline)
                .Order().ToList();
            var strips = across.Prepend(double.NegativeInfinity).Zip(across.Append(double.PositiveInfinity));
            foreach (var (below, above) in strips.Where(strip => strip.Second - strip.First > FewestLines))
            {
                if (Try(words, edge, below, above) is { } found && (best is null || found.Lines > best.Lines))
                    best = found;
            }
        }
        return best;
    }

    private Gutter? Try(IReadOnlyList<PdfWord> words, double edge, double below, double above)
    {
        var strip = words.Where(word => word.Baseline > below && word.Baseline < above).ToLookup(word => word.Left < edge);
        var isKnown = IsKnown(edge);
        var fewest = isKnown ? 1 : FewestLines;
        if (strip[true].Count() < fewest || strip[false].Count() < fewest)
            return null;
        var left = PdfLines.Of(strip[true]);
        var right = PdfLines.Of(strip[false]);
        // What stands above the shorter side alone is read before the columns, what follows below it as its next line belongs to them.
        var top = Math.Min(left[0].Baseline, right[0].Baseline) + (1.4 * left[0].Size);
        left = Beside(left, right, top);
        right = Beside(right, left, top);
        var isGutter = isKnown && left.Count > 0 && right.Count > 0 && IsWide(left, edge)
            || IsProse(left) && IsProse(right) && (IsWide(left, edge) || IsAligned(right, edge));
        if (!isGutter)
            return null;
        // Raised and lowered signs belong to the lines of the strip.
        return new Gutter(edge, left.Concat(right).Max(line => line.Baseline) + (0.6 * left[0].Size),
            left.Concat(right).Min(line => line.Baseline) - (0.4 * left[0].Size), Math.Min(left.Count, right.Count));
    }

    /// <summary>The lines of a side that stand beside the other side, and those that follow them at the usual distance.</summary>
    private static List<PdfLine> Beside(List<PdfLine> side, List<PdfLine> other, double top)
    {
        var lines = side.Where(line => line.Baseline <= top).ToList();
        if (lines.Count < 2 || other.Count == 0)
            return lines;
        var steps = lines.Zip(lines.Skip(1)).Select(pair => pair.First.Baseline - pair.Second.Baseline).Order().ToList();
        var usual = steps[steps.Count / 2];
        var bottom = other[^1].Baseline - (0.5 * usual);
        var end = lines.FindIndex(line => line.Baseline < bottom);
        while (end > 0 && end < lines.Count && lines[end - 1].Baseline - lines[end].Baseline < 1.6 * usual
            && Math.Abs(lines[end].Size - lines[end - 1].Size) < 0.05 * lines[end].Size)
            end++;
        // As many lines as a column has are one that goes on where the other has ended.
        return end < 0 || (end > 0 && lines.Count - end >= FewestLines) ? lines : lines[..end];
    }

    private static bool IsWide(List<PdfLine> left, double edge) => edge - left.Max(line => line.Right) > 0.8 * left[0].Size;

    private static bool IsAligned(List<PdfLine> right, double edge) =>
        right.Count >= FewestAligned && right.Count(line => line.Left - edge < 1) >= 0.7 * right.Count;

    private static bool IsProse(List<PdfLine> side)
    {
        if (side.Count < FewestLines)
            return false;
        // A side may itself hold columns, whose lines stand at different heights: what stands within one line's height counts together.
        var bands = side.GroupBy(line => Math.Floor(line.Baseline / (1.4 * side[^1].Size))).ToList();
        var width = side.Max(line => line.Right) - side.Min(line => line.Left);
        var fill = bands.Select(band => (band.Max(line => line.Right) - band.Min(line => line.Left)) / width).Order()
            .ElementAt(bands.Count / 2);
        // Scripts without blanks between words count by their letters.
        return fill >= LeastFill && bands.Average(band => band.Sum(line => line.Text.Length)) >= FewestLetters
            && bands.Average(band => band.Sum(line => Math.Max(line.Words.Count, line.Text.Length / 12.0))) >= FewestWords;
    }
}
