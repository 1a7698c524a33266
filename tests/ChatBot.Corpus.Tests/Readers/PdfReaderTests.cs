using System.Text;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Readers;

public class PdfReaderTests
{
    /// <summary>A picture of one black point.</summary>
    private static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly string[] Left =
        ["The left column begins here and", "goes on for several lines, so that", "nobody can take it for a table of",
            "names and years, which would be", "read row by row."];

    private static readonly string[] Right =
        ["The right column is read after the", "left one, although its lines stand", "beside the other lines, and ends",
            "when the page does, which is soon", "enough."];

    [Fact]
    public void Two_columns_are_read_one_after_the_other_and_a_title_over_both_first()
    {
        var text = Reading.Of("a.pdf", new MadePdf().Page().Line(60, 780, "A title over both columns", 18).Lines(60, 740, Left)
            .Lines(320, 740, Right).Build());

        Assert.Equal($"A title over both columns\n\n{string.Join(' ', Left)}\n\n{string.Join(' ', Right)}", text.Text);
        Assert.Equal(["A title over both columns"], text.Blocks(BlockKind.Heading));
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var text = Reading.Of("a.pdf", new MadePdf().Page().Lines(60, 740, "Harbour", "Norra", "Westhaven", "Oster")
            .Lines(300, 740, "Boats", "301", "12", "88").Build());

        Assert.Equal("Harbour\tBoats\n\nNorra\t301\n\nWesthaven\t12\n\nOster\t88", text.Text);
        Assert.Equal(4, text.Blocks(BlockKind.Row).Count());
    }

    [Fact]
    public void A_justified_line_of_two_words_is_no_row_of_a_table()
    {
        string[] lines = ["Nobody knew who had lit the lamp", "notwithstanding correspondence", "in the spring before the flood,",
            "and nobody wrote it down there."];

        var text = Reading.Of("a.pdf", new MadePdf().Page().Justified(60, 240, 740, lines).Build());

        Assert.Equal(string.Join(' ', lines), text.Text);
    }

