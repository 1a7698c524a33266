using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class SpokenPeriodRuleTests
{
    [Theory]
    [InlineData("in the quarter, sales rose", "the quarter → Quarter +0 of Discourse")]
    [InlineData("sales for the month fell", "the month → Month +0 of Discourse")]
    public void A_period_that_was_spoken_of_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(SpokenPeriodRule.Read, text));

    [Theory]
    [InlineData("in the quarter of the town")]
    [InlineData("in the quarter-final")]
    [InlineData("in the Quarter")]
    [InlineData("a walk in the year")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(SpokenPeriodRule.Read, text));
}
