using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class CompactRuleTests
{
    [Theory]
    [InlineData("on 20010911.", "20010911 → 2001-09-11")]
    public void Eight_digits_that_are_a_day_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(CompactRule.Read, text));

    [Theory]
    [InlineData("20011399")]
    [InlineData("12345678")]
    [InlineData("X20010911")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(CompactRule.Read, text));
}
