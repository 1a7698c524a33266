using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>A document of the library: its exact text, what is known of it, and its paragraphs and sentences. Immutable.</summary>
/// <remarks>Safe for any number of threads: what is made on first need comes out the same whoever makes it.</remarks>
public sealed class Work
{
    /// <summary>So many paragraphs at most stand above a text, each no longer than so many code units.</summary>
    private const int MostAboveText = 3, LongestAboveText = 300;

    private readonly TextSpan[] _quotable;
    private readonly Lazy<int[]> _headings;
    private string? _named;
    private string? _readingHash;

    /// <param name="item">What is known of the source; <see cref="CslItem.Id"/> is the key.</param>
    /// <param name="file">Path relative to the library's folder, with forward slashes, such as <c>seeds/x.txt</c>.</param>
    /// <param name="bytes">The file as it was read; its SHA-256 is kept.</param>
    /// <param name="text">The file decoded as UTF-8, without a byte-order mark.</param>
    /// <param name="parts">Which ranges of the text are what.</param>
    /// <param name="asOf">The date against which relative dates are read; null when unknown.</param>
    /// <param name="hasMetadata">False when nothing but the file name is known.</param>
    /// <param name="origin">The document from which the text was read; null where the file itself is the document.</param>
    public Work(CslItem item, string file, ReadOnlySpan<byte> bytes, string text, WorkParts parts, DateInterval? asOf, bool hasMetadata,
        WorkOrigin? origin = null)
        : this(item, file, Convert.ToHexStringLower(SHA256.HashData(bytes)), text, parts, asOf, hasMetadata, origin, passages: null)
    {
    }

    /// <summary>
    /// The same, where the hash is known, and perhaps the paragraphs of just this text, and <see cref="ReadingHash"/>.
    /// </summary>
    internal Work(CslItem item, string file, string sha256, string text, WorkParts parts, DateInterval? asOf, bool hasMetadata,
        WorkOrigin? origin, IReadOnlyList<Passage>? passages, string? readingHash = null)
    {
        _readingHash = readingHash;
        Item = item;
        File = file;
        Text = text;
        Sha256 = sha256;
        Parts = parts;
        AsOf = asOf;
        HasMetadata = hasMetadata;
        Origin = origin ?? new WorkOrigin(file, Sha256, new DocumentText { Text = text, IsFileItself = true });
        Passages = passages ?? PassageSplitter.Split(text, parts, Origin.Reading);
        Sentences = [.. Passages.Where(passage => passage.Kind == PassageKind.Prose).SelectMany(passage => passage.Sentences)];
        _headings = new(HeadingsOfPassages);
        _quotable = [.. parts.QuotableBody(), .. parts.Bio, .. parts.Byline];
    }

    /// <summary>The citation key.</summary>
    public string Key => Item.Id;

    public CslItem Item { get; }

    /// <summary>The file that holds the text, relative to the library: the document itself, or the text beside it.</summary>
    public string File { get; }

    /// <summary>The document as its keeper put it there, and what its reader said of it.</summary>
    public WorkOrigin Origin { get; }

    public string Text { get; }

    /// <summary>SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    public WorkParts Parts { get; }

    public DateInterval? AsOf { get; }

    public bool HasMetadata { get; }

    /// <summary>The paragraphs of the body in order, then the byline and bio lines (number 0).</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>The sentences of the body's prose in order; <see cref="Sentence.Ordinal"/> is the index.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>
    /// What names the document: the title of its record, else the lines above its text ("The Pier Post", "An interview with Ann Lee").
    /// </summary>
    public string Named => _named ??= Item.Title ?? string.Join('\n', Passages
        .TakeWhile(passage => passage.Number is > 0 and <= MostAboveText && passage.Span.Length <= LongestAboveText
            && passage.Kind != PassageKind.FindingAid && Text[passage.Span.End - 1] is not ('.' or '!' or '?')
            && (passage.Number == 1 || !(Origin.Reading.Blocks.Any(block => block.Level > 0 && block.Span.Start == passage.Span.Start)
                || Headings.LevelOf(Text, passage.Span) > 0)))
        .Select(passage => Text[passage.Span.Start..passage.Span.End]));

    /// <summary>
    /// Names how the text was read, its title too, in 16 hexadecimal digits: the same bytes may be cut into other headings and sentences by
    /// a later version. Made on first need.
    /// </summary>
    public string ReadingHash => _readingHash ??= HashOfReading();

