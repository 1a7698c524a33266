using System.IO.Compression;
using ChatBot.Corpus.Readers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Corpus.Tests.Readers;

public class WordReaderTests
{
    private const string Open = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""";

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var text = Reading.Of("a.docx", Docx("""
            <w:p><w:r><w:t xml:space="preserve">The lamp was </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>blown out</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>lit</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>
            """));

        Assert.Equal("The lamp was lit.", text.Text);
    }

    [Fact]
    public void Tables_are_rows_and_headings_are_known_by_their_level()
    {
        var text = Reading.Of("a.docx", Docx("""
            <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Boats</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Norra</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>301</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """));

        Assert.Equal("Boats\n\nNorra\t301", text.Text);
        Assert.Equal(["Boats"], text.Blocks(BlockKind.Heading));
        Assert.Equal(["Norra\t301"], text.Blocks(BlockKind.Row));
    }

    [Fact]
    public void Footnotes_stand_after_the_text_and_separators_are_none()
    {
        var text = Reading.Of("a.docx", Docx(
            """<w:p><w:r><w:t>A claim</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>""", package =>
            package.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
                new Footnote(new Paragraph(new Run(new FootnoteReferenceMark()), new Run(new Text("Where it is from.")))) { Id = 2 })));

        Assert.Equal("A claim.\n\nWhere it is from.", text.Text);
        Assert.Equal(["Where it is from."], text.Blocks(BlockKind.Note));
    }

    [Fact]
    public void Pages_are_those_that_the_file_notes_and_there_are_none_where_it_notes_none()
    {
        const string Body = """<w:p><w:r><w:t xml:space="preserve">One begins. </w:t></w:r><w:r>{0}<w:t>Two begins.</w:t></w:r></w:p>""";

        var paged = Reading.Of("a.docx", Docx(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, "<w:lastRenderedPageBreak/>")));

        Assert.Equal("1", paged.PageAt(0));
        Assert.Equal("2", paged.PageAt(paged.Text.IndexOf("Two", StringComparison.Ordinal)));
        Assert.Empty(Reading.Of("a.docx", Docx(string.Format(System.Globalization.CultureInfo.InvariantCulture, Body, ""))).Marks);
    }

    [Fact]
    public void Hidden_text_and_field_codes_are_not_read_and_breaks_and_special_hyphens_are()
    {
        var text = Reading.Of("a.docx", Docx("""
            <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>First</w:t><w:br/><w:t>long</w:t><w:noBreakHyphen/><w:t>awaited</w:t></w:r></w:p>
            """));

        Assert.Equal("First\nlong\u2011awaited", text.Text);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_unpacks()
    {
        var limits = ReadingLimits.Default with { MaxExpandedBytes = 1 << 20 };
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            entry.Write(new byte[4 << 20]);
        }

        Assert.Contains("unpacks to more than 1 MB", Reading.FaultOf("a.docx", stream.ToArray(), limits));
        Assert.Contains("unpacks to more than 1 MB", Reading.FaultOf("a.epub", stream.ToArray(), limits));
    }

    [Fact]
    public void A_password_and_a_cut_off_file_are_named()
    {
        Assert.Contains("encrypted", Reading.FaultOf("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
        Assert.Contains("damaged", Reading.FaultOf("a.docx", Docx("<w:p/>")[..300]));
    }

    private static byte[] Docx(string body, Action<WordprocessingDocument>? more = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document($"{Open}{body}</w:body></w:document>");
            more?.Invoke(package);
        }
        return stream.ToArray();
    }
}
