using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class FiscalYearRuleTests
{
    [Theory]
    [InlineData("fiscal 1990", "fiscal 1990 → 1990")]
    [InlineData("fiscal year 2014", "fiscal year 2014 → 2014")]
    [InlineData("FY2014", "FY2014 → 2014")]
    [InlineData("FY14", "FY14 → 2014")]
    [InlineData("FY 2013-14", "FY 2013-14 → 2013/2014")]
    public void A_financial_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(FiscalYearRule.Read, text));

    [Theory]
    [InlineData("fiscal policy")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(FiscalYearRule.Read, text));
}
