using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>
/// A saved web page. Nothing of it is run or fetched: AngleSharp parses, SmartReader tells the main text from what is around it.
/// </summary>
internal sealed class HtmlReader : IDocumentReader
{
    public string Name => "html-2";

    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        var (source, note) = HtmlEncoding.Decode(file);
        var document = Parse(source);
        cancellation.ThrowIfCancellationRequested();
        var builder = new DocumentTextBuilder(limits);
        new HtmlWalk(builder).Of(document);
        var text = builder.Build();
        if (text.Text.Length == 0)
            throw new UnreadableFileException("It holds no text: its page was made by a script that is not in the file.",
                "Open it in a browser and save it complete, or as PDF.");
        cancellation.ThrowIfCancellationRequested();
        return text with
        {
            Blocks = MainText.Mark(text, source, document),
            Stated = HtmlMetadata.Of(document),
            Notes = note is null ? [] : [note],
        };
    }

    /// <summary>The document of a source, with its faults put right as a browser would.</summary>
    public static IHtmlDocument Parse(string source) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(source);
}
