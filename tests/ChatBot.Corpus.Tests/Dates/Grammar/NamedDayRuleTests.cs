using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class NamedDayRuleTests
{
    [Theory]
    [InlineData("since 9/11", "9/11 → 2001-09-11")]
    [InlineData("the post-9/11 years", "9/11 → 2001-09-11")]
    [InlineData("9/11 attacks", "9/11 → 2001-09-11")]
    public void A_day_that_is_called_by_its_figures_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(NamedDayRule.Read, text));

    [Theory]
    [InlineData("9/11 of it")]
    [InlineData("9/11/98")]
    [InlineData("a share of 9/11")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(NamedDayRule.Read, text));
}
