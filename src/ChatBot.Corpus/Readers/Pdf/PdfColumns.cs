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

    /// <summary>Pages of posters and maps have thousands of gaps: more gutters than this are not tried.</summary>
    private const int MostCandidates = 200;

    private const int Deepest = 6;

    private sealed record Gutter(double X, int FirstLine, int LastLine, int Lines);

    /// <summary>The regions of a page, each with its lines from the top down.</summary>
    public static IEnumerable<List<PdfLine>> Of(IReadOnlyList<PdfWord> words, int depth = 0)
    {
        if (words.Count == 0)
            return [];
        var lines = PdfLines.Of(words);
        if (depth == Deepest || Best(lines) is not { } gutter)
            return [lines];
        var inside = lines[gutter.FirstLine..(gutter.LastLine + 1)].SelectMany(line => line.Words).ToList();
        return Of(Words(lines[..gutter.FirstLine]), depth + 1)
            .Concat(Of([.. inside.Where(word => word.Right <= gutter.X)], depth + 1))
            .Concat(Of([.. inside.Where(word => word.Right > gutter.X)], depth + 1))
            .Concat(Of(Words(lines[(gutter.LastLine + 1)..]), depth + 1));
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
        .SelectMany(line => line.Words.Zip(line.Words.Skip(1)).Where(pair => pair.Second.Left - pair.First.Right > 0.8 * line.Size).Select(pair => (pair.First.Right + pair.Second.Left) / 2))
        .GroupBy(x => (int)(x / 2)).OrderByDescending(group => group.Count()).Take(MostCandidates).Select(group => group.Average());

    private static bool Crosses(PdfLine line, double x)
    {
        var margin = 0.35 * line.Size;
        return line.Words.Any(word => word.Left < x + margin && word.Right > x - margin);
    }

    private static Gutter? Try(List<PdfLine> lines, double x, int first, int last)
    {
        // Lines that stand on one side only, above and below the columns, are no part of them.
        while (first < last && !IsOnBothSides(lines, first, x))
            first++;
        while (last > first && !IsOnBothSides(lines, last, x))
            last--;
        var run = lines[first..(last + 1)];
        var left = Side(run, word => word.Right <= x);
        var right = Side(run, word => word.Right > x);
        return IsProse(left) && IsProse(right) ? new Gutter(x, first, last, Math.Min(left.Count, right.Count)) : null;
    }

    /// <summary>Lines of two columns need not stand at the same height: the next line counts too.</summary>
    private static bool IsOnBothSides(List<PdfLine> lines, int at, double x) =>
        lines.Skip(at).Take(1).Concat(lines.Skip(at + 1).Take(1)).SelectMany(line => line.Words).Any(word => word.Right <= x)
        && lines.Skip(at).Take(1).Concat(lines.Skip(at + 1).Take(1)).SelectMany(line => line.Words).Any(word => word.Right > x);

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
