using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ChatBot.Corpus.Words;
using SmartReader;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>
/// Marks the blocks of a page that are not its main text, as SmartReader finds it. What SmartReader passes over (it drops lists and
/// tables) is kept unless it is made of links, or stands beyond links around the text: to lose a sentence is worse than to keep a caption.
/// </summary>
internal static partial class MainText
{
    /// <summary>Deeper pages are no articles, and SmartReader walks them by recursion.</summary>
    private const int Deepest = 400;

    /// <summary>Of less text no main part can be told from the rest.</summary>
    private const int Shortest = 600;

    public static IReadOnlyList<TextBlock> Mark(DocumentText text, string source, IHtmlDocument document)
    {
        if (text.Text.Length < Shortest || IsDeep(document) || Article(source) is not { } article)
            return text.Blocks;
        var known = text.Blocks.ToDictionary(block => block.Span.Start);
        var blocks = Spans(text.Text).ToList();
        var main = blocks.Select(span => Words(text.Text[span.Start..span.End]) is { Length: > 0 } words
            && article.Contains(words, StringComparison.Ordinal)).ToList();
        // The first and the last long block of the article bound it: short ones ("Share") stand everywhere.
        var first = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => main[i] && blocks[i].Length >= 80, -1);
        if (first < 0)
            return text.Blocks;
        var last = Enumerable.Range(0, blocks.Count).Last(i => main[i] && blocks[i].Length >= 80);
        // Around the main text, what is linked begins what is not the text: all before it at the head, all after it at the foot.
        var head = Enumerable.Range(0, first).LastOrDefault(IsLinked, -1);
        var foot = Enumerable.Range(last + 1, blocks.Count - last - 1).FirstOrDefault(IsLinked, blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = known.GetValueOrDefault(blocks[i].Start);
            if (!main[i] && (IsLinked(i) || ((i < head || i > foot) && block?.Kind != BlockKind.Heading && !IsProse(text.Text, blocks[i]))))
                known[blocks[i].Start] = new TextBlock(BlockKind.Aside, blocks[i], block?.LinkShare ?? 0);
        }
        return [.. known.Values.OrderBy(block => block.Span.Start)];

        bool IsLinked(int i) => !main[i] && known.TryGetValue(blocks[i].Start, out var block)
            && (block.LinkShare > 0.6 || block.Kind == BlockKind.Aside);
    }

    private static string? Article(string source)
    {
        try
        {
            var article = new Reader("https://page.invalid/", source).GetArticle();
            return article.IsReadable ? Words(article.TextContent) : null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // SmartReader is a help, not a condition: without it the whole page is the text.
            return null;
        }
    }

    /// <summary>The letters and digits alone: white space and marks differ between the two readings of one page.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(c);
        }
        return words.ToString();
    }

    private static bool IsProse(string text, TextSpan span) => span.Length >= 200 && SentenceEnd().Count(text[span.Start..span.End]) >= 2;

    private static IEnumerable<TextSpan> Spans(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            yield return new TextSpan(start, end < 0 ? text.Length : end);
            start = end < 0 ? text.Length : end + 2;
        }
    }

    private static bool IsDeep(IHtmlDocument document)
    {
        var depth = 0;
        INode? node = document.Body;
        while (node is not null && depth <= Deepest)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }
            while (node is not null && node != document.Body && node.NextSibling is null)
                (node, depth) = (node.Parent, depth - 1);
            node = node == document.Body ? null : node?.NextSibling;
        }
        return depth > Deepest;
    }

    [GeneratedRegex(@"\p{L}[.!?。！？]['""”’)\]]*(?:\s|$)|[。！？]")]
    private static partial Regex SentenceEnd();
}
