using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class QuarterRuleTests
{
    [Theory]
    [InlineData("the third quarter", "the third quarter → ?-35")]
    [InlineData("third-quarter profit", "third-quarter → ?-35")]
    [InlineData("Q3 2014", "Q3 2014 → 2014-35")]
    [InlineData("the second half of 2012", "the second half of 2012 → 2012-41")]
    [InlineData("the first quarter of fiscal 1990", "the first quarter of fiscal 1990 → 1990-33")]
    public void A_quarter_or_a_half_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(QuarterRule.Read, text));

    [Theory]
    [InlineData("the French quarter")]
    [InlineData("the fifth quarter")]
    [InlineData("half of it")]
    [InlineData("the second half of the match")]
    [InlineData("the third quarter-back")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(QuarterRule.Read, text));
}
