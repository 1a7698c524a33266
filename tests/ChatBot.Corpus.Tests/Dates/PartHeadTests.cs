namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Lines that stand over the parts of a document that holds several.</summary>
public class PartHeadTests
{
    [Theory]
    [InlineData("Report for 1891, by Dr Ann Lee", "Report for 1892, by Dr Ann Lee", "1891", "1892")]
    [InlineData("Annual report for the year 1891", "Annual report for the year 1892", "1891", "1892")]
    [InlineData("From the report of the harbour master, 1891", "From the report of the harbour master, 1894", "1891", "1894")]
    [InlineData("The year 1891", "The year 1894", "1891", "1894")]
    [InlineData("From the 1891 report", "From the 1894 report", "1891", "1894")]
    [InlineData("Season 1 (1891)", "Season 2 (1894)", "1891", "1894")]
    [InlineData("## 1891", "## 1894", "1891", "1894")]
    [InlineData("Register of lamps, 1891", "Register of lamps, 1894", "1891", "1894")]
    public void What_stands_under_a_report_of_a_year_is_of_that_year(string first, string second, string one, string two)
    {
        var mentions = Reading.Mentions($"Papers of the pier\n\n{first}\n\nIn May the lamp fell.\n\n{second}\n\nIn May it was lit.", null);

        Assert.Equal([$"{one}-05", $"{two}-05"], mentions.Where(mention => mention.Text == "May").Select(mention => mention.Value.Edtf));
        Assert.Equal([one, two], mentions.Where(mention => mention.HeadsPart).Select(mention => mention.Value.Edtf));
    }

    [Theory]
    [InlineData("Season 2: 2004–05", "Season 3: 2005–06")]
    [InlineData("Report of the board for 2004/05", "Report of the board for 2005/06")]
    [InlineData("2004–05", "2005–06")]
    public void Two_years_that_are_one_have_their_autumn_in_the_first(string first, string second) => Assert.Equal(
        ["2004-10", "2005-03", "2005-11", "2006-02"],
        Reading.Mentions($"The Pier Show\n\n{first}\n\nIn October it was cast.\n\nThe last was shown in March.\n\n{second}\n\n"
            + "In November it was cast.\n\nThe last was shown in February.", null)
            .Where(mention => !mention.HeadsPart && !mention.Text.Contains("20", StringComparison.Ordinal))
            .Select(mention => mention.Value.Edtf));

    [Fact]
    public void Of_several_years_none_is_taken_for_a_month() => Assert.Equal(
        "2003=2003; May=2003-05; 2004–2006=2004/2006",
        Reading.Undated("2003\n\nThe lamp fell in May.\n\n2004–2006\n\nIn June it was lit."));

    [Theory]
    [InlineData("To the Editor, 18 August 1866.", "To the Editor, 21 August 1866.")]
    [InlineData("Letter to the editor, 18 August 1866", "Reply to the letter above, 21 August 1866")]
    [InlineData("Dear sister, 18 August 1866", "My dear sister, 21 August 1866")]
    [InlineData("Interview with Ann Lee, recorded at home on 18 August 1866", "Second interview with Ann Lee, 21 August 1866")]
    [InlineData("Minutes of the yearly meeting held at the inn on 18 August 1866", "Minutes of 21 August 1866")]
    [InlineData("Updated 18 August 1866", "Answered on 21 August 1866 by the keeper")]
    [InlineData("Version 2.0 – 18 August 1866", "Version 2.1 — 21 August 1866")]
    [InlineData("1.9.3 (1866-08-18)", "[1.9.4] - 1866-08-21")]
    [InlineData("The Post (Saturday 18 August 1866)", "The Post, 21 August 1866: \"The lamp is lit\"")]
    [InlineData("Week ending 18 August 1866", "Week ending 21 August 1866")]
    [InlineData("Telephone call, 18 August 1866, 10 a.m.", "Telephone call, 21 August 1866, 9 p.m.")]
    [InlineData("Port Hale, 18 August 1866\nIt rained.", "Varhaven, 21 August 1866\nIt snowed.")]
    public void What_stands_under_a_day_counts_from_it(string first, string second) => Assert.Equal(
        ["1866-08-17", "1866-08-20"],
        Reading.Mentions($"Of the lamp\n\n{first}\n\nThe lamp fell yesterday.\n\n{second}\n\nIt was lit yesterday.", null)
            .Where(mention => mention.Text == "yesterday").Select(mention => mention.Value.Edtf));

    [Fact]
    public void Rounds_are_of_the_year_in_the_title() => Assert.Equal(
        "1987=1987; 14 April=1987-04-14; 28 April=1987-04-28; yesterday=1987-04-27",
        Reading.Undated("Pier League 1987, round by round\n\nRound 1 (14 April)\n\nHale won.\n\nRound 2 (28 April)\n\n"
            + "Hale lost yesterday."));

    [Fact]
    public void Rounds_are_of_the_year_of_the_last_one() => Assert.Equal(
        "14 April=1987-04-14; 28 April=1987-04-28; 9 May 1987=1987-05-09; yesterday=1987-05-08",
        Reading.Undated("Pier League\n\nRound 1 (14 April)\n\nHale won.\n\nRound 2 (28 April)\n\nHale lost.\n\nRound 3, 9 May 1987\n\n"
            + "Hale won yesterday."));

    [Fact]
    public void A_programme_is_still_written_on_its_own_day() => Assert.Equal(
        "9 May 1961=1961-05-09; 4 June=1961-06-04; tomorrow=1961-05-10; 9 June=1961-06-09",
        Reading.Undated("The Pier Post, 9 May 1961\n\nIt will be a fine summer at the pier.\n\nThe fair (4 June)\n\n"
            + "Tickets are sold tomorrow.\n\nThe show (9 June)\n\nIt is free."));

    [Theory]
    [InlineData("Minutes of the board, 3 May 1999\n\nAll were there.\n\n2. Minutes of the session of 9 May 1998\n\n"
        + "The lamp fell yesterday.",
        "1999-05-02")]
    [InlineData("The Pier Post, 3 May 1999\n\nThe flood of 1911\n\nIt fell yesterday.\n\nThe flood of 1947\n\nIt fell yesterday.",
        "1999-05-02")]
    [InlineData("The Pier Post, 3 May 1999\n\nReport on the flood of 1911\n\nIt fell.\n\nReport on the flood of 1947\n\nIt fell yesterday.",
        "1999-05-02")]
    public void What_a_document_of_a_day_tells_of_heads_no_part(string text, string expected) => Assert.Equal(
        expected, Reading.Mentions(text, null).Last(mention => mention.Text == "yesterday").Value.Edtf);

    [Fact]
    public void One_line_with_a_date_heads_no_part() =>
        Assert.DoesNotContain(Reading.Mentions("Report for 1891, by Ann Lee\n\nIn May the lamp fell.", null), mention => mention.HeadsPart);

    [Theory]
    [InlineData("Posted on 9 May 1961 by Ann Lee")]
    [InlineData("Posted by Ann Lee on 9 May 1961 | 14 comments")]
    public void A_post_says_by_whom_and_when_it_was_written(string line) => Assert.Equal(
        "1961-05-09", Assert.Single(Reading.Mentions($"The lamp\n\n{line}\n\nThe lamp of the pier has been dark for a long while, and "
            + "nobody knows who would light it again.", null), mention => mention.DatesDocument).Value.Edtf);
}
