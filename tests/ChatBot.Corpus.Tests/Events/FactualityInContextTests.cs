using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;

namespace ChatBot.Corpus.Tests.Events;

public sealed class FactualityInContextTests
{
    [Theory]
    [InlineData("The band was printed for the regatta, which was fixed for 4 May 1961 and did not take place.", Factuality.Cancelled)]
    [InlineData("The regatta had been fixed for 4 May 1961 but was washed out.", Factuality.Cancelled)]
    [InlineData("A regatta was ordered for 4 May 1961 but never sailed.", Factuality.Cancelled)]
    [InlineData("The crews were to row on 4 May 1961; the race was called off at noon.", Factuality.Cancelled)]
    [InlineData("The crews were to row on 4 May 1961; the cook was called to the quay.", Factuality.Planned)]
    [InlineData("The regatta of 4 May 1961 was struck from the calendar.", Factuality.Cancelled)]
    [InlineData("The day of the regatta is 4 May 1961; it does not take place.", Factuality.Cancelled)]
    [InlineData("They gave it up on 4 May 1961.", Factuality.Cancelled)]
    [InlineData("The rowers threatened to strike on 4 May 1961.", Factuality.Planned)]
    [InlineData("The bell was cast on 4 May 1961 and was hung at noon.", Factuality.Happened)]
    [InlineData("There will be no regatta on 4 May 1971.", Factuality.Cancelled)]
    [InlineData("A race of Ilse Brandt, the champion, which had been announced for 4 May 1961, did not take place.", Factuality.Cancelled)]
    [InlineData("A race, which had been announced for 4 May 1961, was rowed in the rain.", Factuality.Planned)]
    [InlineData("The regatta was fixed for 4 May 1961 and then dropped.", Factuality.Cancelled)]
    [InlineData("The regatta was fixed for 4 May 1961, but had to be called off.", Factuality.Cancelled)]
    [InlineData("The yard promised a boat, to be handed over on 4 May 1961.", Factuality.Planned)]
    [InlineData("Expected in the harbour on 4 May 1971.", Factuality.Expected)]
    [InlineData("So Ilse will stay at home: the crews were to have rowed there on 4 May 1971.", Factuality.Cancelled)]
    [InlineData("The regatta had been announced for 4 May 1961, and the bell was cast.", Factuality.Planned)]
    [InlineData("The regatta was announced for the first time on 4 May 1961.", Factuality.Happened)]
    public void What_the_clause_goes_on_to_say_tells_what_became_of_it(string text, Factuality expected) =>
        Assert.Equal(expected, Assert.Single(Dated(text)).Factuality);

    [Theory]
    [InlineData("The regatta will be rowed on 4 May 1971. It has been called off.", Factuality.Cancelled)]
    [InlineData("The regatta will be rowed on 4 May 1971. An earlier race, set for this spring, was called off.", Factuality.Expected)]
    [InlineData("The regatta will be rowed on 4 May 1971. Another that had been announced was called off.", Factuality.Expected)]
    public void Another_matter_that_came_to_nothing_is_not_this_one(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Theory]
    [InlineData("The regatta opened on 4 May 1961 after two cancelled starts.", Factuality.Happened)]
    [InlineData("Despite fears that it would be called off, the regatta sailed on 4 May 1961.", Factuality.Happened)]
    [InlineData("The crews were to row at noon; the bell was rung on 4 May 1961.", Factuality.Happened)]
    [InlineData("The owners intended to wait, but the boat was launched on 4 May 1961.", Factuality.Happened)]
    [InlineData("The crew could not row at noon but took the buoy on 4 May 1961.", Factuality.Happened)]
    [InlineData("Not until 4 May 1961 did the crews row.", Factuality.Happened)]
    [InlineData("They refused to leave the quay and rowed there until 4 May 1961.", Factuality.Happened)]
    [InlineData("Fewer crews came on 4 May 1961 than had been expected.", Factuality.Happened)]
    [InlineData("The crews had hoped to row and did so on 4 May 1961.", Factuality.Happened)]
    [InlineData("When the club decided to open the quay in May 1961, the crews came in scores.", Factuality.Happened)]
    [InlineData("The club decided to open the quay in May 1961.", Factuality.Planned)]
    [InlineData("The mayor would open the quay on 4 May 1961, and the whole town came.", Factuality.Happened)]
    [InlineData("She would later write that on 4 May 1961 the lamp had failed.", Factuality.Happened)]
    [InlineData("He said that the mayor would open the quay on 4 May 1961, and the whole town came.", Factuality.Expected)]
    [InlineData("The lease could be signed on 4 May 1961 because both gave way.", Factuality.Happened)]
    [InlineData("The club had agreed to open the quay on 4 May 1961.", Factuality.Planned)]
    [InlineData("It was agreed that the crews should row on 4 May 1961.", Factuality.Planned)]
    public void The_verb_that_governs_a_date_tells_whether_it_came_about(string text, Factuality expected) =>
        Assert.Equal(expected, Assert.Single(Dated(text)).Factuality);

