namespace ChatBot.Corpus.Tests.Dates;

/// <summary>Years and days that stand over what they date.</summary>
public class HeadingTests
{
    [Fact]
    public void What_stands_under_a_year_is_of_that_year() => Assert.Equal(
        "1911=1911; 3 May=1911-05-03; 12–14 June=1911-06-12/1911-06-14; 1912=1912; February=1912-02; the 9th=1912-02-09",
        Reading.Undated(
            "Of the mill\n\n1911\n\n3 May – The wheel turns.\n\n12–14 June – Fair.\n\n1912\n\nFebruary – Ice. It broke on the 9th."));

    [Fact]
    public void Entries_may_run_backwards() => Assert.Equal(
        "1912=1912; 2 November=1912-11-02; 8 January=1912-01-08; 1911=1911; 30 December=1911-12-30",
        Reading.Undated("1912\n\n2 November: Snow.\n\n8 January: The Mill Fire.\n\n1911\n\n30 December: Sold."));

    [Fact]
    public void A_year_over_entries_counts_more_than_the_date_of_the_document() => Assert.Equal(
        "1911=1911; 3 May=1911-05-03", Reading.Dated("1911\n\n3 May – The wheel turns."));

    [Theory]
    [InlineData("Mill office, 1969\n\n26 February\n\nIt was sold yesterday.", "1969=1969; 26 February=1969-02-26; yesterday=1969-02-25")]
    [InlineData("Mill diary (1969)\n\nSunday, 2 March. Snow.", "1969=1969; Sunday, 2 March=1969-03-02")]
    public void The_year_in_a_line_over_days_is_theirs(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Fact]
    public void A_year_in_a_title_over_running_text_dates_nothing_below() => Assert.Equal(
        "1969=1969; November 20=2013-11-20",
        Reading.Dated("The cold winter, 1969\n\nOn November 20 the minister spoke to the town in the rain."));

    [Fact]
    public void A_year_at_the_end_of_an_entry_of_a_catalogue_is_what_later_counts_from() => Assert.Equal(
        "1928=1928; Three years later=1931; November 20=1931-11-20",
        Reading.Dated("4. Lamp of the pier, brass, 1928\n\nIt lit the pier. Three years later it fell, and on November 20 it was found."));

    [Fact]
    public void An_entry_of_a_catalogue_may_end_with_a_year() => Assert.Equal(
        "1928=1928; Three years later=1931; 1935=1935",
        Reading.Dated("4. Lamp of the pier, brass, 1928\n\nIt lit the pier for a while, and nobody paid for the oil that it burned. "
            + "Three years later it fell into the sea, and the smith sued the town for its price. He won in 1935."));

    [Fact]
    public void A_title_with_a_year_opens_an_entry_among_entries() => Assert.Equal(
        "20 May 1911=1911-05-20; 1931=1931; 18 April=1931-04-18; 6 June=1931-06-06",
        Reading.Dated("Old Barges\n\nIlona, 20 May 1911. She sank when the wind came.\n\n"
            + "Clara, 1931. The town came to the yard on 18 April. It came back on 6 June."));

    [Theory]
    [InlineData("From the journal of 1911, first printed in July 1925\n\n3 May. Snow.\n\n7 June. Rain.",
        "1911=1911; July 1925=1925-07; 3 May=1911-05-03; 7 June=1911-06-07")]
    [InlineData("Fifth annual report of the council, for the year 1962\n\nRead on 14 March 1963\n\n"
        + "A calf was born to us in February. The house will be opened in May.",
        "the year 1962=1962; 14 March 1963=1963-03-14; February=1962-02; May=1963-05")]
    [InlineData("Report on the flood of 1962\n\nRead on 14 March 1963\n\nA calf was born to us in February.",
        "1962=1962; 14 March 1963=1963-03-14; February=1963-02")]
    public void What_a_document_tells_of_is_of_the_year_that_its_head_says(string text, string expected) =>
        Assert.Equal(expected, Reading.Undated(text));

