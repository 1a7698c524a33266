using System.IO.Compression;
using System.Text;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Tests.Readers;

public class EpubReaderTests
{
    private const string Container =
        """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile """
        + """full-path="OEBPS/book.opf"/></rootfiles></container>""";

    private const string Package = """
        <package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>The Keeper</dc:title><dc:creator opf:role="aut">Ida Holm</dc:creator><dc:creator opf:role="ill">Jon Lund</dc:creator><dc:date>1931</dc:date><dc:language>en</dc:language></metadata>
        <manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="text/b.xhtml"/><item id="a" href="text/a%20a.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>
        """;

    [Fact]
    public void The_spine_is_read_in_order_with_chapters_and_pages_of_the_print()
    {
        var text = Reading.Of("a.epub", Epub(("META-INF/container.xml", Container), ("OEBPS/book.opf", Package),
            ("OEBPS/nav.xhtml", """<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav """
            + """epub:type="toc"><ol><li><a href="text/a%20a.xhtml">The Lamp</a></li><li><a href="text/b.xhtml#x">The """
            + """Storm</a></li></ol></nav></body></html>"""),
            ("OEBPS/text/b.xhtml", """<html><body><p>Still the lamp.</p><p id="x">The storm came.</p></body></html>"""),
            ("OEBPS/text/a a.xhtml", """<html xmlns:epub="http://www.idpf.org/2007/ops"><body><p><span epub:type="pagebreak" """
            + """title="7"/>It was lit <span epub:type="pagebreak" title="8"></span>and burned.</p></body></html>""")));

        Assert.Equal("It was lit and burned.\n\nStill the lamp.\n\nThe storm came.", text.Text);
        Assert.Equal([new(MarkKind.Chapter, 0, "The Lamp"),
            new(MarkKind.Chapter, text.Text.IndexOf("The storm", StringComparison.Ordinal), "The Storm")],
            text.Marks.Where(mark => mark.Kind == MarkKind.Chapter));
        Assert.Equal("7", text.PageAt(0));
        Assert.Equal("8", text.PageAt(text.Text.IndexOf("and burned", StringComparison.Ordinal)));
        Assert.Equal([("title", "The Keeper"), ("author", "Ida Holm"), ("issued", "1931"), ("language", "en")],
            text.Stated.Select(field => (field.Field, field.Value)));
    }

    [Fact]
    public void Without_a_package_document_the_parts_are_read_by_name_and_that_is_said()
    {
        var text = Reading.Of("a.epub", Epub(("b.xhtml", "<p>Two.</p>"), ("a.xhtml", "<p>One.</p>")));

        Assert.Equal("One.\n\nTwo.", text.Text);
        Assert.Contains("no package document", Assert.Single(text.Notes).Message);
    }

    [Fact]
    public void A_protected_an_empty_and_a_damaged_book_are_named()
    {
        Assert.Contains(
            "DRM", Reading.FaultOf("a.epub", Epub(("META-INF/encryption.xml", """<encryption><EncryptedData><EncryptionMethod """
            + """Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></encryption>"""), ("a.xhtml", "x"))));
        Assert.Contains("nor any text", Reading.FaultOf("a.epub", Epub(("mimetype", "application/epub+zip"))));
        Assert.Contains("damaged", Reading.FaultOf("a.epub", "PK and no more"u8.ToArray()));
    }

    private static byte[] Epub(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }
}
