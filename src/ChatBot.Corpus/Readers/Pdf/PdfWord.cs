namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>
/// A word, or a part of one, as a page places it. Lengths are in points, from the left and the bottom of the page as it is read.
/// </summary>
/// <param name="Text">Its characters in reading order.</param>
/// <param name="Baseline">The height of the line that it stands on.</param>
/// <param name="Size">The size of its type.</param>
/// <param name="BlankAfter">True where the page has a blank after it.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size, bool IsBold, bool BlankAfter)
{
    public double Middle => Baseline + (0.35 * Size);
}

/// <summary>Words that stand on one line, from left to right.</summary>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words)
{
    public double Left { get; } = Words[0].Left;

    public double Right { get; } = Words.Max(word => word.Right);

    public double Baseline { get; } = Largest(Words).Baseline;

    /// <summary>The size of most of its characters.</summary>
    public double Size { get; } = Largest(Words).Size;

    public bool IsBold { get; } = Words.All(word => word.IsBold);

    /// <summary>Its text in reading order.</summary>
    public string Text { get; init; } = LineText.Of(Words);

    private static PdfWord Largest(IReadOnlyList<PdfWord> words) =>
        words.GroupBy(word => (Math.Round(word.Size, 1), Math.Round(word.Baseline, 1)))
            .MaxBy(group => group.Sum(word => word.Text.Length))!.First();
}
