using System.IO.Compression;
using ChatBot.Corpus.Readers.Html;

namespace ChatBot.Corpus.Readers.Epub;

/// <summary>
/// EPUB 2 and 3 (https://www.w3.org/TR/epub-33/): the documents of the spine in order, with chapter marks from the table of contents.
/// </summary>
internal sealed class EpubReader : IDocumentReader
{
    public string Name => "epub-1";

    public IReadOnlyList<string> Extensions { get; } = [".epub"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        ZipLimits.Check(file.Bytes, limits);
        using var zip = new ZipArchive(new MemoryStream(file.Bytes, writable: false), ZipArchiveMode.Read);
        var book = new EpubBook(zip);
        if (book.IsProtected)
            throw new UnreadableFileException("It is protected (DRM), and its text is encrypted.", "Put a copy without protection there.");
        var package = EpubPackage.Of(book);
        var builder = new DocumentTextBuilder(limits);
        foreach (var path in package.Spine)
        {
            cancellation.ThrowIfCancellationRequested();
            if (book.Read(path) is not { } bytes)
                continue;
            var chapters = package.ChaptersIn(path);
            if (chapters.TryGetValue("", out var title))
                builder.Mark(MarkKind.Chapter, title);
            new HtmlWalk(builder, chapters).Of(HtmlReader.Parse(HtmlEncoding.Decode(new FileContent(path, bytes)).Text));
        }
        var text = builder.Build();
        if (text.Text.Length == 0)
            throw new UnreadableFileException("It has no text.", "If its pages are pictures, run optical character recognition first.");
        return text with { Stated = package.Stated, Notes = package.Notes };
    }
}
