using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class WeekOfRuleTests
{
    [Theory]
    [InlineData("the week of November 13", "the week of November 13 → Week of ?-11-13")]
    [InlineData("the weekend of 4 May 1999", "the weekend of 4 May 1999 → Weekend of 1999-05-04")]
    public void The_week_that_holds_a_day_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(WeekOfRule.Read, text));

    [Theory]
    [InlineData("the week of prayer")]
    [InlineData("the month of May 5")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(WeekOfRule.Read, text));
}
