using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class ApostropheYearRuleTests
{
    [Theory]
    [InlineData("in '89", "'89 → 1989")]
    [InlineData("the class of ’62.", "’62 → 1962")]
    [InlineData("in '05", "'05 → 2005")]
    public void A_year_by_its_last_two_digits_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(ApostropheYearRule.Read, text));

    [Theory]
    [InlineData("he is '89' years old")]
    [InlineData("the '90s")]
    [InlineData("6'11")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(ApostropheYearRule.Read, text));
}
