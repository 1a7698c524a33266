using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class SamePeriodRuleTests
{
    [Theory]
    [InlineData("the same period last year", "the same period last year → same period of Year -1 of Document")]
    [InlineData("the same quarter a year ago", "the same quarter a year ago → same Quarter of -1 Year from Document")]
    [InlineData("the same month of 1998", "the same month of 1998 → same Month of 1998")]
    public void What_a_period_is_measured_against_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(SamePeriodRule.Read, text));

    [Theory]
    [InlineData("the same period")]
    [InlineData("the same man last year")]
    [InlineData("the same month in Paris")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(SamePeriodRule.Read, text));
}
