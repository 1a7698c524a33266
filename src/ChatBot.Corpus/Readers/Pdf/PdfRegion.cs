namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>Lines that are read from the top down, in a column.</summary>
/// <param name="Right">Where it ends: a line that ends far before it ends a paragraph.</param>
internal sealed record PdfRegion(List<PdfLine> Lines, double Right);
