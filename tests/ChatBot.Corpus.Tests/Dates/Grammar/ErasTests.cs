using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class ErasTests
{
    [Theory]
    [InlineData("the 21st century", "the 21st century → 20XX")]
    [InlineData("nineteenth-century art", "nineteenth-century → 18XX")]
    [InlineData("twenty-first century", "twenty-first century → 20XX")]
    [InlineData("the late 19th and early 20th centuries", "the late 19th → 18XX")]
    [InlineData("the 17th and 18th centuries", "the 17th → 16XX")]
    [InlineData("the turn of the century", "the turn of the century → ~CenturyTurn")]
    [InlineData("the turn of the 20th century", "the turn of the 20th century → ~1900")]
    public void A_century_by_its_number_or_its_turn_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Eras.Century, text));

    [Theory]
    [InlineData("the fifth century BC")]
    [InlineData("the 40th century")]
    [InlineData("the 17th and 18th floors")]
    [InlineData("the fifth century B.C.")]
    public void What_is_no_century_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Eras.Century, text));

    [Theory]
    [InlineData("the 1990s", "the 1990s → 199X")]
    [InlineData("the '90s", "the '90s → 199X")]
    [InlineData("1960's", "1960's → 196X")]
    [InlineData("the nineties", "the nineties → 199X")]
    [InlineData("the 1800s", "the 1800s → 18XX")]
    [InlineData("the 2000s", "the 2000s → 200X")]
    public void A_decade_in_figures_or_words_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Eras.Decade, text));

    [Theory]
    [InlineData("nineties")]
    [InlineData("in his 80s")]
    [InlineData("1000s of them")]
    [InlineData("747s")]
    public void What_is_no_decade_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Eras.Decade, text));

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
    public void A_year_or_a_century_with_its_era_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Eras.WithEra, text));

    [Theory]
    [InlineData("Vancouver, BC")]
    [InlineData("an ad for 79 cents")]
    [InlineData("410 add-ons")]
    [InlineData("12,044 BC")]
    [InlineData("AD HOC 3000")]
    public void What_is_no_year_with_an_era_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Eras.WithEra, text));
}
