using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class EraRuleTests
{
    [Theory]
    [InlineData("in 44 BC", "44 BC → -0043")]
    [InlineData("in 490 B.C. near", "490 B.C. → -0489")]
    [InlineData("in 490-479 BC", "490-479 BC → -0489/-0478")]
    [InlineData("AD 79", "AD 79 → 0079")]
    [InlineData("in A.D. 79", "A.D. 79 → 0079")]
    [InlineData("in 410 CE", "410 CE → 0410")]
    [InlineData("1 BC", "1 BC → 0000")]
    [InlineData("the fifth century BC", "the fifth century BC → -04XX")]
    [InlineData("the 2nd century AD", "the 2nd century AD → 01XX")]
    public void A_year_or_a_century_with_its_era_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(EraRule.Read, text));

    [Theory]
    [InlineData("Vancouver, BC")]
    [InlineData("an ad for 79 cents")]
    [InlineData("410 add-ons")]
    [InlineData("12,044 BC")]
    [InlineData("AD HOC 3000")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(EraRule.Read, text));
}
