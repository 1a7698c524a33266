using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class CenturyRuleTests
{
    [Theory]
    [InlineData("the 21st century", "the 21st century → 20XX")]
    [InlineData("nineteenth-century art", "nineteenth-century → 18XX")]
    [InlineData("twenty-first century", "twenty-first century → 20XX")]
    [InlineData("the late 19th and early 20th centuries", "the late 19th → 18XX")]
    [InlineData("the 17th and 18th centuries", "the 17th → 16XX")]
    [InlineData("the turn of the century", "the turn of the century → ~CenturyTurn")]
    [InlineData("the turn of the 20th century", "the turn of the 20th century → ~1900")]
    public void A_century_by_its_number_or_its_turn_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(CenturyRule.Read, text));

    [Theory]
    [InlineData("the fifth century BC")]
    [InlineData("the 40th century")]
    [InlineData("the 17th and 18th floors")]
    [InlineData("the fifth century B.C.")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(CenturyRule.Read, text));
}
