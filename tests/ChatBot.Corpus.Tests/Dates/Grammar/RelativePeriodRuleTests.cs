using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class RelativePeriodRuleTests
{
    [Theory]
    [InlineData("this year", "this year → Year +0 of Document")]
    [InlineData("this past year", "this past year → -1 Year")]
    [InlineData("the latest quarter", "the latest quarter → Quarter -1 of Document")]
    [InlineData("the current fiscal year", "the current fiscal year → Year +0 of Document")]
    [InlineData("the next financial year", "the next financial year → Year +1 of Document")]
    [InlineData("last month", "last month → Month -1 of Document")]
    [InlineData("next week", "next week → Week +1 of Document")]
    [InlineData("the same year", "the same year → Year +0 of Discourse")]
    [InlineData("that same year", "that same year → Year +0 of Discourse")]
    [InlineData("the following year", "the following year → Year +1 of Discourse")]
    [InlineData("the next day", "the next day → Day +1 of Discourse")]
    [InlineData("the previous month", "the previous month → Month -1 of Discourse")]
    [InlineData("the past year", "the past year → -1 Year")]
    [InlineData("the year before,", "the year before → Year -1 of Discourse")]
    public void A_period_by_its_distance_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(RelativePeriodRule.Read, text));

    [Theory]
    [InlineData("the year before the war")]
    [InlineData("last-week")]
    [InlineData("this year-long siege")]
    [InlineData("the year")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(RelativePeriodRule.Read, text));
}
