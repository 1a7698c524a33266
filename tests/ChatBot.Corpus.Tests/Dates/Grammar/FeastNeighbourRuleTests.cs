using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class FeastNeighbourRuleTests
{
    [Theory]
    [InlineData("the day after Christmas", "the day after Christmas → +1 beside ?-12-25")]
    [InlineData("the day before Thanksgiving", "the day before Thanksgiving → -1 beside ? Thanksgiving")]
    public void The_day_beside_a_feast_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(FeastNeighbourRule.Read, text));

    [Theory]
    [InlineData("the day after")]
    [InlineData("the day after May 3")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(FeastNeighbourRule.Read, text));
}
