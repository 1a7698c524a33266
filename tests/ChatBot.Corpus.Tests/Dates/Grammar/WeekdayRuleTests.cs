using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class WeekdayRuleTests
{
    [Theory]
    [InlineData("on Tuesday", "Tuesday → Tuesday")]
    [InlineData("last Monday", "last Monday → Monday-1")]
    [InlineData("Friday morning", "Friday morning → Friday")]
    [InlineData("Friday, Nov. 16, 2012", "Friday, Nov. 16, 2012 → 2012-11-16")]
    [InlineData("Monday 1 December 2014", "Monday 1 December 2014 → 2014-12-01")]
    [InlineData("Tuesday of last week", "Tuesday of last week → Tuesday week -1")]
    [InlineData("Fri., 3 May", "Fri., 3 May → ?-05-03")]
    public void A_day_of_the_week_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(WeekdayRule.Read, text));

    [Theory]
    [InlineData("the Sunday Times")]
    [InlineData("a Thursday")]
    [InlineData("Black Friday")]
    [InlineData("the sun")]
    [InlineData("Mondays")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(WeekdayRule.Read, text));
}
