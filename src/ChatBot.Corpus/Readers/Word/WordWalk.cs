using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Corpus.Readers.Word;

/// <summary>Walks the body of a DOCX (ECMA-376, part 1, 17.3) and hands its paragraphs to a builder.</summary>
/// <param name="hasPages">True where Word noted the pages of its last layout.</param>
internal sealed class WordWalk(DocumentTextBuilder builder, WordStyles styles, bool hasPages, CancellationToken cancellation)
{
    private readonly StringBuilder _inline = new();
    private readonly List<(int At, string Page)> _pages = [];
    private int _page;

    public void Of(OpenXmlElement container, BlockKind? kind = null)
    {
        if (hasPages && _page == 0)
        {
            _page = 1;
            builder.Mark(MarkKind.Page, "1");
        }
        foreach (var element in container.Elements())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (element)
            {
                case Paragraph paragraph:
                    Inline(paragraph);
                    Flush(kind ?? styles.KindOf(paragraph));
                    Boxes(paragraph, kind);
                    break;
                case Table table:
                    Rows(table, kind);
                    break;
                case SdtBlock or CustomXmlBlock or SdtContentBlock or InsertedRun:
                    Of(element, kind);
                    break;
            }
        }
    }

    private void Rows(Table table, BlockKind? kind)
    {
        foreach (var row in table.Elements<TableRow>())
        {
            // A deleted row, as tracked, is no longer there.
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
                continue;
            var cells = row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).ToList();
            // Cells of several paragraphs are text that a table lays out: read one after the other.
            if (cells.Exists(cell => cell.Elements<Table>().Any()
                || cell.Elements<Paragraph>().Count(paragraph => paragraph.InnerText.Length > 0) > 1))
            {
                cells.ForEach(cell => Of(cell, kind));
                continue;
            }
            foreach (var cell in cells)
            {
                if (_inline.Length > 0)
                    _inline.Append('\t');
                foreach (var paragraph in cell.Elements<Paragraph>())
                    Inline(paragraph);
            }
            Flush(kind ?? BlockKind.Row);
        }
    }

    /// <summary>Text boxes are anchored in a paragraph, and are read after it.</summary>
    private void Boxes(Paragraph paragraph, BlockKind? kind)
    {
        foreach (var box in paragraph.Descendants<TextBoxContent>()
            .Where(box => !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph))
            Of(box, kind);
    }

    private void Inline(OpenXmlElement element)
    {
        foreach (var child in element.Elements())
        {
            switch (child)
            {
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val is null || vanish.Val.Value:
                case DeletedRun or MoveFromRun or TextBoxContent or AlternateContentFallback or Drawing or Picture:
                    break;
                case Text text:
                    _inline.Append(text.Text.Replace('\n', ' '));
                    break;
                case TabChar or PositionalTab:
                    _inline.Append('\t');
                    break;
                case Break { Type: { } type } when type.Value == BreakValues.Page:
                    break;
                case Break or CarriageReturn:
                    _inline.Append('\n');
                    break;
                case NoBreakHyphen:
                    _inline.Append('\u2011');
                    break;
                case SoftHyphen:
                    _inline.Append('\u00AD');
                    break;
                case SymbolChar { Char.Value: { } code }
                    when int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var symbol) && symbol < 0xE000:
                    _inline.Append((char)symbol);
                    break;
                case LastRenderedPageBreak:
                    _pages.Add((_inline.Length, $"{++_page}"));
                    break;
                case DocumentFormat.OpenXml.Math.OfficeMath math:
                    _inline.Append(math.InnerText);
                    break;
                case Run or Hyperlink or InsertedRun or MoveToRun or SimpleField or SdtRun or SdtContentRun or CustomXmlRun
                    or AlternateContent or AlternateContentChoice or Ruby or RubyBase or BidirectionalEmbedding or BidirectionalOverride:
                    Inline(child);
                    break;
                case OpenXmlUnknownElement or OpenXmlMiscNode:
                    break;
            }
        }
    }

    private void Flush(BlockKind? kind)
    {
        builder.Add(_inline.ToString(), kind, marks: [.. _pages]);
        _inline.Clear();
        _pages.Clear();
    }
}
