using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class NumericRuleTests
{
    [Theory]
    [InlineData("2014-11-20", "2014-11-20 → 2014-11-20")]
    [InlineData("2014/11/20", "2014/11/20 → 2014-11-20")]
    [InlineData("20.11.2014", "20.11.2014 → 2014-11-20")]
    [InlineData("05.06.2014", "05.06.2014 → 2014-06-05")]
    [InlineData("05/06/2014", "05/06/2014 → 2014-05-06")]
    [InlineData("25/12/2014", "25/12/2014 → 2014-12-25")]
    [InlineData("11/02/89", "11/02/89 → 1989-11-02")]
    [InlineData("2012-08", "2012-08 → 2012-08")]
    [InlineData("8/2012", "8/2012 → 2012-08")]
    public void A_date_in_figures_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(NumericRule.Read, text));

    [Theory]
    [InlineData("2008-09")]
    [InlineData("2014-13-01")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30.40")]
    [InlineData("2014-11-20-1")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(NumericRule.Read, text));
}
