using System.Text;
using ChatBot.Corpus.Formats;
using ChatBot.Corpus.Readers;

namespace ChatBot.Corpus.Tests.Readers;

public class MarkdownAndTextTests
{
    [Fact]
    public void Markdown_is_quoted_as_it_reads()
    {
        var text = Reading.Of("a.md", Encoding.UTF8.GetBytes("""
            ---
            title: The Lamps
            author: [Ida Holm, Jon Lund]
            date: 1998-03-04
            ---
            # The *Lamps*

            The **lamp** was [lit](https://example.org/a_b)
            in `1871` &amp; burned.[^1]

            * First_item.
            * ~~Second~~ item.

            | Harbour | Boats |
            |---------|-------|
            | Norra   | 301   |

            > A quotation.

            [^1]: The log.
            """));

        Assert.Equal("The Lamps\n\nThe lamp was lit in 1871 & burned.\n\nFirst_item.\n\nSecond "
            + "item.\n\nHarbour\tBoats\n\nNorra\t301\n\nA quotation.\n\nThe log.", text.Text);
        Assert.Equal([("title", "The Lamps"), ("author", "Ida Holm"), ("author", "Jon Lund"), ("issued", "1998-03-04")],
            text.Stated.Select(field => (field.Field, field.Value)));
        Assert.Equal(["The Lamps"], text.Blocks(BlockKind.Heading));
        Assert.Equal(["The log."], text.Blocks(BlockKind.Note));
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16be", true)]
    [InlineData("windows-1252", false)]
    public void An_encoding_is_detected_and_said(string name, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("Zwölf Boxkämpfer – “quer” über den Sylter Deich.")];

        var text = Reading.Of("a.txt", bytes);

        Assert.Equal("Zwölf Boxkämpfer – “quer” über den Sylter Deich.", text.Text);
        Assert.False(text.IsFileItself);
        Assert.Single(text.Notes);
    }

    [Theory]
    [InlineData("a.txt", "utf-16le")]
    [InlineData("a.md", "utf-16be")]
    public void Utf16_without_a_mark_is_refused_by_its_name_until_the_keeper_names_it(string file, string name)
    {
        var bytes = Encoding.GetEncoding(name).GetBytes("The gong was cast in 1881.\n");

        var fault = BoundedReading.Read(new FileContent(file, bytes), ReadingLimits.Default, CancellationToken.None).Fault!;

        Assert.Contains("NUL characters", fault.Message);
        Assert.Contains(name, fault.Remedy);
        Assert.StartsWith("The gong was cast", Reading.Of(file, bytes, name).Text);
    }

    [Fact]
    public void The_keeper_of_the_library_overrules_what_is_detected_and_a_wrong_name_is_named()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("маяк");

        Assert.Equal("маяк", Reading.Of("a.text", bytes, "windows-1251").Text);
        Assert.Contains("\"klingon\", which is not known",
            BoundedReading.Read(new FileContent("a.txt", bytes, "klingon"), ReadingLimits.Default, CancellationToken.None).Fault!.Message);
    }

    [Fact]
    public void Utf8_is_quoted_from_the_file_itself_and_form_feeds_part_its_pages()
    {
        var text = Reading.Of("a.txt", "\uFEFFOne.\fTwo."u8.ToArray());

        Assert.True(text.IsFileItself);
        Assert.Equal("2", text.PageAt(text.Text.IndexOf("Two", StringComparison.Ordinal)));
        Assert.Empty(Reading.Of("a.txt", "One."u8.ToArray()).Marks);
    }

    [Fact]
    public void A_program_under_the_name_of_a_text_is_refused() =>
        Assert.Contains("no text", Reading.FaultOf("a.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0, 0, 0, 2, 9, 9, 0, 0]));

    [Fact]
    public void A_text_longer_than_the_limit_is_refused_with_the_setting_that_raises_it() =>
        Assert.Contains("maxCharacters in config/reading.yaml",
            Reading.FaultOf("a.txt", new byte[100].Select(_ => (byte)'a').ToArray(), ReadingLimits.Default with { MaxCharacters = 10 }));
}
