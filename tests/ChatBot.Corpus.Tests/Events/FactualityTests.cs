using ChatBot.Corpus.Events;
using static ChatBot.Corpus.Tests.Events.VoyageEvents;

namespace ChatBot.Corpus.Tests.Events;

public class FactualityTests
{
    [Theory]
    [InlineData("Norrby visited Varhaven in 1998.", Factuality.Happened)]
    [InlineData("Norrby will visit Varhaven.", Factuality.Expected)]
    [InlineData("Mr Norrby to lead the voyage to Varhaven in May.", Factuality.Planned)]
    [InlineData("The crew to make the voyage to Varhaven in May.", Factuality.Planned)]
    [InlineData("The crew to make the voyage in May left Varhaven.", Factuality.Happened)]
    [InlineData("Norrby paid Will, and his visit to Varhaven was short.", Factuality.Happened)]
    [InlineData("Norrby has been to Varhaven on a visit.", Factuality.Happened)]
    [InlineData("Norrby wants to visit Varhaven.", Factuality.Planned)]
    [InlineData("The visit of Norrby to Varhaven is expected soon.", Factuality.Expected)]
    [InlineData("A long-awaited visit to Varhaven came up.", Factuality.Expected)]
    [InlineData("He spoke on the eve of the visit of Norrby to Varhaven.", Factuality.Expected)]
    [InlineData("He regretted the cancellation of the visit of Norrby to Varhaven.", Factuality.Cancelled)]
    [InlineData("He regretted the collapse of the visit of Norrby to Varhaven.", Factuality.Cancelled)]
    [InlineData("This would have been the first visit to Varhaven.", Factuality.Cancelled)]
    [InlineData("Norrby was also to visit Varhaven.", Factuality.Planned)]
    [InlineData("Norrby has not visited Varhaven.", Factuality.Denied)]
    [InlineData("Norrby will not visit Varhaven next week as planned.", Factuality.Cancelled)]
    [InlineData("The voyage that was announced in the spring will not begin.", Factuality.Cancelled)]
    [InlineData("It will not be easy to make the voyage to Varhaven.", Factuality.Expected)]
    [InlineData("The voyage to Varhaven, announced in the last report, has not been carried out.", Factuality.Cancelled)]
    [InlineData("In May Norrby visited Varhaven.", Factuality.Happened)]
    [InlineData("Norrby hopes to visit Varhaven in May 2031.", Factuality.Planned)]
    [InlineData("The voyage to Varhaven is now set for May 2031.", Factuality.Planned)]
    [InlineData("The voyage, booked for May, was put off.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven, long prepared, was scrubbed.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven did not go ahead.", Factuality.Cancelled)]
    [InlineData("The owners called off the voyage to Varhaven.", Factuality.Cancelled)]
    [InlineData("The voyage, which was to have begun in May 1998, has been moved to Port Hale.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven, which was to begin in May, will now not be made at all this year.", Factuality.Cancelled)]
    [InlineData("The pier at Varhaven is closed to every voyage from 9 May 2004.", Factuality.Planned)]
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
    [InlineData("The voyage company means to start in May.", Factuality.Planned)]
    [InlineData("The voyage had been due in May, but the harbour had been mined.", Factuality.Cancelled)]
    [InlineData("Norrby wanted to visit Varhaven, but his ship was held.", Factuality.Cancelled)]
    [InlineData("Norrby wants to visit Varhaven, but his ship is held.", Factuality.Planned)]
    [InlineData("The voyage of May came to grief over money.", Factuality.Cancelled)]
    [InlineData("Nothing came of the voyage to Varhaven.", Factuality.Cancelled)]
    [InlineData("The voyage to Varhaven remained a plan.", Factuality.Cancelled)]
    [InlineData("The voyage was put off to 9 May 2031.", Factuality.Planned)]
    [InlineData("The voyage of 9 May 1931 was put off to the next year.", Factuality.Cancelled)]
    [InlineData("Norrby was to visit Varhaven in May, but the harbour had been mined.", Factuality.Cancelled)]
    [InlineData("Norrby was to visit Varhaven in May, but did so in June.", Factuality.Planned)]
    [InlineData("Norrby was to visit Varhaven in May, but only for a day.", Factuality.Planned)]
    [InlineData("The voyage was to begin in May, but began in June.", Factuality.Planned)]
    [InlineData("Norrby is to visit Varhaven in May, but nobody knows why.", Factuality.Planned)]
    [InlineData("The owners offered to begin the voyage in May.", Factuality.Planned)]
    [InlineData("The voyage was off the coast.", Factuality.Happened)]
    [InlineData("A voyage called for May 1913 was averted.", Factuality.Cancelled)]
    [InlineData("The voyage of 1990 will be remembered.", Factuality.Happened)]
    [InlineData("The voyage of 2031 will be remembered.", Factuality.Expected)]
    [InlineData("The planned voyage was called off.", Factuality.Cancelled)]
    [InlineData("The voyage, planned for May 1998, had sold every berth.", Factuality.Planned)]
    [InlineData("The voyage would have started in Varhaven.", Factuality.Cancelled)]
    [InlineData("The owners backed out of the voyage to Varhaven.", Factuality.Cancelled)]
    [InlineData("Norrby has promised to visit Varhaven.", Factuality.Planned)]
    [InlineData("Norrby vetoed the voyage.", Factuality.Cancelled)]
    [InlineData("There was no voyage in 1998.", Factuality.Cancelled)]
    [InlineData("After the expected storm Norrby visited Varhaven.", Factuality.Happened)]
    [InlineData("Norrby never visited a finer town than Varhaven.", Factuality.Happened)]
    [InlineData("When Norrby agreed to visit Varhaven, the town lit every lamp.", Factuality.Happened)]
    public void Whether_it_came_about_is_read_from_the_words_around(string text, Factuality factuality) =>
        Assert.Equal(factuality, Assert.Single(Read(text)).Factuality);

