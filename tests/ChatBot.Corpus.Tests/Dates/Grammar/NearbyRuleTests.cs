using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class NearbyRuleTests
{
    [Theory]
    [InlineData("last May", "last May → ?-05 -1")]
    [InlineData("this past summer", "this past summer → ?-22 -1")]
    [InlineData("this spring", "this spring → ?-21 +0")]
    [InlineData("next November 20", "next November 20 → ?-11-20 +1")]
    [InlineData("that autumn", "that autumn → ?-23 of Year +0 of Discourse")]
    [InlineData("last Christmas", "last Christmas → ?-12-25 -1")]
    [InlineData("the following February", "the following February → ?-02 +1")]
    [InlineData("the previous summer", "the previous summer → ?-22 -1")]
    public void A_month_or_season_with_a_pointer_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(NearbyRule.Read, text));

    [Theory]
    [InlineData("last man")]
    [InlineData("the following march of the guards")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(NearbyRule.Read, text));
}
