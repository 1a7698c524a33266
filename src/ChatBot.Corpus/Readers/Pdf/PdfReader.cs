using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ChatBot.Corpus.Readers.Pdf;

/// <summary>PDF by PdfPig: columns in reading order, paragraphs put together from lines, running heads and page numbers left out.</summary>
internal sealed class PdfReader : IDocumentReader
{
    public string Name => "pdf-2";

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        using var document = Open(file.Bytes);
        var pages = PdfPages.Of(document, cancellation);
        if (pages.Words.All(words => words.Count == 0))
            throw Empty(pages, document);
        var layout = new PdfLayout(pages.Words, PdfPageLabels.Of(document), cancellation);
        var builder = new DocumentTextBuilder(limits);
        foreach (var paragraph in layout.Paragraphs())
            builder.Add(paragraph.Text.ToString(), paragraph.Kind, marks: paragraph.Pages);
        var text = builder.Build();
        if (IsGarbled(text.Text))
            throw new UnreadableFileException("Its letters cannot be told: its fonts do not say which they are.",
                "Print it to a new PDF, or run optical character recognition on it (for example ocrmypdf --force-ocr).");
        return text with { Stated = PdfMetadata.Of(document), LeftOut = layout.LeftOut, Notes = pages.Notes() };
    }

    private static PdfDocument Open(byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
        }
        catch (Exception fault) when (fault is PdfDocumentEncryptedException || (fault is not OutOfMemoryException
            && bytes.AsSpan().IndexOf("/Encrypt"u8) >= 0))
        {
            throw new UnreadableFileException("It is encrypted and needs a password, or the program of the shop that sold it.",
                "Open it there and print it to a new PDF.", fault);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // PdfPig throws all kinds of exceptions on what is no PDF.
            throw new UnreadableFileException("It is damaged or cut off, or no PDF.",
                "Fetch it again from where it came, or print it to a new PDF.", fault);
        }
    }

    private static UnreadableFileException Empty(PdfPages pages, PdfDocument document) => pages switch
    {
        _ when document.NumberOfPages == 0 || pages.Damaged.Count == document.NumberOfPages =>
            new("It is damaged: none of its pages can be read.", "Fetch it again from where it came, or print it to a new PDF."),
        { Pictures.Count: > 0 } => new("It has no text: it is a picture.",
            "Run optical character recognition first (for example ocrmypdf)."),
        _ => new("It has no text.",
        "If you see text in it, it is drawn: run optical character recognition first (for example ocrmypdf --force-ocr)."),
    };

    private static bool IsGarbled(string text)
    {
        var bad = text.Count(c => c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c) && c is not ('\n' or '\t'));
        return bad > text.Length / 4;
    }
}
