namespace ChatBot.Corpus.Tests.Dates;

public class YearTests
{
    [Theory]
    [InlineData("The ford was left around the year 871.", "around the year 871=0871~")]
    [InlineData("It was deserted within a few years of 871.", "871=0871")]
    [InlineData("The abbey fell in the year 871. It was built between 793 and 811, and in 866 the roof burned.",
        "the year 871=0871; 793 and 811=0793/0811; 866=0866")]
    [InlineData("In 620 there was only a ford. Built between 793 and 811 and burned in 866, it had a roof in the year 871.",
        "620=0620; 793 and 811=0793/0811; 866=0866; the year 871=0871")]
    [InlineData("He ruled from 865 to 871. In AD 872 his son came.", "865 to 871=0865/0871; AD 872=0872")]
    public void Three_digits_are_a_year_in_a_text_that_tells_of_such_times(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("The count stood at 871 in all, up from 865.")]
    [InlineData("They came in 620 boats and left in 130.")]
    [InlineData("The road runs from 598 to 617 metres.")]
    public void Three_digits_alone_are_a_number(string text) => Assert.Equal("", Reading.Dated(text));

    [Fact]
    public void Where_years_have_three_digits_amounts_stay_amounts() =>
        Assert.Equal("the year 871=0871", Reading.Dated(
            "In the year 871 it rose from 598 to 617. They came in 620 boats for 300 men, and paid 130."));

    [Theory]
    [InlineData("except for the deal of 1969.", "1969=1969")]
    [InlineData("in the 1971 crisis", "1971=1971")]
    [InlineData("In March 1936 troops came", "March 1936=1936-03")]
    [InlineData("On 29 August 1756 troops came", "29 August 1756=1756-08-29")]
    [InlineData("It was 1945.", "1945=1945")]
    [InlineData("the Harvest-2017 games", "2017=2017")]
    [InlineData("held in 2016 and 2017.", "2016=2016; 2017=2017")]
    [InlineData("the year 2000 came", "the year 2000=2000")]
    [InlineData("Einstein (1879–1955) wrote", "1879–1955=1879/1955")]
    [InlineData("fiscal 1990 and FY2014", "fiscal 1990=1990; FY2014=2014")]
    [InlineData("c. 1850 it stood; circa 1900 it fell; around 2010 it rose", "c. 1850=1850~; circa 1900=1900~; around 2010=2010~")]
    [InlineData("It was built between 1712 and 1714.", "1712 and 1714=1712/1714")]
    [InlineData("She ruled from 1712 to 1714.", "1712 to 1714=1712/1714")]
    [InlineData("in mid-2012", "mid-2012=2012")]
    [InlineData("in early 2012", "early 2012=2012")]
    public void A_year_is_read_where_a_year_stands(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("2014 soldiers marched")]
    [InlineData("Resolution 1929 was adopted")]
    [InlineData("they met in room 1984")]
    [InlineData("Paper No. 5826")]
    [InlineData("paper no. 1984")]
    [InlineData("it cost $1,900 or $2014")]
    [InlineData("the Mi-35 helicopter")]
    [InlineData("see page 2012")]
    [InlineData("1,500 people and 1500 tonnes")]
    [InlineData("12 crates and 2000 bags")]
    [InlineData("a sample of 1950 adults")]
    [InlineData("the asteroid 2012 DA14")]
    [InlineData("a 1984-page book")]
    [InlineData("call 555-1984 or +1 202 555 2014")]
    [InlineData("ISSN : 0542-1462")]
    [InlineData("RNI No. : 7064/62")]
    [InlineData("the Mirage-2000 and Windows 2000")]
    [InlineData("He may march in august company.")]
    [InlineData("May I ask? March on! Mr. May spoke with April Smith.")]
    [InlineData("a 41 member delegation")]
    public void A_number_or_a_word_that_is_no_date_is_left_alone(string text) => Assert.Equal("", Reading.Dated(text));

    [Theory]
    [InlineData("It was in 1968-69 that", "1968-69=1968/1969")]
    [InlineData("during 2012-2014", "2012-2014=2012/2014")]
    [InlineData("became free in 1991-1992", "1991-1992=1991/1992")]
    [InlineData("(Mayor December 1971-July 1977)", "December 1971-July 1977=1971-12/1977-07")]
    [InlineData("from March to May 2011", "March to May 2011=2011-03/2011-05")]
    [InlineData("between 1990 and 1995", "1990 and 1995=1990/1995")]
    [InlineData("on 2–5 June 1944", "2–5 June 1944=1944-06-02/1944-06-05")]
    [InlineData("June 2-5, 1944", "June 2-5, 1944=1944-06-02/1944-06-05")]
    [InlineData("in 2013/14", "2013/14=2013/2014")]
    [InlineData("the season 1999-2000", "1999-2000=1999/2000")]
    [InlineData("from November to February 2011", "November to February 2011=2010-11/2011-02")]
    public void A_range_is_one_interval(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("By 1970 it was over", "1970=../1970")]
    [InlineData("since 2009", "2009=2009/..")]
    [InlineData("until 1989", "1989=../1989")]
    [InlineData("before 1990", "1990=../1989")]
    [InlineData("post-2014 plans", "2014=2015/..")]
    public void The_word_before_opens_the_interval(string text, string expected) => Assert.Equal(expected, Reading.Denoted(text));

    [Theory]
    [InlineData("in the 1990s", "the 1990s=199X")]
    [InlineData("in the late 1990s", "the late 1990s=199X")]
    [InlineData("the nineties", "the nineties=199X")]
    [InlineData("the 21st century", "the 21st century=20XX")]
    [InlineData("in the nineteenth century", "the nineteenth century=18XX")]
    [InlineData("at the turn of the century", "the turn of the century=2000~")]
    [InlineData("in spring 2014", "spring 2014=2014-21")]
    [InlineData("last winter", "last winter=2013-24")]
    [InlineData("in the third quarter", "the third quarter=2014-35")]
    [InlineData("profit rose in the first quarter", "the first quarter=2014-33")]
    [InlineData("the first half of 2012", "the first half of 2012=2012-40")]
    [InlineData("the end of the year", "the end of the year=2014")]
    public void Longer_and_shorter_periods_have_their_own_forms(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("Accounts of the pier, 1742–3, in two books.", "1742–3=1742/1743")]
    [InlineData("They lost 1742–3 in the end.", "")]
    public void Two_years_may_share_all_but_the_last_figure(string text, string expected) => Assert.Equal(expected, Reading.Undated(text));
}
