using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearAgoRuleTests
{
    [Theory]
    [InlineData("the year-ago quarter", "the year-ago quarter → Quarter a year ago")]
    [InlineData("the year-earlier period", "the year-earlier period → -1 Year from Discourse")]
    public void The_same_part_of_the_year_before_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearAgoRule.Read, text));

    [Theory]
    [InlineData("year-long")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearAgoRule.Read, text));
}
