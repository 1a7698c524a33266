using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class FiguresTests
{
    [Theory]
    [InlineData("on 20010911.", "20010911 → 2001-09-11")]
    public void Eight_digits_that_are_a_day_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Figures.Compact, text));

    [Theory]
    [InlineData("20011399")]
    [InlineData("12345678")]
    [InlineData("X20010911")]
    public void What_is_no_compact_date_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Figures.Compact, text));

    [Theory]
    [InlineData("since 9/11", "9/11 → 2001-09-11")]
    [InlineData("the post-9/11 years", "9/11 → 2001-09-11")]
    [InlineData("9/11 attacks", "9/11 → 2001-09-11")]
    public void A_day_that_is_called_by_its_figures_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Figures.NamedDay, text));

    [Theory]
    [InlineData("9/11 of it")]
    [InlineData("9/11/98")]
    [InlineData("a share of 9/11")]
    public void What_is_no_day_named_by_figures_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Figures.NamedDay, text));

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
    public void A_date_in_figures_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Figures.Parted, text));

    [Theory]
    [InlineData("2008-09")]
    [InlineData("2014-13-01")]
    [InlineData("1.2.3")]
    [InlineData("10.20.30.40")]
    [InlineData("2014-11-20-1")]
    public void What_is_no_date_in_figures_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Figures.Parted, text));

    [Theory]
    [InlineData("02-27-98 0802EST", "02-27-98 0802EST → 1998-02-27")]
    [InlineData("AP-NY-02-27-98 0802EST", "02-27-98 0802EST → 1998-02-27")]
    [InlineData("11-02-89", "11-02-89 → 1989-11-02")]
    [InlineData("a letter dated 11-02-89", "11-02-89 → 1989-11-02")]
    public void The_stamp_of_a_news_agency_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Figures.Wire, text));

    [Theory]
    [InlineData("call 11-02-89 now")]
    [InlineData("won by 11-02-89")]
    [InlineData("13-45-98")]
    [InlineData("02-27-98-11")]
    public void What_is_no_wire_stamp_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Figures.Wire, text));
}
