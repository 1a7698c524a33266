using ChatBot.Corpus.Phrases;
using ChatBot.Daily;

namespace ChatBot.Tests.Daily;

public class HealthTests
{
    private static readonly Phrase Gone = Phrase.Of($"The channel no longer exists.");

    [Fact]
    public void Ten_failures_in_a_row_pause_and_say_why()
    {
        var health = Health.Good;
        for (var day = 1; day <= 9; day++)
        {
            health = health.Failed(Gone);
            Assert.Equal(new Health(SubscriptionState.On, day, true, Gone), health);
        }

        health = health.Failed(Gone);

        Assert.Equal(SubscriptionState.Paused, health.State);
        Assert.Equal("Paused after 10 posts in a row failed. The last time: The channel no longer exists.", health.Reason?.ToString());
    }

    [Fact]
    public void A_post_that_arrives_starts_the_count_anew() =>
        Assert.Equal(Health.Good, new Health(SubscriptionState.On, 9, true, Phrase.Of($"Discord could not be reached.")).Succeeded());

    [Fact]
    public void What_was_turned_off_stays_off_whatever_becomes_of_its_last_post()
    {
        var off = new Health(SubscriptionState.Off, 9, true, null);

        Assert.Equal(SubscriptionState.Off, off.Succeeded().State);
        Assert.Equal(SubscriptionState.Off, off.Failed(Phrase.Of($"")).State);
    }
}
