using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Readers;

/// <summary>What a mark names.</summary>
public enum MarkKind
{
    /// <summary>A page begins.</summary>
    Page,

    /// <summary>A chapter begins.</summary>
    Chapter,
}

/// <summary>From this offset on the text stands on a page, or in a chapter.</summary>
/// <param name="Start">Offset in the text, in UTF-16 code units.</param>
/// <param name="Label">The page's number as it is printed ("4", "iv"), or the chapter's title.</param>
public sealed record TextMark(MarkKind Kind, int Start, string Label);

/// <summary>What a block is that is no ordinary paragraph.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A row of a table, its cells parted by tabs.</summary>
    Row,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>Navigation, a form, a notice: the format itself says that it is not the document.</summary>
    Aside,
}

/// <summary>A block of the text that is no ordinary paragraph.</summary>
/// <param name="LinkShare">The share of its characters that are links, from 0 to 1.</param>
/// <param name="Level">How high a heading stands, 1 for the highest; null where the format does not say.</param>
public sealed record TextBlock(BlockKind Kind, TextSpan Span, double LinkShare = 0, int? Level = null);

/// <summary>What a file says of itself in a field of CSL-JSON: a draft for sources.json, never taken for granted.</summary>
/// <param name="Field">The field: <c>title</c>, <c>author</c> (a name each), <c>issued</c> (EDTF), <c>container-title</c> …</param>
/// <param name="Value">What the file says.</param>
/// <param name="From">Where it says so: "PDF info", "Dublin Core", "og:title".</param>
/// <param name="IsSuggestion">True for what was read off the text and is stated nowhere: a byline, a date line.</param>
public sealed record StatedField(string Field, string Value, string From, bool IsSuggestion = false);

/// <summary>Text that the reader kept out of the document: a running head, a page's number.</summary>
/// <param name="Page">The label of the page; null where the format has none.</param>
public sealed record LeftOutLine(string? Page, string Text, string Reason);

/// <summary>Something that a reader wants said of a file that it could read.</summary>
public sealed record ReadingNote(string Message, string Remedy);

/// <summary>
/// The text of a file. Blocks are parted by a blank line; within a block a line end stands only where the document breaks a line
/// on purpose, or a word at a printed hyphen.
/// </summary>
public sealed record DocumentText
{
    public required string Text { get; init; }

    /// <summary>Page and chapter marks in the order of their offsets.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>The blocks that are no ordinary paragraphs, in order.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];

    public IReadOnlyList<StatedField> Stated { get; init; } = [];

    public IReadOnlyList<LeftOutLine> LeftOut { get; init; } = [];

    public IReadOnlyList<ReadingNote> Notes { get; init; } = [];

    /// <summary>True when the text is the file's own, character by character, and can be quoted from the file itself.</summary>
    public bool IsFileItself { get; init; }

    /// <summary>The label of the page on which an offset lies; null where there are no pages.</summary>
    public string? PageAt(int offset) => Marks.LastOrDefault(mark => mark.Kind == MarkKind.Page && mark.Start <= offset)?.Label;
}
