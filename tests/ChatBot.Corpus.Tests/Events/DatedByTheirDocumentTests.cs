using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;

namespace ChatBot.Corpus.Tests.Events;

public sealed class DatedByTheirDocumentTests
{
    private static readonly DateOnly Day = new(1961, 5, 9);

    [Theory]
    [InlineData("The port council today rejected the plan of the mill.", 1)]
    [InlineData("The council met today.", 1)]
    [InlineData("The house today used as an inn was built by Norrby.", 0)]
    [InlineData("Today there are four lamps.", 0)]
    public void Today_is_the_day_where_it_tells_what_was_done_on_it(string text, int dated) => Assert.Equal(dated, Dated(text).Count);

    [Fact]
    public void The_line_that_dates_a_press_release_dates_nothing_that_it_tells() =>
        Assert.Equal(["The new lamp was lit on 7 May 1961."],
            Dated("PRESS RELEASE\n\nPort Hale and Varhaven, 9 May 1961\n\nA lamp for the harbour\n\nThe harbour has a lamp again.\n\n"
                + "The new lamp was lit on 7 May 1961. It must not be confused with the old one.\n\nWhat is next\n\nThe pier waits.")
                .Select(mention => mention.Sentence.Text.ToString()));

    [Fact]
    public void Each_dispatch_of_a_file_counts_from_its_own_dateline() =>
        Assert.Equal(["The lamp was lit on Saturday. 1951-05-05", "The pier was shut on Monday. 1952-06-02"],
            Dated("The agency's file\n\nPORT HALE, 8 May 1951 (QNA) - The lamp was lit on Saturday. It is bright.\n\n"
                + "VARHAVEN, 4 June 1952 (QNA) – The pier was shut on Monday.")
                .Select(mention => $"{mention.Sentence.Text} {mention.Dates[0].Value.Edtf}"));

    [Fact]
    public void An_entry_of_a_few_days_tells_what_happened_on_them() =>
        Assert.Equal(["Ada Norrby in Port Hale. 1951-05-05/1951-05-08", "The harvest fails. 1951-06-02"],
            Dated("A chronicle of the coast\n\n- **5–8 May 1951.** Ada Norrby in Port Hale. A crowd waits.\n"
                + "- **2 June 1951.** The harvest fails.")
                .Select(mention => $"{mention.Sentence.Text} {mention.Dates[0].Value.Edtf}"));

    [Fact]
    public void The_line_over_the_minutes_of_a_sitting_dates_what_was_done_there() =>
        Assert.Equal(Day,
        Assert.Single(Dated("Meeting of the port council, 9 May 1961, 10.00\n\nThe chair opened the sitting.\n\nA lamp was bought."))
            .Dates[0].Value.Start);

    [Fact]
    public void What_is_dated_after_the_line_over_a_newsletter_is_still_to_come() =>
        Assert.Equal([Factuality.Planned, Factuality.Happened],
            VoyageEvents.Dated("THE PIER POST\n9 May 1961\n\nA feast is on the programme for 7 June 1961. A lamp was lit on 7 May.",
                DateInterval.Year(2003))
                .Select(mention => mention.Factuality));

    [Theory]
    [InlineData("The port needs to carry out the plan of 4 May 1961.", Factuality.Happened)]
    [InlineData("Nobody may forget the feast of 4 May 1961.", Factuality.Happened)]
    [InlineData("The port needs to carry out the plan of 7 June 1961.", Factuality.Expected)]
    [InlineData("A feast was expected on 4 May 1961.", Factuality.Expected)]
    public void What_must_be_done_about_a_day_that_is_past_does_not_make_it_one_to_come(string text, Factuality expected) =>
        Assert.Equal(expected, Assert.Single(Dated(text)).Factuality);

    [Fact]
    public void The_first_entry_of_a_chronicle_says_not_when_the_others_were_written() =>
        Assert.All(
            VoyageEvents.Dated("A chronicle\n\n- **9 May 1961.** A lamp is lit.\n- **7 June 1961.** A feast is held on the next day.",
                DateInterval.Year(2003)),
            mention => Assert.Equal(Factuality.Happened, mention.Factuality));

    [Fact]
    public void The_line_that_names_and_dates_a_record_tells_nothing_that_happened() =>
        Assert.Equal(["The lamp will be lit on 7 June."],
            Dated("PORT COUNCIL\nMinutes of the finance committee, 9 May 1961\n\nThe lamp will be lit on 7 June.")
                .Select(mention => mention.Sentence.Text.ToString()));

    [Fact]
    public void The_line_over_a_part_of_a_collection_says_when_it_was_written() =>
        Assert.Equal(["Happened 1951-05-08", "Expected 1952-06-09"],
            VoyageEvents.Dated("Of the lamp\n\nTo the Editor, 9 May 1951.\n\nThe lamp was lit yesterday.\n\n"
                + "Interview with Ann Lee, recorded at her home on 4 June 1952\n\nThe lamp will be lit on 9 June 1952.",
                DateInterval.Year(2003))
                .Select(mention => $"{mention.Factuality} {mention.Dates[0].Value.Edtf}"));

    private static IReadOnlyList<EventMention> Dated(string text) => VoyageEvents.Dated(text, DateInterval.Day(1961, 5, 9));
}
