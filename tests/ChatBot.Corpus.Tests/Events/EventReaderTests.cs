using System.Text;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Tests.Events;

public class EventReaderTests
{
    private static readonly Gazetteer Names = new(
    [
        new Name("Norland", NameKind.Place) { Demonyms = ["Norlandish"] },
        new Name("Varhaven", NameKind.Place) { PartOf = ["Norland"] },
        new Name("Port Hale", NameKind.Place),
        new Name("Ada Norrby", NameKind.Person),
        new Name("Tomas Vell", NameKind.Person),
    ]);

    private static readonly TriggerPattern[] Voyages =
    [
        TriggerPattern.Of("voyage"), TriggerPattern.Of("visit"),
        TriggerPattern.Of("sail") with { Then = new HashSet<string>(["to"]), ThenName = NameKind.Place },
        TriggerPattern.Of("go") with { Then = new HashSet<string>(["to"]), ThenName = NameKind.Place },
    ];

    [Fact]
    public void Each_item_of_a_long_list_finds_its_own_date_and_place()
    {
        var told = Read("The voyages during 1998-2002 include Norrby's voyage to Port Hale in May 1998, Vell's return visit to Varhaven "
            + "in October 2001 and Norrby went to Port Hale to attend a hearing in June 2002.");

        Assert.Equal(["1998-05 Port Hale", "2001-10 Varhaven", "2002-06 Port Hale"],
            told.Select(mention => $"{mention.Dates.Single().Value.Edtf} {mention.Targets.Single().Only!.Canonical}"));
    }

    [Theory]
    [InlineData("On 12 August 1931 Norrby, a clerk in the harbour office and a member of the club since 1924, sailed to Varhaven.",
        "1931-08-12")]
    [InlineData("In 1931 Norrby (1890–1963) sailed to Varhaven.", "1931")]
    [InlineData("In May 1931 the brig, built in 1890, sailed to Varhaven.", "1931-05")]
    [InlineData("Norrby, born in 1890, sailed to Varhaven in 1931.", "1931")]
    [InlineData("In 1931 Norrby, a clerk, sailed to Varhaven, and in 1932 he went home.", "1931")]
    public void What_is_said_by_the_way_dates_nothing_else(string sentence, string date) =>
        Assert.Equal(date, Assert.Single(Assert.Single(Read(sentence)).Dates).Value.Edtf);

    [Theory]
    [InlineData("Ada Norrby was a clerk. She sailed to Varhaven in 1931.", "Ada Norrby")]
    [InlineData("Ada Norrby was a clerk.\n\nShe was no scholar. She wrote her name in three ways. In 1938 she sailed to Varhaven.",
        "Ada Norrby")]
    [InlineData("Ada Norrby met Tomas Vell. She sailed to Varhaven in 1931.", "Ada Norrby")]
    [InlineData("Mr. Tomas Vell was a clerk. He sailed to Varhaven in 1931.", "Tomas Vell")]
    [InlineData("Mr. Tomas Vell was a clerk. She sailed to Varhaven in 1931.", null)]
    [InlineData("Here is Miss Ada Norrby. He sailed to Varhaven in 1931.", null)]
    [InlineData("A letter from Ada Norrby went to Tomas Vell. She sailed to Varhaven in 1931.", null)]
    [InlineData("Ada Norrby was a clerk. The day was cold. Rain fell. The pier was shut. She sailed to Varhaven in 1931.", null)]
    public void A_pronoun_means_the_person_told_of_before(string text, string? person) =>
        Assert.Equal(person, Assert.Single(Read(text)).Names.FirstOrDefault(name => name.Form == NameForm.Pronoun)?.Only!.Canonical);

