using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>The document as its keeper put it into seeds/.</summary>
/// <param name="File">Its path relative to the library, such as <c>seeds/1931/ferry.pdf</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Reading">What its reader read.</param>
public sealed record WorkOrigin(string File, string Sha256, DocumentText Reading)
{
    /// <summary>What read it, and how: the reader and its version, the encoding it was told, the limits.</summary>
    public string Reader { get; init; } = "";

    /// <summary>What was left out of the text without anybody marking it, in order.</summary>
    public IReadOnlyList<LeftOutSpan> LeftOut { get; init; } = [];

    /// <summary>The file of the document of which this one is a copy, but for small differences; null where it is none.</summary>
    public string? CopyOf { get; init; }

    /// <summary>The files that are copies of this document, in order.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>Its name without the folders.</summary>
    public string Name => Path.GetFileName(File);

    /// <summary>
    /// The label of the page on which a span stands ("4"), of the first and the last where it goes over several ("4–5"); null without
    /// pages.
    /// </summary>
    public string? PagesOf(TextSpan span)
    {
        var first = Reading.PageAt(span.Start);
        var last = Reading.PageAt(span.End - 1);
        return first == last || last is null ? first : first is null ? last : $"{first}–{last}";
    }
}

/// <summary>A range of the text that is not the document's own.</summary>
/// <param name="Reason">What it was taken for: "links to other pages", "comments".</param>
public sealed record LeftOutSpan(TextSpan Span, string Reason);
