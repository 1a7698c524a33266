using System.Text;
using ChatBot.Corpus.Citations;
using ChatBot.Corpus.Records;
using static ChatBot.Corpus.Tests.Citations.SampleSources;

namespace ChatBot.Corpus.Tests.Citations;

public class ExportTests
{
    [Fact]
    public void BibTeX_of_an_article() => Assert.Equal("""
        @article{journal,
          author = {Rivera, Ana María and Chen, Wei},
          title = {{The growth of river towns}},
          journal = {Journal of Urban History},
          volume = {12},
          number = {3},
          pages = {145--167},
          year = {2014},
          month = mar,
          doi = {10.1000/xyz123},
        }

        """.ReplaceLineEndings("\n"), BibTex.Of(Get("journal")));

    [Theory]
    [InlineData("magazine", "article")]
    [InlineData("webpage", "misc")]
    [InlineData("report", "techreport")]
    [InlineData("book", "book")]
    [InlineData("chapter", "incollection")]
    [InlineData("proceedings", "inproceedings")]
    [InlineData("presented", "misc")]
    [InlineData("thesis", "phdthesis")]
    [InlineData("manuscript", "unpublished")]
    [InlineData("document", "misc")]
    public void BibTeX_has_an_entry_type_for_each_document(string id, string type) =>
        Assert.StartsWith($"@{type}{{{id},\n", BibTex.Of(Get(id)), StringComparison.Ordinal);

    [Theory]
    [InlineData("webpage", "author = {{Harbour Authority}}")]
    [InlineData("newspaper", "author = {van der Berg, Pieter}")]
    [InlineData("book", "author = {King, Jr., Martin and Adeyemi, Tolu and Haddad, Rana}")]
    [InlineData("manuscript", "author = {von Humboldt, Alexander}")]
    [InlineData("manuscript", "year = {ca. 1802}")]
    public void BibTeX_keeps_names_and_dates_whole(string id, string line) => Assert.Contains(line, BibTex.Of(Get(id)));

    [Fact]
    public void BibTeX_escapes_what_TeX_would_read()
    {
        var bib = BibTex.Of(One("""{"id": "a b,c{", "type": "book", "title": "50% of R&D_{x} \\ $5 ~"}"""));
        Assert.Contains("@book{a-b-c,", bib);
        Assert.Contains(@"title = {{50\% of R\&D\_\{x\} \textbackslash{} \$5 \textasciitilde{}}}", bib);
    }

    [Fact]
    public void RIS_of_an_article() => Assert.Equal(
        "TY  - JOUR\r\nID  - journal\r\nAU  - Rivera, Ana María\r\nAU  - Chen, Wei\r\nTI  - The growth of river towns\r\nT2  - Journal "
        + "of Urban History\r\n"
        + "VL  - 12\r\nIS  - 3\r\nSP  - 145\r\nEP  - 167\r\nPY  - 2014\r\nDA  - 2014/03//\r\nDO  - 10.1000/xyz123\r\nER  - \r\n",
        Ris.Of(Get("journal")));

    [Theory]
    [InlineData("magazine", "MGZN")]
    [InlineData("newspaper", "NEWS")]
    [InlineData("blog", "BLOG")]
    [InlineData("thesis", "THES")]
    [InlineData("proceedings", "CONF")]
    [InlineData("presented", "CPAPER")]
    [InlineData("document", "GEN")]
    public void RIS_has_a_type_for_each_document(string id, string type) =>
        Assert.StartsWith($"TY  - {type}\r\n", Ris.Of(Get(id)), StringComparison.Ordinal);

    [Theory]
    [InlineData("chapter", "A2  - Lind, Ida M.\r\nA2  - Park, Joon\r\n")]
    [InlineData("proceedings", "C3  - Proceedings of the Estuary Conference\r\n")]
    [InlineData("webpage", "Y2  - 2020/05/05/\r\n")]
    [InlineData("manuscript", "AU  - von Humboldt, Alexander\r\n")]
    public void RIS_has_each_part_under_its_tag(string id, string lines) => Assert.Contains(lines, Ris.Of(Get(id)));

    [Fact]
    public void BibTeX_says_when_a_page_was_seen() => Assert.Contains("urldate = {2020-05-05}", BibTex.Of(Get("webpage")));

    [Fact]
    public void CSL_JSON_comes_back_as_it_went_out_without_what_is_the_projects_own()
    {
        var item = One("""{"id": "x", "type": "book", "title": "Tides, é", "author": [{"family": "B"}], "call-number": "Q1", "custom": """
            + """{"file": "x.txt"}}""");
        var (entries, problems) = SourcesFile.Read("x.json", Encoding.UTF8.GetBytes(CslJsonExport.Of([item])));
        Assert.Empty(problems);
        var back = Assert.Single(entries).Item;
        Assert.Equal("Tides, é", back.Title);
        Assert.Equal("B", Assert.Single(back.Author).Family);
        Assert.Equal("Q1", back.Other!["call-number"].GetString());
        Assert.Null(back.Custom);
        Assert.DoesNotContain("editor", CslJsonExport.Of([item]));
    }
}