    /// <summary>The words at <paramref name="span"/>, verbatim.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, outside the text, splits a surrogate pair, or takes in text that is
    /// not the document's own.</exception>
    public Quotation Quote(TextSpan span)
    {
        if (span.Start < 0 || span.End > Text.Length || span.Length <= 0)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"Not a range of {File}, which has {Text.Length} code units.");
        if (char.IsLowSurrogate(Text[span.Start]) || (span.End < Text.Length && char.IsLowSurrogate(Text[span.End])))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"Splits a character of {File}.");
        if (!_quotable.Any(range => range.Contains(span)))
            throw new ArgumentOutOfRangeException(nameof(span), span, $"Takes in text of {File} that is not the document's own.");
        return new Quotation(this, span, PassageAt(span.Start)?.Number ?? 0, Origin.PagesOf(span));
    }

    /// <summary>True for a stretch of the text that ends in a question mark, whatever closes behind it.</summary>
    public bool IsQuestion(TextSpan span) => Text.AsSpan(span.Start, span.Length).TrimEnd("\"'”’»)]*_ \r\n\t\u00A0").EndsWith("?");

    /// <summary>The words of the heading that a paragraph stands under, without the signs that mark it; null for none.</summary>
    /// <param name="passage">One of <see cref="Passages"/>.</param>
    public TextSpan? HeadingOf(Passage passage) => HeadingsOf(passage) is [.., var nearest] ? nearest : null;

    /// <summary>
    /// The words of the headings that a paragraph stands under, the highest first, without the signs that mark them: the nearest, and those
    /// that it stands under by its marks ("## 2.1.0" over "### Mended"), but none that is the document's title.
    /// </summary>
    /// <param name="passage">One of <see cref="Passages"/>.</param>
    /// <exception cref="IndexOutOfRangeException">The passage is of another, longer work.</exception>
    public IReadOnlyList<TextSpan> HeadingsOf(Passage passage)
    {
        var above = new List<TextSpan>();
        for (var at = passage.Number > 0 ? _headings.Value[passage.Number - 1] : -1; at > 0 || (at == 0 && above.Count == 0);
            at = _headings.Value[at])
            above.Insert(0, Headings.Bare(Text, Passages[at].Span));
        return above;
    }

    private string HashOfReading()
    {
        var places = new List<int>(3 * (Passages.Count + Passages.Sum(passage => passage.Sentences.Count)));
        foreach (var passage in Passages)
        {
            foreach (var (ordinal, span) in passage.Sentences)
                Add(ordinal, span);
            Add((int)passage.Kind, passage.Span);
        }
        var read = SHA256.HashData([.. MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(places)), .. Encoding.UTF8.GetBytes(Named)]);
        return Convert.ToHexStringLower(read.AsSpan(0, 8));

        void Add(int number, TextSpan span)
        {
            places.Add(number);
            places.Add(span.Start);
            places.Add(span.End);
        }
    }

    // For each passage, the index of the heading that it stands under, or -1.
    private int[] HeadingsOfPassages()
    {
        var above = new int[Passages.Count];
        var levels = Origin.Reading.Blocks.Where(block => block.Level is not null)
            .ToDictionary(block => block.Span.Start, block => block.Level);
        var open = -1;
        for (var at = 0; at < above.Length; at++)
        {
            above[at] = open;
            if (Passages[at].Kind != PassageKind.Heading)
                continue;
            var level = LevelOf(Passages[at].Span);
            while (open >= 0 && !(LevelOf(Passages[open].Span) < level))
                open = above[open];
            (above[at], open) = (open, at);
        }
        return above;

        int? LevelOf(TextSpan heading) => levels.GetValueOrDefault(heading.Start) ?? Headings.LevelOf(Text, heading);
    }

    /// <summary>The numbered paragraph at an offset, or null.</summary>
    public Passage? PassageAt(int offset) =>
        Passages.FirstOrDefault(passage => passage.Number > 0 && passage.Span.Contains(offset));

    /// <summary>The page of a numbered paragraph ("4"), or its first and last ("4–5"); null where the document has no pages.</summary>
    public string? PagesOf(int? paragraph) =>
        Passages.FirstOrDefault(passage => passage.Number > 0 && passage.Number == paragraph) is { } found ? Origin.PagesOf(found.Span)
            : null;

    /// <summary>Decodes a file's bytes as UTF-8, dropping a byte-order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
    }
}
