using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearRuleTests
{
    [Theory]
    [InlineData("in 1969", "1969 → 1969")]
    [InlineData("the 1971 crisis", "1971 → 1971")]
    [InlineData("the failed 2001 summit", "2001 → 2001")]
    [InlineData("(1984)", "1984 → 1984")]
    [InlineData("the year 2000", "the year 2000 → 2000")]
    [InlineData("Harvest-2017", "2017 → 2017")]
    [InlineData("post-2014", "2014 → 2014")]
    [InlineData("1989's harvest", "1989 → 1989")]
    [InlineData("founded 1884 in the north", "1884 → 1884")]
    [InlineData("at 1989 levels", "1989 → 1989")]
    [InlineData("in 1969, 1971", "1969 → 1969")]
    public void A_year_alone_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearRule.Read, text));

    [Theory]
    [InlineData("2014 soldiers")]
    [InlineData("a force of 2014 soldiers")]
    [InlineData("Form 1940")]
    [InlineData("Resolution 1929")]
    [InlineData("no. 1984")]
    [InlineData("in 44 BC")]
    [InlineData("$2014")]
    [InlineData("1984.5")]
    [InlineData("Mirage-2000")]
    [InlineData("in 1500 km")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearRule.Read, text));
}
