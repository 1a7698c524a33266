using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class TrailingRuleTests
{
    [Theory]
    [InlineData("the last three years", "the last three years → -3 Year")]
    [InlineData("the past 12 months", "the past 12 months → -12 Month")]
    [InlineData("the next two weeks", "the next two weeks → +2 Week")]
    public void A_counted_stretch_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(TrailingRule.Read, text));

    [Theory]
    [InlineData("the last few years")]
    [InlineData("three years")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(TrailingRule.Read, text));
}
