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
