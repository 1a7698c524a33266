using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ChatBot.Corpus.Readers.Html;

/// <summary>
/// Walks a document in its order, without recursion (pages nest as deep as they like), and hands its blocks to a builder.
/// </summary>
/// <param name="chapters">Titles by the id of the element at which their chapter begins.</param>
internal sealed partial class HtmlWalk(DocumentTextBuilder builder, IReadOnlyDictionary<string, string>? chapters = null)
{
    private readonly StringBuilder _inline = new();
    private readonly List<(int At, string Page)> _pages = [];
    private readonly Stack<BlockKind?> _kinds = new();
    private int _linked;
    private int _links;
    private int _asides;
    private int _articles;
    private int _verbatim;
    private int _level;
    private int _rows;

    public void Of(IDocument document)
    {
        INode? node = document.Body;
        var root = node;
        while (node is not null)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            Leave(node);
            while (node is not null && node != root && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is not null)
                    Leave(node);
            }
            node = node is null || node == root ? null : node.NextSibling;
        }
        Flush();
    }

    /// <returns>True when its children are to be walked.</returns>
    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
            return false;
        }
        if (node is not IElement element)
            return false;
        Mark(element);
        if (HtmlTags.IsUnseen(element) || IsNoteMark(element))
            return false;
        switch (element.LocalName)
        {
            case "br":
                // Two in a row part paragraphs.
                if (_rows == 0 && _inline.ToString().AsSpan().TrimEnd(" \t") is [.., '\n'])
                    Flush();
                else
                    _inline.Append('\n');
                return false;
            case "q":
                _inline.Append('“');
                break;
            case "a" when element.HasAttribute("href"):
                _links++;
                break;
            case var name when HtmlTags.IsBlock(name):
                EnterBlock(element, name);
                break;
        }
        return true;
    }

    private void EnterBlock(IElement element, string name)
    {
        if (_rows > 0 && name is "td" or "th")
        {
            if (_inline.Length > 0)
                _inline.Append('\t');
            return;
        }
        if (_rows > 0)
            return;
        Flush();
        if (HtmlTags.IsAside(element, _articles > 0))
            _asides++;
        if (name is "article" or "main")
            _articles++;
        if (name == "pre")
            _verbatim++;
        // A table that lays out a page holds blocks in its cells: then the cells are read one after the other.
        var kind = name == "tr" && element.Children.Any(cell => cell.Children.Any(child => HtmlTags.IsBlock(child.LocalName))) ? null
            : HtmlTags.KindOf(name);
        if (kind == BlockKind.Row)
            _rows++;
        if (kind == BlockKind.Heading)
            _level = name[1] - '0';
        _kinds.Push(kind);
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || HtmlTags.IsUnseen(element))
            return;
        var name = element.LocalName;
        if (name == "q")
            _inline.Append('”');
        if (name == "a" && element.HasAttribute("href") && !IsNoteMark(element.ParentElement))
            _links = Math.Max(0, _links - 1);
        if (!HtmlTags.IsBlock(name) || (_rows > 0 && name != "tr"))
            return;
        Flush();
        if (_kinds.TryPop(out var kind) && kind == BlockKind.Row)
            _rows--;
        if (name == "pre")
            _verbatim--;
        if (name is "article" or "main")
            _articles--;
        if (HtmlTags.IsAside(element, _articles > 0))
            _asides--;
    }

    private void Append(string data)
    {
        _inline.Append(_verbatim > 0 ? data : data.Replace('\n', ' '));
        if (_links > 0)
            _linked += data.AsSpan().Trim().Length;
    }

    private void Flush()
    {
        var text = _inline.ToString();
        var letters = text.AsSpan().Trim().Length;
        var kind = _asides > 0 ? BlockKind.Aside : _kinds.FirstOrDefault(inner => inner is not null);
        builder.Add(text, kind, letters == 0 ? 0 : Math.Min(1, (double)_linked / letters), [.. _pages],
            kind == BlockKind.Heading ? _level : null);
        _inline.Clear();
        _pages.Clear();
        _linked = 0;
    }

    private void Mark(IElement element)
    {
        if (chapters is not null && element.Id is { Length: > 0 } id && chapters.TryGetValue(id, out var title))
        {
            Flush();
            builder.Mark(MarkKind.Chapter, title);
        }
        // https://www.w3.org/TR/epub-ssv-11/#sec-pagination
        if ((element.GetAttribute("epub:type") ?? element.GetAttribute("role")) is not ("pagebreak" or "doc-pagebreak"))
            return;
        var label = element.GetAttribute("title") ?? element.GetAttribute("aria-label") ?? element.TextContent;
        if (PageLabel().Match(label) is { Success: true } page)
            _pages.Add((_inline.Length, page.Value));
    }

    /// <summary>A raised number that leads to a note: "[3]", "3", "*".</summary>
    private static bool IsNoteMark(IElement? element) =>
        element is { LocalName: "sup" } or { LocalName: "a" } && element.TextContent is { Length: <= 8 } mark && NoteMark().IsMatch(mark)
        && (element.LocalName == "sup" ? element.QuerySelector("a[href*='#']") is not null : element.GetAttribute("epub:type") == "noteref"
            || element.GetAttribute("role") == "doc-noteref");

    [GeneratedRegex(@"^\s*\[?(\d{1,3}|[a-z]|[*†‡§¶]|note \d{1,3})\]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"\d+|\b[ivxlc]+\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageLabel();
}
