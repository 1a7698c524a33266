using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class PartOfRuleTests
{
    [Theory]
    [InlineData("early in October", "early in October → ?-10")]
    [InlineData("late 1990s", "late 1990s → 199X")]
    [InlineData("mid-2012", "mid-2012 → 2012")]
    [InlineData("mid-to-late 1990s", "mid-to-late 1990s → 199X")]
    [InlineData("the end of the year", "the end of the year → Year +0 of Told")]
    [InlineData("the end of the century", "the end of the century → Century +0 of Told")]
    [InlineData("the second half of next year", "the second half of next year → ?-41 of Year +1 of Document")]
    [InlineData("later this month", "later this month → Month +0 of Document")]
    [InlineData("the first week of May 2013", "the first week of May 2013 → 2013-05")]
    public void A_part_of_a_period_by_a_word_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(PartOfRule.Read, text));

    [Theory]
    [InlineData("the end of the line")]
    [InlineData("early birds")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(PartOfRule.Read, text));
}
