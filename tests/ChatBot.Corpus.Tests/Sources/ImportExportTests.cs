using System.Text;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Sources.Import;

namespace ChatBot.Corpus.Tests.Sources;

public class ImportExportTests
{
    [Fact]
    public void BibTeX_is_read_with_its_accents_strings_names_and_attachments()
    {
        var export = Read("a.bib", """
            % A comment with an @ sign.
            @string{post = "Harbour Post"}
            @article{olsen_1931,
              title = {The {Ferry} Comes Home},
              author = {Olsen, Marit and M{\"u}ller, Jr., J{\'e}r{\^o}me and {Port Authority of Norra} and Jan van der Berg},
              journal = post # " Weekly", year = 1931, month = may, pages = {12--19},
              doi = {10.1000/x_1},
              file = {Full Text:files/12/Olsen\; 1931.pdf:application/pdf;Snapshot:files/13/page.html:text/html}
            }
            @misc{b, title = {Stra\ss e \& Hafen}, date = {2014-11-20}, url = {https://example.org/a_b}, file = {/home/x/b.pdf}}
            """);

        Assert.Empty(export.Problems);
        var (first, second) = (export.Records[0], export.Records[1]);
        Assert.Equal(("olsen_1931", "article-journal", "The Ferry Comes Home", "Harbour Post Weekly", "12–19", 3),
            (first.Item.Id, first.Item.Type, first.Item.Title, first.Item.ContainerTitle, first.Item.Page, first.Line));
        Assert.Equal([("Olsen", "Marit", null, null), ("Müller", "Jérôme", "Jr.", null), (null, null, null, "Port Authority of Norra"),
            ("van der Berg", "Jan", null, null)],
            first.Item.Author.Select(name => (name.Family, name.Given, name.Suffix, name.Literal)));
        Assert.Equal("1931-05", first.Item.Issued!.ToInterval()!.Edtf);
        Assert.Equal(["files/12/Olsen; 1931.pdf", "files/13/page.html"], first.Attachments);
        Assert.Equal(("Straße & Hafen", "2014-11-20", "https://example.org/a_b"),
            (second.Item.Title, second.Item.Issued!.ToInterval()!.Edtf, second.Item.Url));
        Assert.Equal(["/home/x/b.pdf"], second.Attachments);
    }

    [Fact]
    public void An_entry_that_is_not_closed_is_named_with_its_line_and_those_before_it_are_read()
    {
        var export = Read("a.bib", "@book{a, title = {One}}\n@book{b, title = {Two\n");

        Assert.Equal("a", Assert.Single(export.Records).Item.Id);
        Assert.Equal(2, Assert.Single(export.Problems).Line);
    }

    [Fact]
    public void Ris_is_read_with_its_attachments()
    {
        var export = Read("a.ris", "TY  - NEWS\r\nTI  - The Ferry\r\n  Comes Home\r\nAU  - Olsen, Marit\r\nAU  - The Post\r\nT2  - "
            + "Harbour Post\r\nDA  - 1931/05/02/\r\nSP  - 4\r\nEP  - 5\r\nDO  - 10.1000/x\r\nL1  - files/1/a.pdf\r\nER  - \r\n");

        var record = Assert.Single(export.Records);
        Assert.Equal(("article-newspaper", "The Ferry Comes Home", "Harbour Post", "1931-05-02", "4-5"),
            (record.Item.Type, record.Item.Title, record.Item.ContainerTitle, record.Item.Issued!.ToInterval()!.Edtf, record.Item.Page));
        Assert.Equal(["Olsen", null], record.Item.Author.Select(name => name.Family));
        Assert.Equal(["files/1/a.pdf"], record.Attachments);
        Assert.Equal(1, Assert.Single(Read("b.ris", "TY  - BOOK\nTI  - x\n").Problems).Line);
    }

    private static ImportExport Read(string name, string text) => ImportExport.Read(name, Encoding.UTF8.GetBytes(text));
}
