using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class FirstMonthsRuleTests
{
    [Theory]
    [InlineData("the first nine months of 1991", "the first nine months of 1991 → 1991-01/1991-09")]
    [InlineData("the last three months of 1991", "the last three months of 1991 → 1991-10/1991-12")]
    public void Months_from_either_end_of_a_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(FirstMonthsRule.Read, text));

    [Theory]
    [InlineData("the first nine months")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(FirstMonthsRule.Read, text));
}
