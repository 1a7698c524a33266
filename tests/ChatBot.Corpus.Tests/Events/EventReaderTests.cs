using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using static ChatBot.Corpus.Tests.Events.VoyageEvents;

namespace ChatBot.Corpus.Tests.Events;

public class EventReaderTests
{
    [Fact]
    public void Each_item_of_a_long_list_finds_its_own_date_and_place()
    {
        var told = Read("The voyages during 1998-2002 include Norrby's voyage to Port Hale in May 1998, Vell's return visit to Varhaven "
            + "in October 2001 and Norrby went to Port Hale to attend a hearing in June 2002.");

        Assert.Equal(["1998-05 Port Hale", "2001-10 Varhaven", "2002-06 Port Hale"],
            told.Select(mention => $"{mention.Dates.Single().Value.Edtf} {mention.Targets.Single().Resolved!.Canonical}"));
    }

    [Theory]
    [InlineData("On 12 August 1931 Norrby, a clerk in the harbour office and a member of the club since 1924, sailed to Varhaven.",
        "1931-08-12")]
    [InlineData("In 1931 Norrby (1890–1963) sailed to Varhaven.", "1931")]
    [InlineData("In May 1931 the brig, built in 1890, sailed to Varhaven.", "1931-05")]
    [InlineData("Norrby, born in 1890, sailed to Varhaven in 1931.", "1931")]
    [InlineData("In 1931 Norrby, a clerk, sailed to Varhaven, and in 1932 he went home.", "1931")]
    [InlineData("In 1931 Norrby sailed to Varhaven in the brig that he had bought in 1890.", "1931")]
    [InlineData("In 1931 Norrby sailed to Varhaven under the rules of the port of 1890.", "1931")]
    [InlineData("By the charter of 1890 Norrby sailed to Varhaven in May 1931.", "1931-05")]
    [InlineData("In 1931 Norrby recalled that he had sailed to Varhaven in 1890.", "1890")]
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
        Assert.Equal(person, Assert.Single(Read(text)).Names.FirstOrDefault(name => name.Form == NameForm.Pronoun)?.Resolved!.Canonical);

    [Fact]
    public void His_visit_is_the_visit_of_the_one_named_before_with_its_date()
    {
        var told = Read(
            "Ada Norrby sailed to Varhaven in May 1998. Her visit came after the cancellation of the visit of Tomas Vell to Port Hale.");

        Assert.Equal(3, told.Count);
        Assert.Equal("1998-05", told[1].Dates.Single().Value.Edtf);
        Assert.Equal("Ada Norrby", told[1].Names[0].Resolved!.Canonical);
        Assert.Equal(Factuality.Happened, told[1].Factuality);
        Assert.Equal(Factuality.Cancelled, told[2].Factuality);
        Assert.Empty(told[2].Dates);
        Assert.DoesNotContain(told[1].Names, name => name.Resolved!.Canonical == "Tomas Vell");
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

        Assert.Equal("Ada Norrby", told.Names[0].Resolved!.Canonical);
        Assert.Equal(Factuality.Cancelled, told.Factuality);
        Assert.DoesNotContain(told.Dates, date => date.Value.Edtf == "1998-05");
    }

    [Fact]
    public void One_of_them_goes_on_about_what_was_told()
    {
        var told = Read("Two voyages to Varhaven were prepared. One of them, led by Tomas Vell, ended in fog.");

        Assert.Equal([false, true], told.Select(mention => mention.IsContinuation));
        Assert.Equal("Tomas Vell", told[1].Names[0].Resolved!.Canonical);
    }

    [Theory]
    [InlineData("Ada Norrby left the coast on 3 May 1998 and sailed to Varhaven twelve days later.", "Ada Norrby")]
    [InlineData("In Port Hale Tomas Vell rested until 3 May 1998, and then went to Varhaven in June 1998.", "Tomas Vell")]
    public void A_clause_that_opens_with_its_verb_has_the_subject_of_the_one_before(string text, string subject) =>
        Assert.Equal(subject, Read(text)[^1].Names[0].Resolved!.Canonical);

    [Fact]
    public void An_elliptic_clause_takes_the_verb_of_the_one_before()
    {
        var told = Read("There was a voyage to Varhaven by Ada Norrby in August 2001, subsequently by Tomas Vell in October 2001.");

        Assert.Equal(["2001-08", "2001-10"], told.Select(mention => mention.Dates.Single().Value.Edtf));
        Assert.Equal("Varhaven", told[1].Targets.Single().Resolved!.Canonical);
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
            .Resolved!.Canonical);

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

    [Fact]
    public void The_next_one_goes_on_about_what_was_told()
    {
        var told = Read("A voyage to Varhaven was made in 1911. The 1912 one was called off. No one was angry.");

        Assert.Equal(["1911 Happened", "1912 Cancelled"], told.Select(mention => $"{mention.Dates[0].Value.Edtf} {mention.Factuality}"));
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
}
