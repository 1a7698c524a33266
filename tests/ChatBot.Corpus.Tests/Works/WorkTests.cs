using System.Text;
using ChatBot.Corpus.Readers;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Works;

public class WorkTests
{
    private const string Text = "Home > Menu\n\nThe ferry sank. All were saved.\n\n  A second 🚢 came.\n\nLeave a comment";

    [Fact]
    public void A_quotation_has_the_exact_words_and_their_paragraph()
    {
        var work = Make(Text, "The ferry", "came.");
        var at = Text.IndexOf("A second", StringComparison.Ordinal);

        var quotation = work.Quote(new TextSpan(at, at + 16));

        Assert.Equal("A second 🚢 came", quotation.Exact);
        Assert.Equal(2, quotation.Paragraph);
        Assert.Equal("w#2", quotation.Locator);
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(13, 13)]
    [InlineData(20, 14)]
    [InlineData(13, 5000)]
    [InlineData(0, 4)]
    public void A_span_that_is_off_throws(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(Text, "The ferry", "came.").Quote(new TextSpan(start, end)));

    [Fact]
    public void A_span_that_splits_a_character_throws()
    {
        var ship = Text.IndexOf("🚢", StringComparison.Ordinal);

        Assert.Throws<ArgumentOutOfRangeException>(() => Make(Text, "The ferry", "came.").Quote(new TextSpan(ship + 1, ship + 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Make(Text, "The ferry", "came.").Quote(new TextSpan(ship - 2, ship + 1)));
    }

    [Fact]
    public void A_quotation_cannot_be_made_but_by_a_work() =>
        Assert.Empty(typeof(Quotation).GetConstructors());

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_of_both_kinds_part_paragraphs(string end)
    {
        var text = $"One is here.{end}{end}Two is here.{end}It goes on.{end}";

        var work = Make(text, "One", "goes on.");

        Assert.Equal([1, 2], work.Passages.Select(passage => passage.Number));
        Assert.Equal($"Two is here.{end}It goes on.", work.Quote(work.Passages[1].Span).Exact);
    }

    [Fact]
    public void Lines_too_long_for_a_wrapped_paragraph_are_paragraphs()
    {
        var line = string.Concat(Enumerable.Repeat("A sentence of some length. ", 6)).TrimEnd();

        Assert.Equal(2, Make($"{line}\n{line}", "A", null).Passages.Count);
    }

    [Fact]
    public void A_heading_is_no_sentence_to_quote()
    {
        var work = Make("A short heading\n\nThe text follows here.\n\nIt goes on.", null, null);

        Assert.Equal(PassageKind.Heading, work.Passages[0].Kind);
        Assert.Equal(2, work.Sentences.Count);
    }

    [Fact]
    public void A_dateline_is_not_part_of_the_first_sentence()
    {
        var work = Make("GENEVA — The talks began.", null, null);

        Assert.Equal("The talks began.", work.Quote(work.Sentences[0].Span).Exact);
    }

    [Fact]
    public void The_lines_of_a_chronology_are_items()
    {
        var work = Make("Key dates\n1963: the pier is begun\nMay 1971: it is opened", null, null);

        Assert.Equal(["Key dates", "1963: the pier is begun", "May 1971: it is opened"],
            work.Passages.Select(passage => work.Quote(passage.Span).Exact));
        Assert.Equal(2, work.Sentences.Count);
    }

    [Fact]
    public void What_is_omitted_is_neither_indexed_nor_quoted()
    {
        const string text = "One is here.\n\nA repeated line\n\nTwo is here.";
        var at = text.IndexOf("A repeated line", StringComparison.Ordinal);
        var parts = WorkParts.Whole(text) with { Omitted = [new TextSpan(at, at + 15)] };
        var work = new Work(new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text, parts, null, true);

        Assert.Equal(["One is here.", "Two is here."], work.Passages.Select(passage => work.Quote(passage.Span).Exact));
        Assert.Throws<ArgumentOutOfRangeException>(() => work.Quote(new TextSpan(at - 3, at + 3)));
    }

    [Fact]
    public void A_byte_order_mark_is_dropped_and_the_hash_is_of_the_file()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. "abc"u8];

        Assert.Equal("abc", Work.Decode(bytes));
        Assert.Throws<DecoderFallbackException>(() => Work.Decode([0x41, 0xFF]));
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Make("abc", null, null).Sha256);
    }

    [Fact]
    public void A_line_about_the_writer_is_quoted_without_a_paragraph_and_stands_under_no_heading()
    {
        const string text = "Title\n\nThe ferry sank.\n\nAnn Lee is a pilot.";
        var bio = new TextSpan(text.IndexOf("Ann", StringComparison.Ordinal), text.Length);
        var work = new Work(new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text,
            new WorkParts(new TextSpan(0, bio.Start - 2), [], [], [bio]), null, true);

        var quotation = work.Quote(bio);

        Assert.Equal((0, "w", "Ann Lee is a pilot."), (quotation.Paragraph, quotation.Locator, quotation.Exact));
        Assert.Null(work.PassageAt(bio.Start));
        Assert.Empty(work.HeadingsOf(work.Passages.Single(passage => passage.Kind == PassageKind.Bio)));
    }

    [Theory]
    [InlineData(-1, 4, "Not a range of seeds/w.txt, which has 82 code units.")]
    [InlineData(0, 4, "Takes in text of seeds/w.txt that is not the document's own.")]
    [InlineData(58, 62, "Splits a character of seeds/w.txt.")]
    public void A_span_that_is_off_says_why(int start, int end, string why) =>
        Assert.StartsWith(why, Assert.Throws<ArgumentOutOfRangeException>(
            () => Make(Text, "The ferry", "came.").Quote(new TextSpan(start, end))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_has_the_pages_that_it_stands_on()
    {
        const string text = "One is here.\n\nTwo is here. It goes on.";
        var reading = new DocumentText
        {
            Text = text,
            Marks = [new(MarkKind.Page, 0, "iv"), new(MarkKind.Page, text.IndexOf("It goes", StringComparison.Ordinal), "5")],
        };
        var work = new Work(new CslItem { Id = "w" }, "seeds/.text/w.txt", Encoding.UTF8.GetBytes(text), text, WorkParts.Whole(text), null,
            true, new WorkOrigin("seeds/w.pdf", "", reading));

        Assert.Equal(["iv", "iv–5", null, null], new int?[] { 1, 2, 3, null }.Select(work.PagesOf));
    }

    [Fact]
    public void The_same_bytes_read_otherwise_have_another_hash_of_their_reading()
    {
        Work Of(string? title, WorkParts parts) =>
            new(new CslItem { Id = "w", Title = title }, "seeds/w.txt", Encoding.UTF8.GetBytes(Text), Text, parts, null, true);
        var whole = WorkParts.Whole(Text);

        Assert.Equal(Of("A", whole).ReadingHash, Of("A", whole).ReadingHash);
        Assert.Equal(4, new[] { Of("A", whole), Of("B", whole), Of(null, whole), Of("A", whole with { Body = new TextSpan(13, 40) }) }
            .Select(work => work.ReadingHash).Distinct().Count());
    }

    private static Work Make(string text, string? begins, string? ends)
    {
        var start = begins is null ? 0 : text.IndexOf(begins, StringComparison.Ordinal);
        var end = ends is null ? text.Length : text.IndexOf(ends, StringComparison.Ordinal) + ends.Length;
        return new Work(new CslItem { Id = "w" }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text,
            new WorkParts(new TextSpan(start, end), [], [], []), null, true);
    }
}