    [Fact]
    public void The_last_lines_of_columns_are_parted_where_the_columns_of_earlier_pages_were()
    {
        var text = Reading.Of("a.pdf", new MadePdf().Page().Lines(60, 740, Left).Lines(320, 740, Right)
            .Page().Line(60, 740, "The left side ends with one line.").Line(320, 740, "The right side does too.").Build());

        Assert.EndsWith("enough.\n\nThe left side ends with one line.\n\nThe right side does too.", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_goes_on_below_the_other_is_read_to_its_end_before_it()
    {
        string[] longer = [.. Left, "A second paragraph of the column", "stands beside nothing, since the",
            "other column has ended by then."];

        var text = Reading.Of("a.pdf", new MadePdf().Page().Lines(60, 740, longer).Lines(320, 740, Right).Build());

        Assert.EndsWith(string.Join(' ', Right), text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it was the engineer and Dr.", "Lund who came, and nobody else of the town.")]
    [InlineData("the council was against it;", "Lund came, and nobody else of the town.")]
    [InlineData("it was decided in the year", "1943, as the minutes of the council show.")]
    [InlineData("it was said by Lund and", "others, as the minutes of the council show.")]
    public void A_sentence_goes_on_in_the_next_column(string last, string first)
    {
        var text = Reading.Of("a.pdf", new MadePdf().Page().Lines(60, 740, [.. Left, last]).Lines(320, 740, [first, .. Right]).Build());

        Assert.Contains($"{last} {first}", text.Text);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_a_paragraph_goes_on_over_the_page()
    {
        var pdf = new MadePdf();
        foreach (var (word, page) in new[] { ("lamps", 11), ("boats", 12), ("piers", 13), ("ropes", 14) })
        {
            pdf.Page().Line(200, 810, "Annals of the Port", 8).Line(290, 30, $"{page}", 8)
                .Lines(60, 740, $"the {word} of the harbour were counted in the autumn, and {word} that were found broken",
                    $"were mended by the keeper of the {word}, who had no help from the council and asked for");
        }
        pdf.Page().Line(200, 810, "Annals of the Port", 8).Line(290, 30, "15", 8).Line(60, 740, "none.");

        var text = Reading.Of("a.pdf", pdf.Build());

        Assert.DoesNotContain("Annals", text.Text);
        Assert.DoesNotContain("12", text.Text);
        Assert.EndsWith("asked for none.", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Text);
        Assert.Equal(["11", "12", "13", "14", "15"], text.Marks.Select(mark => mark.Label));
        Assert.Equal("15", text.PageAt(text.Text.IndexOf("none.", StringComparison.Ordinal)));
        Assert.Equal("14–15", new WorkOrigin("seeds/a.pdf", "", text).PagesOf(new TextSpan(text.Text.Length - 40, text.Text.Length)));
        Assert.Contains(text.LeftOut, line => line is { Page: "13", Text: "Annals of the Port" });
    }

    [Fact]
    public void A_word_that_is_broken_at_a_line_end_stays_as_it_is_printed()
    {
        var text = Reading.Of("a.pdf", new MadePdf().Page().Lines(60, 740, "The council came to an agree-", "ment on the lamps.").Build());

        Assert.Equal("The council came to an agree-\nment on the lamps.", text.Text);
    }

    [Fact]
    public void Footnotes_stand_after_the_text_and_their_marks_are_left_out_of_it()
    {
        var pdf = new MadePdf().Page()
            .Line(60, 740, "The lamp was lit").Line(137, 744, "1", 6)
                .Line(145, 740, "in the spring, and nobody knows who lit it, for the log")
            .Line(60, 60, "1 The log of the keeper, page nine.", 7).Page().Line(60, 740, "is lost.");

        var text = Reading.Of("a.pdf", pdf.Build());

        Assert.StartsWith("The lamp was lit in the spring", text.Text, StringComparison.Ordinal);
        Assert.Equal(["The log of the keeper, page nine."], text.Blocks(BlockKind.Note));
        Assert.EndsWith("page nine.", text.Text, StringComparison.Ordinal);
        Assert.Equal("1", text.PageAt(text.Text.Length - 1));
    }

    [Fact]
    public void A_footnote_of_one_line_below_two_columns_parts_no_sentence()
    {
        var pdf = new MadePdf().Page().Lines(60, 740, [.. Left, "Nothing was paid for the lamps in"]).Line(320, 744, "1", 6)
            .Lines(325, 740, ["the spring, as the council said in", .. Right])
            .Line(60, 60, "1 The log of the keeper, page nine, which is kept in the archive of the port and may be read there.", 7);

        var text = Reading.Of("a.pdf", pdf.Build());

        Assert.Contains("Nothing was paid for the lamps in", text.Text);
        Assert.Equal("The log of the keeper, page nine, which is kept in the archive of the port and may be read there.",
            Assert.Single(text.Blocks(BlockKind.Note)));
    }

    [Fact]
    public void The_same_bytes_give_the_same_text()
    {
        var pdf = new MadePdf().Page().Lines(60, 740, Left).Lines(320, 740, Right).Build();

        Assert.Equal(Reading.Of("a.pdf", pdf).Text, Reading.Of("b.pdf", pdf).Text);
    }

    [Fact]
    public void What_the_file_says_of_itself_is_a_draft_and_a_file_name_is_no_title()
    {
        Assert.Contains(Reading.Of("a.pdf", new MadePdf().Title("The Lamps").Page().Line(60, 700, "Text.").Build()).Stated,
            field => field is { Field: "title", Value: "The Lamps", From: "PDF info" });
        Assert.DoesNotContain(Reading.Of("a.pdf", new MadePdf().Title("report.docx").Page().Line(60, 700, "Text.").Build()).Stated,
            field => field.Field == "title");
    }

    [Fact]
    public void A_picture_without_text_and_a_page_of_pictures_are_named()
    {
        Assert.Contains("it is a picture. Run optical character recognition",
            Reading.FaultOf("a.pdf", new MadePdf().Page().Picture(Png).Build()));
        Assert.Contains("Page 2 is a picture",
            Assert.Single(Reading.Of("a.pdf", new MadePdf().Page().Line(60, 700, "Text.").Page().Picture(Png).Build()).Notes).Message);
    }

    [Fact]
    public void A_damaged_a_cut_off_an_empty_and_a_false_pdf_are_named()
    {
        var whole = new MadePdf().Page().Lines(60, 740, Left).Build();

        Assert.Contains("damaged", Reading.FaultOf("a.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 and nothing of the kind")));
        Assert.Contains("damaged", Reading.FaultOf("a.pdf", []));
        Assert.Contains("damaged", Reading.FaultOf("a.pdf", whole[..200]));
        Assert.Contains("damaged", Reading.FaultOf("a.pdf", Encoding.UTF8.GetBytes("<html><body>Not found</body></html>")));
    }

    [Theory]
    [InlineData("/Filter/Standard/V 2/R 3/Length 128/P -4/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)")]
    [InlineData("/Filter/SomeShop.Reader/V 1/Length 40")]
    public void An_encrypted_pdf_is_named_as_encrypted_whatever_encrypts_it(string encryption)
    {
        var pdf = Encoding.ASCII.GetBytes($"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
            + $"2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
            + $"3 0 obj\n<<{encryption}>>\nendobj\ntrailer\n<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[(a)(a)]>>\nstartxref\n0\n%%EOF");

        Assert.Contains("encrypted", Reading.FaultOf("a.pdf", pdf));
        Assert.Contains("damaged",
            Reading.FaultOf("a.pdf", Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(pdf).Replace("/Encrypt", "/Other"))));
    }

    [Fact]
    public void Two_thousand_pages_are_read()
    {
        var pdf = new MadePdf();
        for (var page = 1; page <= 2000; page++)
            pdf.Page().Line(60, 700, $"Sentence number {page} stands alone.");

        var text = Reading.Of("a.pdf", pdf.Build());

        Assert.Equal("2000", text.PageAt(text.Text.IndexOf("number 2000", StringComparison.Ordinal)));
    }
}