    [Theory]
    [InlineData("No regatta was held on 4 May 1961.")]
    [InlineData("The regatta of 4 May 1961 was not to be.")]
    [InlineData("The crews failed to appear on 4 May 1961.")]
    [InlineData("Ice prevented the crossing on 4 May 1961.")]
    [InlineData("The club withdrew the invitation to row on 4 May 1961.")]
    [InlineData("The march planned for 4 May 1961 was blocked by the court.")]
    [InlineData("The club cancelled the race planned for 4 May 1961.")]
    [InlineData("Rain put paid to the race on 4 May 1961.")]
    [InlineData("Instead of opening on 4 May 1961, the club went bankrupt.")]
    [InlineData("The crew was supposed to row on 4 May 1961 but fell ill.")]
    [InlineData("The boat should have left on 4 May 1961.")]
    [InlineData("The crews will not row on 4 May 1971.")]
    [InlineData("The regatta has been held every year, except in 1943.")]
    public void What_came_to_nothing_is_cancelled_in_many_words(string text) =>
        Assert.Equal(Factuality.Cancelled, Assert.Single(Dated(text)).Factuality);

    [Theory]
    [InlineData("The club banned smoking on 4 May 1961.")]
    [InlineData("The mayor withdrew from the club on 4 May 1961.")]
    [InlineData("They stopped the leak on 4 May 1961.")]
    [InlineData("The chair was refused on 4 May 1961.")]
    [InlineData("No one was hurt when the mast fell on 4 May 1961.")]
    public void What_only_sounds_like_it_is_not(string text) =>
        Assert.Equal(Factuality.Happened, Assert.Single(Dated(text)).Factuality);

    [Fact]
    public void Each_date_of_a_clause_has_its_own_label() => Assert.Equal(
        [("1961-06", Factuality.Happened), ("1961-05", Factuality.Cancelled)],
        Dated("The regatta was rowed in June 1961 instead of May 1961.")
            .SelectMany(mention => mention.Dates.Select(date => (date.Value.Edtf, mention.Factuality))));

    [Theory]
    [InlineData("The crews row here on 4 May 1971.", "row", Factuality.Planned)]
    [InlineData("The regatta was put off to 4 May 1971.", "regatta", Factuality.Planned)]
    public void At_a_word_and_by_the_date_the_label_is_the_same(string text, string word, Factuality expected)
    {
        var sentence = VoyageEvents.Reading(text, asOf: DateInterval.Year(1970)).Sentences[0];
        var at = text.IndexOf(word, StringComparison.Ordinal);

        Assert.Equal([expected, expected], [
            EventReader.FactualityAt(sentence, new(at, at + word.Length)), Assert.Single(Dated(text)).Factuality]);
    }

    [Fact]
    public void A_plan_told_after_what_is_off_came_to_nothing_too() =>
        Assert.Equal(Factuality.Cancelled, Assert.Single(Dated("The regatta is off. It was to begin on 4 May 1961.")).Factuality);

    [Theory]
    [InlineData("The crews were to row on 4 May 1961. The race was called off.", Factuality.Cancelled)]
    [InlineData("The crews were to row on 4 May 1961. That was given up.", Factuality.Cancelled)]
    [InlineData("The crews were to row on 4 May 1961. That too came to nothing.", Factuality.Cancelled)]
    [InlineData("The crews will row on 4 May 1971. Ilse was to have rowed in April, but the race was put off.", Factuality.Expected)]
    [InlineData("The crews were to row on 4 May 1961. It was to be a short race, but it was called off.", Factuality.Cancelled)]
    public void What_the_next_sentence_calls_off_is_the_plan_before_it_unless_it_tells_one_of_its_own(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Fact]
    public void What_is_still_to_come_is_not_called_off_by_what_stands_before_it() => Assert.Equal(
        Factuality.Expected, Dated("The June regatta was called off. Ilse's crew is expected here on 4 May 1971.")[^1].Factuality);

    [Fact]
    public void A_plan_of_another_paragraph_is_a_plan_still() =>
        Assert.Equal(Factuality.Planned, Assert.Single(Dated("The fair is off.\n\nA regatta was to begin on 4 May 1961.")).Factuality);

    [Theory]
    [InlineData("The storm led to a series of cancellations:", Factuality.Cancelled)]
    [InlineData("These were called off:", Factuality.Cancelled)]
    [InlineData("Planned for the summer:", Factuality.Planned)]
    [InlineData("The year in short:", Factuality.Happened)]
    public void The_line_over_a_list_tells_whether_its_items_came_about(string lead, Factuality expected) =>
        Assert.Equal([expected, expected, Factuality.Happened],
            Dated($"{lead}\n\n- the regatta of 4 May 1961;\n- the fair of 5 June 1961.\n\nThe bell was cast on 6 July 1961.")
                .Select(mention => mention.Factuality));

    private static IReadOnlyList<EventMention> Dated(string text) => VoyageEvents.Dated(text, DateInterval.Year(1970));
}
