using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class WireDateRuleTests
{
    [Theory]
    [InlineData("02-27-98 0802EST", "02-27-98 0802EST → 1998-02-27")]
    [InlineData("AP-NY-02-27-98 0802EST", "02-27-98 0802EST → 1998-02-27")]
    [InlineData("11-02-89", "11-02-89 → 1989-11-02")]
    [InlineData("a letter dated 11-02-89", "11-02-89 → 1989-11-02")]
    public void The_stamp_of_a_news_agency_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(WireDateRule.Read, text));

    [Theory]
    [InlineData("call 11-02-89 now")]
    [InlineData("won by 11-02-89")]
    [InlineData("13-45-98")]
    [InlineData("02-27-98-11")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(WireDateRule.Read, text));
}
