using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class YearPartsTests
{
    [Theory]
    [InlineData("the first nine months of 1991", "the first nine months of 1991 → 1991-01/1991-09")]
    [InlineData("the last three months of 1991", "the last three months of 1991 → 1991-10/1991-12")]
    public void Months_from_either_end_of_a_year_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(YearParts.FirstMonths, text));

    [Theory]
    [InlineData("the first nine months")]
    public void What_is_no_run_of_months_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearParts.FirstMonths, text));

    [Theory]
    [InlineData("the third quarter", "the third quarter → ?-35")]
    [InlineData("third-quarter profit", "third-quarter → ?-35")]
    [InlineData("Q3 2014", "Q3 2014 → 2014-35")]
    [InlineData("the second half of 2012", "the second half of 2012 → 2012-41")]
    [InlineData("the first quarter of fiscal 1990", "the first quarter of fiscal 1990 → 1990-33")]
    public void A_quarter_or_a_half_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearParts.Quarter, text));

    [Theory]
    [InlineData("the French quarter")]
    [InlineData("the fifth quarter")]
    [InlineData("half of it")]
    [InlineData("they will print the second half")]
    [InlineData("the second half of the match")]
    [InlineData("the third quarter-back")]
    public void What_is_no_quarter_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearParts.Quarter, text));

    [Theory]
    [InlineData("spring 2014", "spring 2014 → 2014-21")]
    [InlineData("the summer of 1944", "the summer of 1944 → 1944-22")]
    [InlineData("the winter of 1939-40", "the winter of 1939-40 → 1939-24")]
    [InlineData("in the fall", "the fall → ?-23")]
    public void A_season_of_a_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(YearParts.Season, text));

    [Theory]
    [InlineData("in the fall of the city")]
    [InlineData("spring water")]
    [InlineData("they fall")]
    public void What_is_no_season_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(YearParts.Season, text));
}
