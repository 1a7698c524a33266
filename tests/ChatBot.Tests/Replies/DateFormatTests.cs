using ChatBot.Corpus.Dates;
using ChatBot.Replies;

namespace ChatBot.Tests.Replies;

public class DateFormatTests
{
    [Theory]
    [InlineData("1904-05-03", "1904-05-03", DatePrecision.Day, "3 May 1904")]
    [InlineData("1904-05-03", "1904-05-03", DatePrecision.Approximate, "about 3 May 1904")]
    [InlineData("1904-01-01", "1905-12-31", DatePrecision.Range, "1904 to 1905")]
    [InlineData("1904-05-01", "1904-06-30", DatePrecision.Range, "May to June 1904")]
    public void A_date_is_said_as_exactly_as_it_is_known(string start, string end, DatePrecision precision, string words) =>
        Assert.Equal(words, DateFormat.Of(new DateInterval(DateOnly.Parse(start), DateOnly.Parse(end), precision, "edtf")));

    [Fact]
    public void A_decade_is_said_as_one() => Assert.Equal("the 1960s", DateFormat.Of(LongPeriod.Decade(1960)));

    [Fact]
    public void A_year_before_Christ_is_said_by_its_own_count() => Assert.Equal("44 BC", DateFormat.Of(BeforeChrist.Year(44)));

    [Theory]
    [InlineData("../1970", "until 1970")]
    [InlineData("1970-05/..", "since May 1970")]
    public void A_stretch_with_an_open_end_is_told_by_the_other(string edtf, string words) =>
        Assert.Equal(words, DateFormat.Of(new DateInterval(null, null, DatePrecision.Range, edtf)));

    [Theory]
    [InlineData("1904~", "about 1904")]
    [InlineData("1904-05~", "about May 1904")]
    public void An_approximate_date_is_said_by_what_it_is_near(string edtf, string words) => Assert.Equal(
        words, DateFormat.Of(new DateInterval(new DateOnly(1902, 12, 31), new DateOnly(1906, 1, 1), DatePrecision.Approximate, edtf)));
}
