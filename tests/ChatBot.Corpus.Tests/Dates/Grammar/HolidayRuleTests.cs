using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class HolidayRuleTests
{
    [Theory]
    [InlineData("on Christmas Day", "Christmas Day → ?-12-25")]
    [InlineData("Christmas Eve 1989", "Christmas Eve 1989 → 1989-12-24")]
    [InlineData("New Year's Eve", "New Year's Eve → ?-12-31")]
    [InlineData("New Year’s Day, 2000", "New Year’s Day, 2000 → 2000-01-01")]
    public void A_feast_of_a_fixed_day_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(HolidayRule.Read, text));

    [Theory]
    [InlineData("Christmas shopping")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(HolidayRule.Read, text));
}
