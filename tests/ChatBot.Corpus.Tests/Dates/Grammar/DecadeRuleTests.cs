using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class DecadeRuleTests
{
    [Theory]
    [InlineData("the 1990s", "the 1990s → 199X")]
    [InlineData("the '90s", "the '90s → 199X")]
    [InlineData("1960's", "1960's → 196X")]
    [InlineData("the nineties", "the nineties → 199X")]
    [InlineData("the 1800s", "the 1800s → 18XX")]
    [InlineData("the 2000s", "the 2000s → 200X")]
    public void A_decade_in_figures_or_words_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(DecadeRule.Read, text));

    [Theory]
    [InlineData("nineties")]
    [InlineData("in his 80s")]
    [InlineData("1000s of them")]
    [InlineData("747s")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(DecadeRule.Read, text));
}
