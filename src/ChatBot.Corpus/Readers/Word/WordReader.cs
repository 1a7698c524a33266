using ChatBot.Corpus.Readers.Epub;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Corpus.Readers.Word;

/// <summary>
/// DOCX: the text as it stands with all tracked changes accepted, rows of tables, then footnotes and endnotes. Headers, footers,
/// comments and field codes are not its text. Pages are those that Word noted when it laid the file out last, where it did.
/// </summary>
internal sealed class WordReader : IDocumentReader
{
    public string Name => "docx-1";

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm", ".dotx"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        ZipLimits.Check(file.Bytes, limits);
        try
        {
            using var stream = new MemoryStream(file.Bytes, writable: false);
            using var package = WordprocessingDocument.Open(stream, isEditable: false);
            var main = package.MainDocumentPart;
            if (main?.Document?.Body is not { } body)
                throw new UnreadableFileException("It holds no document.", "Open it in a word processor and save it again as DOCX.");
            var builder = new DocumentTextBuilder(limits);
            var walk = new WordWalk(builder, new WordStyles(main.StyleDefinitionsPart?.Styles),
                hasPages: body.Descendants<LastRenderedPageBreak>().Any(), cancellation);
            walk.Of(body);
            Notes(main.FootnotesPart?.Footnotes, walk);
            Notes(main.EndnotesPart?.Endnotes, walk);
            var text = builder.Build();
            if (text.Text.Length == 0)
                throw new UnreadableFileException("It has no text; what it shows may be a picture.",
                    "Run optical character recognition on the picture first, and save the text.");
            return text with { Stated = WordMetadata.Of(package) };
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or System.Xml.XmlException
            or FileFormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new UnreadableFileException("It is damaged, or no DOCX file.", "Open it in a word processor and save it again as DOCX.",
                fault);
        }
    }

    private static void Notes(OpenXmlElement? notes, WordWalk walk)
    {
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            // Separators are notes by form only.
            if (note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
                walk.Of(note, BlockKind.Note);
        }
    }
}