    [Fact]
    public void A_feast_heads_a_letter() => Assert.Equal(
        "30 September 1953=1953-09-30; Last Sunday=1953-09-27; Candlemas 1954=1954-02-02; today=1954-02-02",
        Reading.Undated("Port Hale, 30 September 1953\n\nDear Ann,\n\nLast Sunday it burned.\n\nCandlemas 1954\n\nDear Ann,\n\n"
            + "It stopped today."));

    [Theory]
    [InlineData("No. 31, 16 April 2015\n\nThe mill was sold yesterday.", "16 April 2015=2015-04-16; yesterday=2015-04-15")]
    [InlineData("Minutes of the second session (extract), Port Hale, 18 November 2009\n\nThe lamp had been lit on 2 October.",
        "18 November 2009=2009-11-18; 2 October=2009-10-02")]
    [InlineData("PORT HALE\nMinutes of the finance committee, 3 May 1999\n\nThe mill will be sold on 2 June.",
        "3 May 1999=1999-05-03; 2 June=1999-06-02")]
    [InlineData(
        "Meeting of 3 May 1999, 10.00\n\nPresent: all.\n\n2. Minutes of the last session of 9 May 1998\n\nIt was sold on 2 April.",
        "3 May 1999=1999-05-03; 9 May 1998=1998-05-09; 2 April=1999-04-02")]
    [InlineData("The fifth annual report of the mill, 3 May 1999\n\nIt was sold yesterday.",
        "3 May 1999=1999-05-03; yesterday=1999-05-02")]
    [InlineData("Meeting of Monday, 3 May 1999, 10.00 to 13.15, the mill\n\nIt was sold yesterday.",
        "Monday, 3 May 1999=1999-05-03; yesterday=1999-05-02")]
    [InlineData("The mill was sold on 3 May 1999, a warm day\n\nIt had been empty in June.", "3 May 1999=1999-05-03; June=1999-06")]
    public void A_line_with_a_day_heads_what_is_under_it(string text, string expected) => Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("They had given notice from Thursday, 2 July.", "Thursday, 2 July=2015-07-02")]
    [InlineData("They met on Tuesday, 2 July.", "Tuesday, 2 July=2013-07-02")]
    [InlineData("They met on Monday, 2 July.", "Monday, 2 July=2013-07-02")]
    public void A_weekday_settles_the_year_of_its_day_where_it_can(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Fact]
    public void Books_in_a_list_are_no_entries_of_a_catalogue() => Assert.Equal(
        "1931=1931", Reading.Undated("Brass Lamps, Port Hale, 1928\n\nThe Lamps of the North and how to trim them, Varhaven, 1931."));

    [Fact]
    public void Items_of_a_chronology_begin_with_their_years() => Assert.Equal(
        "1911=1911; 1914=1914; May 1915=1915-05",
        Reading.Undated("Fires\n\n- 1911: The mill burnt.\n- 1914: The inn burnt.\n\nMay 1915: rain"));

    [Theory]
    [InlineData("The mill burnt in May 1911. That December Miss Hale left.", "May 1911=1911-05; That December=1911-12")]
    [InlineData("The mill burnt in 1911. That May Hale left.", "1911=1911")]
    public void A_month_pointed_at_is_of_the_year_told_before(string text, string expected) =>
        Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("997\n\nThey left in May.\n\n1001\n\nThey came.")]
    [InlineData("1501\n\n1502\n\nThey left in May.")]
    public void Numbers_of_pages_and_cells_are_no_years(string text) => Assert.Equal("", Reading.Undated(text));

    [Fact]
    public void No_date_is_put_together_across_paragraphs() => Assert.Equal(
        "", Reading.Undated("He lived in room 2014\n\nFebruary was cold."));

    [Theory]
    [InlineData("THE COUNCIL\n\nAnswer given by the Treasurer on 20 June 2011\n\nThe offers were opened on 6 May.",
        "20 June 2011=2011-06-20; 6 May=2011-05-06")]
    [InlineData("A walk along the wall\n\nIt was finished on 20 June 2011.\n\nThey rest on Monday.", "20 June 2011=2011-06-20")]
    public void A_line_at_the_head_says_when_it_was_written(string text, string expected) =>
        Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("The wheel stops\nThe Port Hale Echo, Monday, 4 May 1998\nBy Ann Lee\n\nThe wheel stopped yesterday.",
        "1998-05-04", "yesterday=1998-05-03")]
    [InlineData("The wheel stops: a town without flour\n\nBy our reporter, Ann Lee\nThursday, 7 May 1998\n\nIt stopped yesterday.",
        "1998-05-07", "yesterday=1998-05-06")]
    [InlineData("Read before printing.\n\nBy Ann Lee, in Hale\nEcho, 7 May 1998\n\nIt stopped yesterday.", "1998-05-07",
        "yesterday=1998-05-06")]
    [InlineData("The Miller\nNo. 12, March 1931\n\nIt stopped last month.", "1931-03", "last month=1931-02")]
    [InlineData("A history of the mill\nby Ann Lee\nHale, June 1931\n\nIt was sold this year.", "1931-06", "this year=1931")]
    [InlineData("The Hale Review, Autumn 1931\n\nIt was sold this summer.", "1931-23", "this summer=1931-22")]
    [InlineData("The mill of Hale\nBy Dr Ann Lee, Hale, 1931\n\nIt was sold last year by the town.", "1931", "last year=1930")]
    [InlineData("The mill\n\nLast revised 7 May 1998.\n\nIt stopped yesterday.", "1998-05-07", "yesterday=1998-05-06")]
    public void The_lines_above_a_text_say_when_it_was_written(string text, string written, string expected)
    {
        var mentions = Reading.Mentions(text, asOf: null);

        Assert.Equal(written, Assert.Single(mentions, mention => mention.DatesDocument).Value.Edtf);
        Assert.Equal(expected, $"{mentions[^1].Text}={mentions[^1].Named.Edtf}");
    }

    [Theory]
    [InlineData("Changes\n\n2.1 (3 May 1998)\n\nThe wheel turns.\n\n2.0 (9 March 1997)\n\nThe wheel stops.")]
    [InlineData("Letters of Ann Lee\n\nHale, 3 May 1998\n\nDear Ben,\n\nIt rains.\n\nHale, 9 June 1998\n\nDear Ben,\n\nIt snows.")]
    [InlineData("The mill\n\nIt was built on 3 May 1998 by Ann Lee, who had come from the north with two horses and all that she had, "
        + "and sold later.\n\nIt stands.")]
    [InlineData("The great fire of May 1911\n\nIt began in the mill at night, when all were asleep, and nobody saw who had lit it.")]
    [InlineData("3 May 1998")]
    public void What_dates_a_part_or_a_matter_dates_no_document(string text) =>
        Assert.DoesNotContain(Reading.Mentions(text, asOf: null), mention => mention.DatesDocument);

    [Fact]
    public void A_post_is_written_when_its_head_says() => Assert.Equal(
        "7 May 1998=1998-05-07; yesterday=1998-05-06; 9 May 1998=1998-05-09; yesterday=1998-05-08",
        Reading.Undated("heron (moderator), 7 May 1998, 21:14\n\nIt fell yesterday.\n\nox_tail, 9 May 1998, 00:31\n\n"
            + "No, yesterday."));

    [Fact]
    public void Before_the_end_of_the_year_is_in_the_year() => Assert.Equal(
        "the end of the year=../2014", Reading.Denoted("It will be decided before the end of the year."));

    [Fact]
    public void The_days_of_a_diary_follow_on_the_one_before() => Assert.Equal(
        "28 September 1993=1993-09-28; 1 October=1993-10-01; Yesterday=1993-09-30; 4 January=1994-01-04",
        Reading.Undated("28 September 1993\n\nRain.\n\n1 October\nThe nets came. Yesterday it was dry.\n\n4 January. Frost."));

    [Fact]
    public void A_day_that_answers_a_question_heads_nothing() => Assert.Equal(
        "3 September 1969=1969-09-03; Yesterday=2014-06-11",
        Reading.Dated("When did she come?\n\nOn 3 September 1969. It was raining.\n\nAnd then?\n\nYesterday she left."));

    [Fact]
    public void A_year_stands_over_what_begins_with_a_title() => Assert.Equal(
        "1976=1976; 6 May=1976-05-06; 1977=1977; 18 March=1977-03-18",
        Reading.Undated("1976\nThe mill burns on 6 May.\n\n1977\n\"The Mill\" is printed on 18 March."));
}
