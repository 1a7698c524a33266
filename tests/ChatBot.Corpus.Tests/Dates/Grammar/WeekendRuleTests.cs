using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class WeekendRuleTests
{
    [Theory]
    [InlineData("over the weekend", "the weekend → NearestWeekend")]
    public void The_weekend_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(WeekendRule.Read, text));

    [Theory]
    [InlineData("the weekend of rest")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(WeekendRule.Read, text));
}
