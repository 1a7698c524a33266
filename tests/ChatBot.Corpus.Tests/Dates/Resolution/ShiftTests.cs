using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Resolution;

namespace ChatBot.Corpus.Tests.Dates.Resolution;

public class ShiftTests
{
    // 12 June 2014 is a Thursday.
    private static readonly DateInterval Day = DateInterval.Day(2014, 6, 12);

    [Theory]
    [InlineData("Day", -12, "2014-05-31")]
    [InlineData("Week", 0, "2014-06-09/2014-06-15")]
    [InlineData("Week", -1, "2014-06-02/2014-06-08")]
    [InlineData("Weekend", 1, "2014-06-21/2014-06-22")]
    [InlineData("Month", -6, "2013-12")]
    [InlineData("Quarter", 1, "2014-35")]
    [InlineData("Year", 1, "2015")]
    [InlineData("Decade", -1, "200X")]
    [InlineData("Century", -1, "19XX")]
    public void A_period_lies_so_many_units_from_another(string unit, int offset, string expected) =>
        Assert.Equal(expected, Shift.Period(Day, Enum.Parse<TimeUnit>(unit), offset)!.Edtf);

    [Fact]
    public void No_day_is_counted_from_a_month() => Assert.Null(Shift.Period(DateInterval.Month(2014, 6), TimeUnit.Day, 1));

    [Fact]
    public void No_month_is_counted_from_a_year() => Assert.Null(Shift.Period(DateInterval.Year(2014), TimeUnit.Month, 1));

    [Theory]
    [InlineData("Day", 99_999)]
    [InlineData("Year", -2_000_000)]
    [InlineData("Century", 999)]
    [InlineData("Month", 999_999_999)]
    public void What_leaves_the_calendar_is_nothing_or_a_day(string unit, int offset) =>
        Assert.True(Shift.Days(new DateOnly(2014, 6, 12), Enum.Parse<TimeUnit>(unit), offset) is null or { Year: > 2200 });
}
