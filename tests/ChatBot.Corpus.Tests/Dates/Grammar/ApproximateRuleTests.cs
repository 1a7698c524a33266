using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class ApproximateRuleTests
{
    [Theory]
    [InlineData("c. 1850", "c. 1850 → ~1850")]
    [InlineData("circa May 1850", "circa May 1850 → ~1850-05")]
    [InlineData("around 2010", "around 2010 → ~2010")]
    public void About_a_date_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(ApproximateRule.Read, text));

    [Theory]
    [InlineData("about 2010 people")]
    [InlineData("around the house")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(ApproximateRule.Read, text));
}
