namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// Gathers the words of a region to lines, from the top down. Raised and lowered signs belong to the line that they touch.
/// </summary>
internal static class PdfLines
{
    private const int LongestSign = 4;

    private sealed class Open(PdfWord first)
    {
        public double Baseline { get; } = first.Baseline;

        public double Size { get; } = first.Size;

        public List<PdfWord> Words { get; } = [first];

        /// <summary>
        /// Words of one height stand on one line; of smaller ones, those that are short enough for a raised or lowered sign.
        /// </summary>
        public bool Holds(PdfWord word) => Math.Abs(word.Size - Size) < 0.15 * Size
            ? Math.Abs(word.Baseline - Baseline) < 0.3 * Size
            : Math.Abs(word.Baseline - Baseline) < 0.1 * Size
                || (word.Size > 0.4 * Size && word.Text.Length <= LongestSign && word.Middle > Baseline - (0.2 * Size)
                    && word.Middle < Baseline + (0.9 * Size));
    }

    public static List<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        var lines = new SortedList<double, List<Open>>();
        // Body type first: what is smaller joins it.
        foreach (var word in words.OrderByDescending(word => Math.Round(word.Size, 1)).ThenByDescending(word => word.Baseline)
            .ThenBy(word => word.Left))
        {
            var found = Near(lines, word).Where(line => line.Holds(word)).MinBy(line => Math.Abs(line.Baseline - word.Baseline));
            if (found is not null)
                found.Words.Add(word);
            else if (lines.TryGetValue(word.Baseline, out var same))
                same.Add(new Open(word));
            else
                lines.Add(word.Baseline, [new Open(word)]);
        }
        return [.. lines.Values.SelectMany(open => open).OrderByDescending(open => open.Baseline)
            .Select(open => new PdfLine([.. open.Words.OrderBy(word => word.Left)]))];
    }

    private static IEnumerable<Open> Near(SortedList<double, List<Open>> lines, PdfWord word)
    {
        // Larger type reaches farther than the word's own size; twenty points hold all but posters.
        var reach = Math.Max(20, 2 * word.Size);
        for (var i = FirstAtLeast(lines.Keys, word.Baseline - reach); i < lines.Count && lines.Keys[i] <= word.Baseline + reach; i++)
        {
            foreach (var line in lines.Values[i])
                yield return line;
        }
    }

    private static int FirstAtLeast(IList<double> sorted, double value)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