    [Theory]
    [InlineData("The council has announced a voyage to Port Hale for July.", Factuality.Planned)]
    [InlineData("A proposal of Ada Norrby to visit Port Hale was welcomed.", Factuality.Planned)]
    [InlineData("A voyage, announced for 1999 in Varhaven, has not taken place.", Factuality.Cancelled)]
    [InlineData("The voyage, first fixed for May, cannot be kept.", Factuality.Cancelled)]
    [InlineData("The council gave up the voyage to Port Hale.", Factuality.Cancelled)]
    [InlineData("A voyage to Port Hale is hoped for next spring.", Factuality.Planned)]
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
    public void In_entries_that_open_with_their_day_what_is_to_come_is_after_it()
    {
        var work = Reading("Port Hale\n\n3 May 1999. We make the voyage next month.\n\n10 June 1999. We made the voyage on Tuesday.");

        Assert.Equal([Factuality.Planned, Factuality.Happened], EventReader.Read(work, "voyages", Voyages)
            .Select(mention => mention.Factuality));
    }

    [Fact]
    public void A_matter_told_by_a_date_that_was_called_off_is_called_off()
    {
        var work = Reading(
            "Norrby reported that the night planned for 18 November 1998 was cancelled, as the lamp of the voyage was broken.");

        Assert.Equal(Factuality.Cancelled, Assert.Single(EventReader.Read(work, "voyages", Voyages)).Factuality);
    }

    [Fact]
    public void In_a_diary_what_is_to_come_is_after_its_day()
    {
        var work = Reading("Port Hale, 1999\n\n3 May\n\nWe make the voyage on 9 May.\n\n10 May\n\nWe made the voyage on 9 May.");

        Assert.Equal([Factuality.Planned, Factuality.Happened], EventReader.Read(work, "voyages", Voyages)
            .Select(mention => mention.Factuality));
    }
}
