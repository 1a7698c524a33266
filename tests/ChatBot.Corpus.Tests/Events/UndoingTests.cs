using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;

namespace ChatBot.Corpus.Tests.Events;

/// <summary>What was undone, hindered or denied after it was arranged or done; the documents are of 1970.</summary>
public sealed class UndoingTests
{
    [Theory]
    [InlineData("The court quashed the ballot of 4 May 1961.", Factuality.Cancelled)]
    [InlineData("The ballot held in Varhaven on 4 May 1961 was later annulled.", Factuality.Cancelled)]
    [InlineData("The grant made on 4 May 1961, which the senate revoked, would have paid for the mole.", Factuality.Cancelled)]
    [InlineData("The lease was signed on 4 May 1961 but was rescinded.", Factuality.Cancelled)]
    [InlineData("On 4 May 1961 the ballot was annulled.", Factuality.Happened)]
    [InlineData("The court quashed the ballot on 4 May 1961.", Factuality.Happened)]
    [InlineData("The annulled ballot was held again on 4 May 1961.", Factuality.Happened)]
    [InlineData("Leave to land on 4 May 1961 was refused.", Factuality.Cancelled)]
    [InlineData("The charter of 4 May 1961 lapsed.", Factuality.Cancelled)]
    [InlineData("The anthem of 4 May 1961 went unsung.", Factuality.Cancelled)]
    [InlineData("The regatta of 4 May 1961, the last of the summer, had to be scratched.", Factuality.Cancelled)]
    [InlineData("The choir sang on 4 May 1961, the fair having been called off.", Factuality.Happened)]
    public void What_was_undone_is_not_the_day_on_which_it_was(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Theory]
    [InlineData("Nobody rowed on 4 May 1961.", Factuality.Cancelled)]
    [InlineData("On 4 May 1961 not a single crew rowed.", Factuality.Cancelled)]
    [InlineData("No one who saw the sea on 4 May 1961 slept.", Factuality.Happened)]
    [InlineData("No fewer than nine crews rowed on 4 May 1961.", Factuality.Happened)]
    [InlineData("They missed the steamer of 4 May 1961, which did not call here.", Factuality.Cancelled)]
    [InlineData("Ice kept the crews from rowing on 4 May 1961.", Factuality.Cancelled)]
    [InlineData("The crews need not come on 4 May 1971.", Factuality.Cancelled)]
    [InlineData("We are not to row on 4 May 1971.", Factuality.Cancelled)]
    [InlineData("The crews came to shore so as not to row on 4 May 1961.", Factuality.Happened)]
    public void What_is_denied_of_a_day_was_not(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Theory]
    [InlineData("The crews had been told to be ready on 4 May 1961. Neither was.", Factuality.Cancelled)]
    [InlineData("The yard had promised the boat for 4 May 1961. It was never laid down.", Factuality.Cancelled)]
    [InlineData("The yard had promised the boat for 4 May 1961. The mayor wore a hat.", Factuality.Planned)]
    [InlineData("The yard has promised the boat for 4 May 1971. The price shall not be raised.", Factuality.Planned)]
    [InlineData("The boats will be sold on 4 May 1971. Hale voiced a doubt of the sale which was rejected.", Factuality.Expected)]
    [InlineData("It was told that Hale had lifted the ban and this would bring the boats of 4 May 1971.", Factuality.Expected)]
    [InlineData("The club recalled that the crews were to row on 4 May 1961.", Factuality.Planned)]
    [InlineData("The quay is planned for 4 May 1971 and is to have a long iron bar.", Factuality.Planned)]
    [InlineData("The crews were to row on 4 May 1961. Ilse proposed that the race be given up.", Factuality.Planned)]
    [InlineData("The boat was to be launched on 4 May 1961; whether she was, no paper says.", Factuality.Planned)]
    [InlineData("Ilse had sworn to row on 4 May 1961, and she did.", Factuality.Happened)]
    [InlineData("Ilse was due at Varhaven on 4 May 1961. Her boat was held by fog.", Factuality.Cancelled)]
    [InlineData("The regatta had been fixed for 4 May 1961. When the sea rose, it was moved to June.", Factuality.Cancelled)]
    [InlineData("Nothing came in the end of the regatta that the club had announced for 4 May 1961.", Factuality.Cancelled)]
    [InlineData("Regatta, 4 May 1961: scratched for want of crews.", Factuality.Cancelled)]
    [InlineData("The service was ordered for 4 May 1961, but the vicar fell from a ladder.", Factuality.Cancelled)]
    public void What_hindered_a_plan_of_the_past_tells_that_it_came_to_nothing(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Theory]
    [InlineData("Cabins have been taken for 4 May 1971.", Factuality.Planned)]
    [InlineData("The club has named 4 May 1971 as the day of the regatta.", Factuality.Planned)]
    [InlineData("The log for 4 May 1961 is torn.", Factuality.Happened)]
    [InlineData("Ilse leaves us on 4 May 1971.", Factuality.Planned)]
    [InlineData("The tide might be high on 4 May 1971.", Factuality.Expected)]
    [InlineData("A gale is forecast for 4 May 1971.", Factuality.Expected)]
    [InlineData("Ilse was down to row on 4 May 1961.", Factuality.Planned)]
    [InlineData("The club asked both crews to row on 4 May 1961.", Factuality.Planned)]
    public void What_has_its_day_is_planned_and_what_nobody_decides_expected(string text, Factuality expected) =>
        Assert.Equal(expected, Dated(text)[0].Factuality);

    [Fact]
    public void What_is_moved_is_off_on_the_one_day_and_planned_for_the_other() => Assert.Equal(
        [("1971-05-04", Factuality.Cancelled), ("1971-06-09", Factuality.Planned)],
        Dated("The regatta is put back from 4 May 1971 to 9 June 1971.")
            .SelectMany(mention => mention.Dates.Select(date => (date.Named.Edtf, mention.Factuality))));

    [Fact]
    public void A_day_in_brackets_is_the_day_of_what_stands_before_it() => Assert.Equal(
        Factuality.Cancelled, Dated("The sale of the boats (4 May 1971) has been stopped by a writ that Ilse had got on 2 May 1970.")[0]
            .Factuality);

    private static IReadOnlyList<EventMention> Dated(string text) => VoyageEvents.Dated(text, DateInterval.Year(1970));
}
