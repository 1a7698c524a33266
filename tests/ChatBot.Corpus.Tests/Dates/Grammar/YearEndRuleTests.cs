using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearEndRuleTests
{
    [Theory]
    [InlineData("by year-end", "year-end → Year +0 of Document")]
    [InlineData("year-end 1989", "year-end 1989 → 1989")]
    [InlineData("at year's end", "year's end → Year +0 of Document")]
    public void A_year_by_its_end_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearEndRule.Read, text));

    [Theory]
    [InlineData("year by year")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearEndRule.Read, text));
}
