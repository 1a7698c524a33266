using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearsTests
{
    [Theory]
    [InlineData("in '89", "'89 → 1989")]
    [InlineData("the class of ’62.", "’62 → 1962")]
    [InlineData("in '05", "'05 → 2005")]
    public void A_year_by_its_last_two_digits_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Years.Apostrophe, text));

    [Theory]
    [InlineData("he is '89' years old")]
    [InlineData("the '90s")]
    [InlineData("6'11")]
    public void What_is_no_year_of_two_digits_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Years.Apostrophe, text));

    [Theory]
    [InlineData("fiscal 1990", "fiscal 1990 → 1990")]
    [InlineData("fiscal year 2014", "fiscal year 2014 → 2014")]
    [InlineData("FY2014", "FY2014 → 2014")]
    [InlineData("FY14", "FY14 → 2014")]
    [InlineData("FY 2013-14", "FY 2013-14 → 2013/2014")]
    public void A_financial_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Years.Fiscal, text));

    [Theory]
    [InlineData("fiscal policy")]
    public void What_is_no_financial_year_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Years.Fiscal, text));

    [Theory]
    [InlineData("by year-end", "year-end → Year +0 of Document")]
    [InlineData("year-end 1989", "year-end 1989 → 1989")]
    [InlineData("at year's end", "year's end → Year +0 of Document")]
    public void A_year_by_its_end_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Years.ByItsEnd, text));

    [Theory]
    [InlineData("year by year")]
    public void What_is_no_end_of_a_year_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Years.ByItsEnd, text));

    [Theory]
    [InlineData("1968-69", "1968-69 → 1968/1969")]
    [InlineData("2012–2014", "2012–2014 → 2012/2014")]
    [InlineData("1999-00", "1999-00 → 1999/2000")]
    [InlineData("1939/40", "1939/40 → 1939/1940")]
    [InlineData("(1879–1955)", "1879–1955 → 1879/1955")]
    public void Two_years_in_one_figure_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Years.Range, text));

    [Theory]
    [InlineData("1989-1979")]
    [InlineData("0542-1462")]
    [InlineData("555-1984")]
    [InlineData("2014-15%")]
    [InlineData("1000-1500")]
    [InlineData("pp. 1945-1950")]
    public void What_is_no_range_of_years_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Years.Range, text));

    [Theory]
    [InlineData("in 1969", "1969 → 1969")]
    [InlineData("the 1971 crisis", "1971 → 1971")]
    [InlineData("the failed 2001 summit", "2001 → 2001")]
    [InlineData("(1984)", "1984 → 1984")]
    [InlineData("the year 2000", "the year 2000 → 2000")]
    [InlineData("Harvest-2017", "2017 → 2017")]
    [InlineData("post-2014", "2014 → 2014")]
    [InlineData("1989's harvest", "1989 → 1989")]
    [InlineData("founded 1884 in the north", "1884 → 1884")]
    [InlineData("at 1989 levels", "1989 → 1989")]
    [InlineData("in 1969, 1971", "1969 → 1969")]
    public void A_year_alone_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Years.Alone, text));

    [Theory]
    [InlineData("2014 soldiers")]
    [InlineData("a force of 2014 soldiers")]
    [InlineData("Form 1940")]
    [InlineData("Resolution 1929")]
    [InlineData("no. 1984")]
    [InlineData("in 44 BC")]
    [InlineData("$2014")]
    [InlineData("1984.5")]
    [InlineData("Mirage-2000")]
    [InlineData("in 1500 km")]
    public void What_is_no_year_alone_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Years.Alone, text));
}
