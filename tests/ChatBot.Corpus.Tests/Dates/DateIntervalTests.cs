using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Tests.Dates;

public class DateIntervalTests
{
    [Fact]
    public void A_century_says_too_little_of_when_something_was() =>
        Assert.True(LongPeriod.Century(2000).IsVague && BeforeChrist.Century(5).IsVague);

    [Fact]
    public void A_decade_and_an_open_range_say_enough() =>
        Assert.False(LongPeriod.Decade(1960).IsVague || DateBounds.Since(DateInterval.Year(2009)).IsVague);

    [Fact]
    public void A_year_before_Christ_meets_no_other_interval() =>
        Assert.False(DateInterval.Year(2014).Contains(BeforeChrist.Year(44)) || DateInterval.Year(2014).Overlaps(BeforeChrist.Year(44)));
}