    [Theory]
    [InlineData("Norrby visited Varhaven in 1998.", Factuality.Happened)]
    [InlineData("Norrby will visit Varhaven.", Factuality.Expected)]
    [InlineData("Norrby wants to visit Varhaven.", Factuality.Planned)]
    [InlineData("The visit of Norrby to Varhaven is expected soon.", Factuality.Expected)]
    [InlineData("A long-awaited visit to Varhaven came up.", Factuality.Expected)]
    [InlineData("He spoke on the eve of the visit of Norrby to Varhaven.", Factuality.Expected)]
    [InlineData("He regretted the cancellation of the visit of Norrby to Varhaven.", Factuality.Cancelled)]
    [InlineData("He regretted the collapse of the visit of Norrby to Varhaven.", Factuality.Cancelled)]
    [InlineData("This would have been the first visit to Varhaven.", Factuality.Cancelled)]
    [InlineData("Norrby was also to visit Varhaven.", Factuality.Planned)]
    [InlineData("Norrby has not visited Varhaven.", Factuality.Denied)]
    [InlineData("In May Norrby visited Varhaven.", Factuality.Happened)]
    [InlineData("Norrby hopes to visit Varhaven in May 2031.", Factuality.Planned)]
    [InlineData("The voyage to Varhaven is now set for May 2031.", Factuality.Planned)]
    [InlineData("The voyage, booked for May, was put off.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven, long prepared, was scrubbed.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven did not go ahead.", Factuality.Cancelled)]
    [InlineData("The owners called off the voyage to Varhaven.", Factuality.Cancelled)]
    [InlineData("The voyage, which was to have begun in May 1998, has been moved to Port Hale.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven, which was to begin in May, will now not be made at all this year.", Factuality.Cancelled)]
    [InlineData("The pier at Varhaven is closed to every voyage from 9 May 2004.", Factuality.Expected)]
    [InlineData("Norrby was to have visited Varhaven in May.", Factuality.Cancelled)]
    [InlineData("The voyage was to begin in May.", Factuality.Planned)]
    [InlineData("The voyage to Varhaven was planned in every detail, but it was called off.", Factuality.Cancelled)]
    [InlineData("A second voyage, to Port Hale and the skerries, was given up for want of coal.", Factuality.Cancelled)]
    [InlineData("The great voyage, which Norrby proposed in 1979, was never made.", Factuality.Cancelled)]
    [InlineData("Norrby had meant to visit Varhaven on the way home.", Factuality.Cancelled)]
    [InlineData("There was a plan to visit Varhaven.", Factuality.Planned)]
    [InlineData("Norrby visited Varhaven, but it was closed.", Factuality.Happened)]
    [InlineData("The voyage of the two sisters from the north to Varhaven is set for next Sunday.", Factuality.Planned)]
    [InlineData("The voyage to Varhaven, which was due on 2 July, has been put off until the autumn.", Factuality.Cancelled)]
    [InlineData("The voyage is off.", Factuality.Cancelled)]
    [InlineData("The voyage was off the coast.", Factuality.Happened)]
    [InlineData("A voyage called for May 1913 was averted.", Factuality.Cancelled)]
    [InlineData("The voyage of 1990 will be remembered.", Factuality.Happened)]
    [InlineData("The voyage of 2031 will be remembered.", Factuality.Expected)]
    public void Whether_it_came_about_is_read_from_the_words_around(string text, Factuality factuality) =>
        Assert.Equal(factuality, Assert.Single(Read(text)).Factuality);

    [Fact]
    public void His_visit_is_the_visit_of_the_one_named_before_with_its_date()
    {
        var told = Read(
            "Ada Norrby sailed to Varhaven in May 1998. Her visit came after the cancellation of the visit of Tomas Vell to Port Hale.");

        Assert.Equal(3, told.Count);
        Assert.Equal("1998-05", told[1].Dates.Single().Value.Edtf);
        Assert.Equal("Ada Norrby", told[1].Names[0].Only!.Canonical);
        Assert.Equal(Factuality.Happened, told[1].Factuality);
        Assert.Equal(Factuality.Cancelled, told[2].Factuality);
        Assert.Empty(told[2].Dates);
        Assert.DoesNotContain(told[1].Names, name => name.Only!.Canonical == "Tomas Vell");
    }

    [Fact]
    public void A_date_that_narrows_the_one_before_is_no_clause_of_its_own()
    {
        var told = Assert.Single(Read("The voyage of May 2001 began from Port Hale for the first time, on 18 May 2001."));

        Assert.Equal("2001-05-18", Assert.Single(told.Dates).Value.Edtf);
    }

