using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class RelativeDurationsTests
{
    [Theory]
    [InlineData("two weeks ago", "two weeks ago → -2 Week from Document")]
    [InlineData("Ten days back", "Ten days back → -10 Day from Document")]
    [InlineData("30 years ago today", "30 years ago today → -30 Year from Document")]
    [InlineData("a year earlier", "a year earlier → -1 Year from Discourse")]
    [InlineData("twenty-five years later", "twenty-five years later → +25 Year from Discourse")]
    [InlineData("a couple of days ago", "a couple of days ago → -2 Day from Document")]
    [InlineData("about 20 years ago", "about 20 years ago → ~-20 Year from Document")]
    [InlineData("half a century ago", "half a century ago → ~-50 Year from Document")]
    [InlineData("two days before.", "two days before → -2 Day from Discourse")]
    [InlineData("a week from now", "a week from now → +1 Week from Document")]
    public void An_amount_of_time_from_an_anchor_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(RelativeDurations.Ago, text));

    [Theory]
    [InlineData("two days before the vote")]
    [InlineData("12 and 1/2 of them")]
    [InlineData("three years")]
    [InlineData("several years ago")]
    public void What_is_no_amount_of_time_that_passed_is_left_alone(string text) =>
        Assert.Equal("", RuleCase.Read(RelativeDurations.Ago, text));

    [Theory]
    [InlineData("the last three years", "the last three years → -3 Year")]
    [InlineData("the past 12 months", "the past 12 months → -12 Month")]
    [InlineData("the next two weeks", "the next two weeks → +2 Week")]
    public void A_counted_stretch_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(RelativeDurations.Stretch, text));

    [Theory]
    [InlineData("the last few years")]
    [InlineData("three years")]
    public void What_is_no_stretch_up_to_now_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(RelativeDurations.Stretch, text));
}
