using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Corpus.Readers.Word;

/// <summary>
/// What the styles of a DOCX say of a paragraph: a heading has an outline level, its own or inherited; a list item a number.
/// </summary>
internal sealed class WordStyles(Styles? styles)
{
    private readonly Dictionary<string, Style> _byId = (styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!)
            .ToDictionary(group => group.Key, group => group.First());

    public BlockKind? KindOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is { } level && level < 9)
            return BlockKind.Heading;
        if (properties?.ParagraphStyleId?.Val?.Value is { } id && IsHeading(id, 0))
            return BlockKind.Heading;
        return properties?.NumberingProperties is not null ? BlockKind.Item : null;
    }

    private bool IsHeading(string id, int depth)
    {
        if (depth > 10 || !_byId.TryGetValue(id, out var style))
            return false;
        var name = style.StyleName?.Val?.Value ?? "";
        return name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.Equals("title", StringComparison.OrdinalIgnoreCase)
            || style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is < 9
            || (style.BasedOn?.Val?.Value is { } parent && IsHeading(parent, depth + 1));
    }
}
