using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class SeasonRuleTests
{
    [Theory]
    [InlineData("spring 2014", "spring 2014 → 2014-21")]
    [InlineData("the summer of 1944", "the summer of 1944 → 1944-22")]
    [InlineData("the winter of 1939-40", "the winter of 1939-40 → 1939-24")]
    [InlineData("in the fall", "the fall → ?-23")]
    public void A_season_of_a_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(SeasonRule.Read, text));

    [Theory]
    [InlineData("in the fall of the city")]
    [InlineData("spring water")]
    [InlineData("they fall")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(SeasonRule.Read, text));
}
