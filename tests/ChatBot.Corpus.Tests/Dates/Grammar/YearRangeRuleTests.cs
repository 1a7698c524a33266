using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearRangeRuleTests
{
    [Theory]
    [InlineData("1968-69", "1968-69 → 1968/1969")]
    [InlineData("2012–2014", "2012–2014 → 2012/2014")]
    [InlineData("1999-00", "1999-00 → 1999/2000")]
    [InlineData("1939/40", "1939/40 → 1939/1940")]
    [InlineData("(1879–1955)", "1879–1955 → 1879/1955")]
    public void Two_years_in_one_figure_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearRangeRule.Read, text));

    [Theory]
    [InlineData("1989-1979")]
    [InlineData("0542-1462")]
    [InlineData("555-1984")]
    [InlineData("2014-15%")]
    [InlineData("1000-1500")]
    [InlineData("pp. 1945-1950")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearRangeRule.Read, text));
}
