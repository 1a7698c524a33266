using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class DayPartOfRuleTests
{
    [Theory]
    [InlineData("the night of August 3", "the night of August 3 → ?-08-03")]
    [InlineData("the morning of the 28th.", "the morning of the 28th → day 28")]
    [InlineData("the night of 9-10 November 1938", "the night of 9-10 November 1938 → 1938-11-09/1938-11-10")]
    public void A_part_of_a_named_day_is_read_as_the_day(string text, string expected) => Assert.Equal(expected, RuleCase.Read(DayPartOfRule.Read, text));

    [Theory]
    [InlineData("the night of the fire")]
    [InlineData("the morning of May")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(DayPartOfRule.Read, text));
}
