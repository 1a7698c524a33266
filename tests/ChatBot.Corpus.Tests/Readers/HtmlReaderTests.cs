using System.Text;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Tests.Readers;

public class HtmlReaderTests
{
    [Fact]
    public void The_text_is_read_in_blocks_without_scripts_styles_and_hidden_parts()
    {
        var text = Read("""
            <h1>The Lamps</h1><script>alert("x")</script><style>p { }</style><p>One &amp; <b>two</b>
            are here.</p><p hidden>Not here.</p><p style="display: none">Nor here.</p><ul><li>First.</li><li>Second.</li></ul>
            """);

        Assert.Equal("The Lamps\n\nOne & two are here.\n\nFirst.\n\nSecond.", text.Text);
        Assert.Equal(["The Lamps"], text.Blocks(BlockKind.Heading));
    }

    [Fact]
    public void Two_breaks_part_paragraphs_and_one_breaks_a_line() =>
        Assert.Equal("One\ntwo\n\nthree", Read("One<br>two<br><br>three").Text);

    [Fact]
    public void Cells_of_a_table_make_a_row_and_a_table_that_lays_out_the_page_does_not()
    {
        Assert.Equal("Norra\t301", Read("<table><tr><td>Norra</td><td>301</td></tr></table>").Text);
        Assert.Equal("A menu.\n\nThe text.", Read("<table><tr><td><p>A menu.</p></td><td><p>The text.</p></td></tr></table>").Text);
    }

    [Fact]
    public void Navigation_is_told_from_the_text_by_its_element_its_role_and_its_name()
    {
        var text = Read("""
            <nav>Home</nav><div role="navigation">News</div><div class="related-stories">Another story.</div><article><header><h1>Title</h1></header><p>The text.</p></article><footer>Imprint</footer>
            """);

        Assert.Equal(["Home", "News", "Another story.", "Imprint"], text.Blocks(BlockKind.Aside));
    }

    [Fact]
    public void The_mark_of_a_footnote_is_no_text_and_a_power_is() =>
        Assert.Equal("The lamp was lit. It lights 10 m2.",
            Read("<p>The lamp was lit.<sup><a href='#n1'>1</a></sup> It lights 10 m<sup>2</sup>.</p>").Text);

    [Fact]
    public void A_wrong_charset_is_found_out_and_a_right_one_used()
    {
        Assert.Equal("Größe", Reading.Of("a.html", Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>Größe")).Text);
        Assert.Equal("маяк", Reading.Of("a.htm",
            CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(
            "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>маяк")).Text);
    }

    [Fact]
    public void Fifty_thousand_nested_elements_are_read_or_refused_and_nothing_falls_over()
    {
        var outcome = BoundedReading.Read(new FileContent(
            "a.html", Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("<div>", 50_000))}The end.")),
            ReadingLimits.Default with { MaxTime = TimeSpan.FromSeconds(30) }, CancellationToken.None);

        Assert.True(outcome.Text?.Text == "The end." || outcome.Fault?.Message.Contains("longer than") == true);
    }

    [Fact]
    public void What_the_page_says_of_itself_is_taken_from_the_first_place_that_says_it()
    {
        var stated = Read("""
            <html lang="de-AT"><head><title>The Lamps | The Post</title><meta property="og:title" content="The Lamps"><meta name="author" content="admin"><meta property="article:published_time" content="1998-03-04T10:00:00Z">
            <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":[{"name":"Ida Holm"},{"name":"Jon Lund"}]}]}</script></head><body><p>Text.
            """).Stated;

        Assert.Equal([("author", "Ida Holm"), ("author", "Jon Lund"), ("title", "The Lamps"), ("issued", "1998-03-04"),
            ("language", "de-AT")], stated.Select(field => (field.Field, field.Value)));
    }

    [Fact]
    public void A_page_that_a_script_makes_has_no_text_and_that_is_said() =>
        Assert.Contains("made by a script", Reading.FaultOf("a.html", Encoding.UTF8.GetBytes("<div id=root></div><script>run()</script>")));

    private static DocumentText Read(string html) => Reading.Of("a.html", Encoding.UTF8.GetBytes(html));
}
