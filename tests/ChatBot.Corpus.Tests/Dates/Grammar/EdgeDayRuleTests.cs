using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class EdgeDayRuleTests
{
    [Theory]
    [InlineData("the last day of May", "the last day of May → last day of ?-05")]
    [InlineData("the first day of 1999", "the first day of 1999 → first day of 1999")]
    [InlineData("the final day of last year", "the final day of last year → last day of Year -1 of Document")]
    public void The_day_at_either_end_of_a_period_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(EdgeDayRule.Read, text));

    [Theory]
    [InlineData("the last day of school")]
    [InlineData("the first day of May 3")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(EdgeDayRule.Read, text));
}
