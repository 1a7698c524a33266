using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class RelativeDayRuleTests
{
    [Theory]
    [InlineData("today", "today → day +0")]
    [InlineData("yesterday morning", "yesterday morning → day -1")]
    [InlineData("the day after tomorrow", "the day after tomorrow → day +2")]
    [InlineData("last night", "last night → day -1")]
    [InlineData("the next morning", "the next morning → Day +1 of Discourse")]
    public void A_day_by_its_distance_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(RelativeDayRule.Read, text));

    [Theory]
    [InlineData("the morning paper")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(RelativeDayRule.Read, text));
}
