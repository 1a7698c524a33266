using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class OrdinalDayRuleTests
{
    [Theory]
    [InlineData("the fifth of May", "the fifth of May → ?-05-05")]
    [InlineData("the first day of June 1944", "the first day of June 1944 → 1944-06-01")]
    [InlineData("July Fourth", "July Fourth → ?-07-04")]
    public void A_day_counted_in_words_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(OrdinalDayRule.Read, text));

    [Theory]
    [InlineData("the first of many")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(OrdinalDayRule.Read, text));
}
