using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class DayOfMonthRuleTests
{
    [Theory]
    [InlineData("it fell on the 22nd.", "the 22nd → day 22")]
    public void A_day_of_the_month_spoken_of_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(DayOfMonthRule.Read, text));

    [Theory]
    [InlineData("on the 22nd floor")]
    [InlineData("on the 40th, he")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(DayOfMonthRule.Read, text));
}
