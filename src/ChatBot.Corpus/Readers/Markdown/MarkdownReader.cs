using System.Text;
using ChatBot.Corpus.Readers.Html;
using ChatBot.Corpus.Readers.Plain;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ChatBot.Corpus.Readers.Markdown;

/// <summary>Markdown as it reads: emphasis, links and tables without their marks.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseDefinitionLists().UseEmphasisExtras()
            .UseAbbreviations().Build();

    public string Name => "markdown-2";

    public IReadOnlyList<string> Extensions { get; } = [".md", ".markdown"];

    public DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation)
    {
        var decoded = TextEncoding.Decode(file);
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(decoded.Text, Pipeline);
        }
        catch (ArgumentException fault)
        {
            throw new UnreadableFileException("Its Markdown nests too deep.", "Take out some of the nested quotations or lists.", fault);
        }
        var builder = new DocumentTextBuilder(limits);
        var notes = new List<string>();
        foreach (var block in document)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(block, null, builder, notes);
        }
        notes.ForEach(note => builder.Add(note, BlockKind.Note));
        var text = builder.Build();
        if (text.Text.Length == 0)
            throw new UnreadableFileException("It is empty.", "Put its text there, or take the file away.");
        var front = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        return text with
        {
            Stated = front is null ? [] : FrontMatter.Of(front.Lines.ToString()),
            Notes = decoded.Note is { } remark ? [remark] : [],
        };
    }

    private static void Add(Block block, BlockKind? kind, DocumentTextBuilder builder, List<string> notes)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                builder.Add(MarkdownInlines.Of(heading.Inline), BlockKind.Heading, level: heading.Level);
                break;
            case HtmlBlock html:
                new HtmlWalk(builder).Of(HtmlReader.Parse(html.Lines.ToString()));
                break;
            case CodeBlock code:
                builder.Add(code.Lines.ToString(), kind);
                break;
            case FootnoteGroup group:
                notes.AddRange(group.OfType<Footnote>()
                    .Select(note => string.Join('\n', note.OfType<ParagraphBlock>().Select(part => MarkdownInlines.Of(part.Inline)))));
                break;
            case TableRow row:
                builder.Add(string.Join('\t', row.OfType<TableCell>().Select(Cell)), BlockKind.Row);
                break;
            case LeafBlock leaf:
                builder.Add(MarkdownInlines.Of(leaf.Inline), kind);
                break;
            case ContainerBlock container:
                var inner = container is ListItemBlock or DefinitionItem ? BlockKind.Item : kind;
                foreach (var child in container)
                    Add(child, inner, builder, notes);
                break;
        }
    }

    private static string Cell(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var leaf in cell.Descendants<LeafBlock>())
            text.Append(text.Length > 0 ? " " : "").Append(MarkdownInlines.Of(leaf.Inline));
        return text.ToString();
    }
}
