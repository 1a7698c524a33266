using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>
/// Cuts a text into paragraphs. One that a reader made has them parted by blank lines, and knows its headings; a plain text is cut at
/// blank lines, at list items, and, where lines are too long to be a hard wrap, at every line.
/// </summary>
public static class PassageSplitter
{
    /// <summary>A line longer than this, in code units, is a paragraph of its own and not the line of a wrapped one.</summary>
    private const int LongestWrappedLine = 120;

    /// <summary>Above this share of unpunctuated paragraphs the text is verse, a list or notes, and none is a heading.</summary>
    private const double MostHeadings = 0.6;

    public static IReadOnlyList<Passage> Split(string text, WorkParts parts, DocumentText reading)
    {
        var blocks = parts.QuotableBody().SelectMany(range => BlocksOf(text, range, reading)).ToList();
        var kinds = reading.Blocks.ToDictionary(block => block.Span.Start, block => block.Kind);
        var aids = FindingAids.Among(text, blocks);
        var headings = blocks.Select((block, at) => !aids[at] && kinds.GetValueOrDefault(block.Start) switch
        {
            BlockKind.Heading => true,
            BlockKind.Paragraph => (!ListItems.Starts(text, block) || IsNumberedHeading(text, blocks, at)) && Headings.Is(text, block)
                && (at + 1 < blocks.Count || !Headings.HasSmallLetters(text, block)),
            _ => false,
        }).ToList();
        var verse = kinds.Count == 0 && headings.Count(heading => heading) > MostHeadings * blocks.Count;
        var passages = new List<Passage>(blocks.Count);
        var ordinal = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var marked = headings[i] && (!verse || Headings.IsMarked(text.AsSpan(blocks[i].Start, blocks[i].Length)));
            var kind = aids[i] ? PassageKind.FindingAid : marked ? PassageKind.Heading : PassageKind.Prose;
            passages.Add(Make(text, blocks[i], passages.Count + 1, kind, ref ordinal));
        }
        passages.AddRange(parts.Byline.Select(span => Make(text, span, 0, PassageKind.Byline, ref ordinal)));
        passages.AddRange(parts.Bio.Select(span => Make(text, span, 0, PassageKind.Bio, ref ordinal)));
        return passages;
    }

    /// <summary>The blocks of a range that become passages, in order.</summary>
    internal static IEnumerable<TextSpan> BlocksOf(string text, TextSpan range, DocumentText reading) =>
        reading.IsFileItself ? Blocks(text, range) : BlankLineParted(text, range);

    private static Passage Make(string text, TextSpan span, int number, PassageKind kind, ref int ordinal)
    {
        if (kind != PassageKind.Prose)
            return new Passage(number, kind, span,
                [.. SentenceSplitter.Split(text, span).Select(sentence => new Sentence(-1, sentence))]);
        var start = ListItems.MarkEnd(text, span with { Start = Dateline.Skip(text, span, number == 1) });
        var first = ordinal;
        var sentences = SentenceSplitter.Split(text, span with { Start = start })
            .Select((sentence, i) => new Sentence(first + i, sentence)).ToArray();
        ordinal += sentences.Length;
        return new Passage(number, kind, span, sentences);
    }

    private static IEnumerable<TextSpan> BlankLineParted(string text, TextSpan range)
    {
        for (var start = range.Start; start < range.End;)
        {
            var length = text.AsSpan(start, range.End - start).IndexOf("\n\n");
            var end = length < 0 ? range.End : start + length;
            if (Trim(text, new TextSpan(start, end)) is { Length: > 0 } block)
                yield return block;
            start = end + 2;
        }
    }

    private static IEnumerable<TextSpan> Blocks(string text, TextSpan range)
    {
        var block = new List<TextSpan>();
        foreach (var line in Lines(text, range))
        {
            var content = Trim(text, line);
            if (block.Count > 0 && Headings.IsUnderline(text.AsSpan(content.Start, content.Length), block[^1].Length))
            {
                foreach (var paragraph in Paragraphs(block[..^1]))
                    yield return paragraph;
                yield return new TextSpan(block[^1].Start, content.End);
                block.Clear();
                continue;
            }
            var isHeading = Headings.IsMarked(text.AsSpan(content.Start, content.Length));
            if (content.Length == 0 || isHeading || ListItems.Starts(text, content))
            {
                foreach (var paragraph in Paragraphs(block))
                    yield return paragraph;
                block.Clear();
            }
            if (isHeading)
                yield return content;
            else if (content.Length > 0)
                block.Add(content);
        }
        foreach (var paragraph in Paragraphs(block))
            yield return paragraph;
    }

    private static IEnumerable<TextSpan> Paragraphs(List<TextSpan> block)
    {
        if (block.Count == 0)
            return [];
        return block.Exists(line => line.Length > LongestWrappedLine)
            ? [.. block]
            : [new TextSpan(block[0].Start, block[^1].End)];
    }

    /// <summary>The lines of a range without their ends (LF, CRLF, CR or form feed).</summary>
    internal static IEnumerable<TextSpan> Lines(string text, TextSpan range)
    {
        var start = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\f' or '\u2028' or '\u2029'))
                continue;
            yield return new TextSpan(start, i);
            if (text[i] == '\r' && i + 1 < range.End && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
        if (start < range.End)
            yield return new TextSpan(start, range.End);
    }

    internal static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' || char.IsControl(c);

    // "3. The lamp" over a paragraph: what is numbered and has no other item beside it is no list.
    private static bool IsNumberedHeading(string text, List<TextSpan> blocks, int at) =>
        char.IsAsciiDigit(text[blocks[at].Start]) && ListItems.MarkEnd(text, blocks[at]) > blocks[at].Start
        && at + 1 < blocks.Count && !ListItems.Starts(text, blocks[at + 1]) && !Headings.Is(text, blocks[at + 1])
        && (at == 0 || !ListItems.Starts(text, blocks[at - 1]));
}
