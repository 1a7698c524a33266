using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class NthWeekdayRuleTests
{
    [Theory]
    [InlineData("the first Monday of June", "the first Monday of June → Monday 1 of ?-06")]
    [InlineData("the last Friday in May 1999", "the last Friday in May 1999 → Friday 5 of 1999-05")]
    [InlineData("Friday the 13th", "Friday the 13th → Friday the 13")]
    public void A_weekday_counted_within_its_month_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(NthWeekdayRule.Read, text));

    [Theory]
    [InlineData("the first Monday of the war")]
    [InlineData("the sixth Monday of June")]
    [InlineData("Friday the 13th of June")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(NthWeekdayRule.Read, text));
}