    [Theory]
    [InlineData("Norrby gives up her voyage\nBy Tomas Vell, 14 June 2022")]
    [InlineData("The Quay Post, 14 June 2022")]
    public void A_line_that_says_when_a_document_came_out_tells_nothing(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_matter_in_a_sentence_of_hers_alone_is_hers()
    {
        var told = Read("Ada Norrby sailed to Varhaven in May 1998. She was to have returned in June 1998, but the visit was called off.")[
            ^1];

        Assert.Equal("Ada Norrby", told.Names[0].Only!.Canonical);
        Assert.Equal(Factuality.Cancelled, told.Factuality);
        Assert.DoesNotContain(told.Dates, date => date.Value.Edtf == "1998-05");
    }

    [Fact]
    public void One_of_them_goes_on_about_what_was_told()
    {
        var told = Read("Two voyages to Varhaven were prepared. One of them, led by Tomas Vell, ended in fog.");

        Assert.Equal([false, true], told.Select(mention => mention.IsContinuation));
        Assert.Equal("Tomas Vell", told[1].Names[0].Only!.Canonical);
    }

    [Theory]
    [InlineData("Ada Norrby left the coast on 3 May 1998 and sailed to Varhaven twelve days later.", "Ada Norrby")]
    [InlineData("In Port Hale Tomas Vell rested until 3 May 1998, and then went to Varhaven in June 1998.", "Tomas Vell")]
    public void A_clause_that_opens_with_its_verb_has_the_subject_of_the_one_before(string text, string subject) =>
        Assert.Equal(subject, Read(text)[^1].Names[0].Only!.Canonical);

    [Fact]
    public void An_elliptic_clause_takes_the_verb_of_the_one_before()
    {
        var told = Read("There was a voyage to Varhaven by Ada Norrby in August 2001, subsequently by Tomas Vell in October 2001.");

        Assert.Equal(["2001-08", "2001-10"], told.Select(mention => mention.Dates.Single().Value.Edtf));
        Assert.Equal("Varhaven", told[1].Targets.Single().Only!.Canonical);
    }

    [Fact]
    public void A_relative_clause_does_not_take_the_date_of_the_main_one()
    {
        var told = Read("Norrby sailed to Varhaven on 3 May 1998 in a ship that first went to Port Hale.");

        Assert.Equal(DatePrecision.Day, told[0].Dates.Single().Value.Precision);
        Assert.Empty(told[1].Dates);
    }

    [Fact]
    public void A_place_that_only_describes_is_no_target() =>
        Assert.Equal("Varhaven", Assert.Single(Assert.Single(Read("Norrby sailed to Varhaven at a turn in Norland-Hale ties.")).Targets)
            .Only!.Canonical);

    [Fact]
    public void Dated_clauses_need_no_lens_and_frames_are_none()
    {
        var work = Reading("The storms during 1998-2002 include one in May 1998, and one in June 2001. By 1970 the pier was gone.");

        Assert.Equal(["1998-05", "2001-06", "../1970"], EventReader.ReadDated(work).Select(mention => mention.Dates[0].Value.Edtf));
    }

    [Fact]
    public void The_head_of_a_letter_is_no_event_and_dates_no_work()
    {
        var work = Reading("The papers were kept.\n\nThe clerk copied them.\n\nNothing else was done.\n\nPort Hale, May 3, "
            + "1811.\n\nOn 4 June 1811 the pier burned.");

        Assert.Equal(["1811-06-04"], EventReader.ReadDated(work).Select(mention => mention.Dates[0].Value.Edtf));
        Assert.DoesNotContain(work.Sentences, DatelineSentences.DatesTheWork);
    }

    [Theory]
    [InlineData("码头已关闭。\n\n2014年11月20日，市长李世民在上海签署了协议。", "zh")]
    [InlineData("أُغلق الميناء.\n\nوقّع الوزير أحمد الخالدي الاتفاق في 20 نوفمبر 2014 في القاهرة.", "ar")]
    public void A_sentence_in_a_script_without_capitals_is_no_dateline(string text, string language) =>
        Assert.Equal(["2014-11-20"], EventReader.ReadDated(Reading(text, language)).Select(mention => mention.Dates[0].Value.Edtf));

    [Fact]
    public void What_is_asked_is_no_event() => Assert.Empty(Read("Who was first to make a voyage to Varhaven in 1998?"));

    [Fact]
    public void An_entry_with_a_number_is_no_dateline()
    {
        var work = Reading("A list.\n\nIt was kept.\n\nIt was copied.\n\nVoyage 12, 2 July 1999.\n\nShort and wet.\n\nVoyage 13, "
            + "9 May 2000.\n\nLong and dry.");

        Assert.Equal(["1999-07-02", "2000-05-09"],
            EventReader.Read(work, "voyages", Voyages).Select(mention => Assert.Single(mention.Dates).Value.Edtf));
    }

    [Fact]
    public void What_opens_an_entry_of_a_diary_is_of_its_day()
    {
        var work = Reading("3 May 1811. The pier burned. Nobody slept.\n\n9 June. A voyage to Port Hale was made in the rain.");

        Assert.Equal(["1811-05-03 The pier burned.", "1811-06-09 A voyage to Port Hale was made in the rain."],
            EventReader.ReadDated(work).Select(mention => $"{mention.Dates[0].Value.Edtf} {mention.Sentence.Text}"));
        Assert.Equal("1811-06-09", Assert.Single(EventReader.Read(work, "voyages", Voyages)).Dates.Single().Value.Edtf);
    }

    [Fact]
    public void What_follows_in_an_entry_of_a_chronology_is_of_its_date()
    {
        var work = Reading(
            "1811\n\n3 May – The pier burned. A voyage to Port Hale was made in the rain.\n\n9 June: Frost. Nobody made a voyage.");

        Assert.Equal("1811-05-03", EventReader.Read(work, "voyages", Voyages)[0].Dates.Single().Value.Edtf);
        Assert.Equal(["1811-05-03", "1811-06-09"], EventReader.ReadDated(work).Select(mention => mention.Dates[0].Value.Edtf));
    }

    [Theory]
    [InlineData("The council has announced a voyage to Port Hale for July.", Factuality.Planned)]
    [InlineData("A proposal of Ada Norrby to visit Port Hale was welcomed.", Factuality.Planned)]
    [InlineData("A voyage, announced for 1999 in Varhaven, has not taken place.", Factuality.Cancelled)]
    [InlineData("The voyage, first fixed for May, cannot be kept.", Factuality.Cancelled)]
    [InlineData("The council gave up the voyage to Port Hale.", Factuality.Cancelled)]
    [InlineData("The voyage, which the council had given up in May, was a dream.", Factuality.Cancelled)]
    [InlineData("The voyage that the council had praised was a dream.", Factuality.Happened)]
    public void What_is_said_of_a_matter_tells_what_became_of_it(string text, Factuality expected) =>
        Assert.Equal(expected, Read(text)[0].Factuality);

    [Theory]
    [InlineData("A voyage to Varhaven was set for May. It was called off in the end.", Factuality.Cancelled)]
    [InlineData("A voyage to Varhaven was set for May. Then the ice came, and the plan was dropped.", Factuality.Cancelled)]
    [InlineData("A voyage to Varhaven was set for May. It was put off to the autumn.", Factuality.Planned)]
    [InlineData("A voyage to Varhaven was set for May. The lamp was broken.", Factuality.Planned)]
    [InlineData("The voyage to Varhaven was prepared for May, but Ada Norrby called it off.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven was prepared for May, and the council had it cancelled.", Factuality.Cancelled)]
    [InlineData("She wants to fit the ship out again for a voyage.", Factuality.Planned)]
    [InlineData("A voyage was made in 1911. The next one will be made in 1912.", Factuality.Happened)]
    public void What_follows_tells_what_became_of_a_plan(string text, Factuality expected) =>
        Assert.Equal(expected, Read(text)[0].Factuality);

    [Fact]
    public void The_next_one_goes_on_about_what_was_told()
    {
        var told = Read("A voyage to Varhaven was made in 1911. The 1912 one was called off. No one was angry.");

        Assert.Equal(["1911 Happened", "1912 Cancelled"], told.Select(mention => $"{mention.Dates[0].Value.Edtf} {mention.Factuality}"));
    }

    [Theory]
    [InlineData("He wants to go up to the saddle.", Factuality.Planned)]
    [InlineData("The comet was expected, and he had taken leave.", Factuality.Expected)]
    [InlineData("They wrote that it was cancelled, like all else.", Factuality.Cancelled)]
    [InlineData("A pier below the mill, which was to be opened in May, was never built.", Factuality.Cancelled)]
    [InlineData("She will begin in May.", Factuality.Expected)]
    [InlineData("She praised the man who will begin in May.", Factuality.Happened)]
    [InlineData("The pier was built when the fair was cancelled.", Factuality.Happened)]
    public void Of_a_whole_sentence_the_main_verb_tells(string text, Factuality expected)
    {
        var sentence = Reading(text).Sentences[0];

        Assert.Equal(expected, EventReader.FactualityAt(sentence, sentence.Span));
    }

    [Fact]
    public void In_a_diary_what_is_to_come_is_after_its_day()
    {
        var work = Reading("Port Hale, 1999\n\n3 May\n\nWe make the voyage on 9 May.\n\n10 May\n\nWe made the voyage on 9 May.");

        Assert.Equal([Factuality.Expected, Factuality.Happened], EventReader.Read(work, "voyages", Voyages)
            .Select(mention => mention.Factuality));
    }

    [Fact]
    public void The_day_on_which_a_document_was_written_is_not_that_of_what_it_tells()
    {
        var work = Reading(
            "Answer given by the Treasurer on 20 June 1999\n\nA voyage to Port Hale was made.\n\nA voyage is planned for July.");

        Assert.Equal(["", "1999-07"], EventReader.Read(work, "voyages", Voyages)
            .Select(mention => string.Join(' ', mention.Dates.Select(date => date.Value.Edtf))));
    }

    [Theory]
    [InlineData("suspend", "The suspension of the ferry was a surprise.")]
    [InlineData("close", "The closure of the pier was a surprise.")]
    [InlineData("appoint", "The appointments were a surprise.")]
    [InlineData("discover", "Both discoveries were a surprise.")]
    public void A_word_of_a_lens_finds_the_noun_of_its_deed(string word, string text) =>
        Assert.Single(EventReader.Read(Reading(text), "deeds", [TriggerPattern.Of(word)]));

    [Theory]
    [InlineData("The eel came back (Tamm 1987).")]
    [InlineData("The eel came back (see Tamm and Lind, 1987, p. 4).")]
    [InlineData("Tamm et al. (1987) say that the eel came back.")]
    [InlineData("See also Tamm, The Eels of Orm (1987).")]
    [InlineData("It is told in Tamm, The Eels of Orm (1987), p. 12.")]
    [InlineData("Tamm, R. (1987). The eel. Varhaven: Hale Press.")]
    [InlineData("[4] Tamm R, Lind O. The eel of the north. Fish 1987; 12(3): 40-44.")]
    public void The_year_of_a_cited_work_dates_nothing(string text) => Assert.Empty(EventReader.ReadDated(Reading(text)));

    [Theory]
    [InlineData("The eel came back (in 1987).")]
    [InlineData("Ada Norrby sailed (May 1987), and the eel came back.")]
    public void A_year_in_brackets_dates_what_is_told(string text) => Assert.Single(EventReader.ReadDated(Reading(text)));

    private static IReadOnlyList<EventMention> Read(string text) => EventReader.Read(Reading(text), "voyages", Voyages);

    private static WorkReading Reading(string text, string? language = null)
    {
        var work = new Work(new CslItem { Id = "w", Language = language }, "seeds/w.txt", Encoding.UTF8.GetBytes(text), text,
            WorkParts.Whole(text),
            DateInterval.Year(2003), false);
        return new(work, () => WorkReader.Read(work, Names, new SentenceWords()));
    }
}
