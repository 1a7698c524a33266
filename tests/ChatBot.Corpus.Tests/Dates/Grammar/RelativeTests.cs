using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class RelativeTests
{
    [Theory]
    [InlineData("last May", "last May → ?-05 -1")]
    [InlineData("this past summer", "this past summer → ?-22 -1")]
    [InlineData("this spring", "this spring → ?-21 +0")]
    [InlineData("next November 20", "next November 20 → ?-11-20 +1")]
    [InlineData("that autumn", "that autumn → ?-23 of Year +0 of Discourse")]
    [InlineData("last Christmas", "last Christmas → ?-12-25 -1")]
    [InlineData("the following February", "the following February → ?-02 +1")]
    [InlineData("the previous summer", "the previous summer → ?-22 -1")]
    [InlineData("in March next.", "March next → ?-03 +1")]
    [InlineData("10 March last,", "10 March last → ?-03-10 -1")]
    public void A_month_or_season_with_a_pointer_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Relative.Nearby, text));

    [Theory]
    [InlineData("last man")]
    [InlineData("March next year")]
    [InlineData("the following march of the guards")]
    public void What_is_no_month_with_a_pointer_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.Nearby, text));

    [Theory]
    [InlineData("today", "today → day +0")]
    [InlineData("yesterday morning", "yesterday morning → day -1")]
    [InlineData("the day after tomorrow", "the day after tomorrow → day +2")]
    [InlineData("last night", "last night → day -1")]
    [InlineData("the next morning", "the next morning → Day +1 of Discourse")]
    public void A_day_by_its_distance_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Relative.Day, text));

    [Theory]
    [InlineData("the morning paper")]
    public void What_is_no_day_from_today_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.Day, text));

    [Theory]
    [InlineData("this year", "this year → Year +0 of Document")]
    [InlineData("this past year", "this past year → -1 Year")]
    [InlineData("the latest quarter", "the latest quarter → Quarter -1 of Document")]
    [InlineData("the current fiscal year", "the current fiscal year → Year +0 of Document")]
    [InlineData("the next financial year", "the next financial year → Year +1 of Document")]
    [InlineData("last month", "last month → Month -1 of Document")]
    [InlineData("next week", "next week → Week +1 of Document")]
    [InlineData("the same year", "the same year → Year +0 of Discourse")]
    [InlineData("that same year", "that same year → Year +0 of Discourse")]
    [InlineData("the following year", "the following year → Year +1 of Discourse")]
    [InlineData("the next day", "the next day → Day +1 of Discourse")]
    [InlineData("the previous month", "the previous month → Month -1 of Discourse")]
    [InlineData("the past year", "the past year → -1 Year")]
    [InlineData("the year before,", "the year before → Year -1 of Discourse")]
    public void A_period_by_its_distance_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Relative.Period, text));

    [Theory]
    [InlineData("the year before the war")]
    [InlineData("last-week")]
    [InlineData("this year-long siege")]
    [InlineData("the year")]
    public void What_is_no_period_from_now_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.Period, text));

    [Theory]
    [InlineData("the same period last year", "the same period last year → same period of Year -1 of Document")]
    [InlineData("the same quarter a year ago", "the same quarter a year ago → same Quarter of -1 Year from Document")]
    [InlineData("the same month of 1998", "the same month of 1998 → same Month of 1998")]
    public void What_a_period_is_measured_against_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Relative.Same, text));

    [Theory]
    [InlineData("the same period")]
    [InlineData("the same man last year")]
    [InlineData("the same month in Paris")]
    public void What_is_no_same_period_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.Same, text));

    [Theory]
    [InlineData("in the quarter, sales rose", "the quarter → Quarter +0 of Discourse")]
    [InlineData("sales for the month fell", "the month → Month +0 of Discourse")]
    public void A_period_that_was_spoken_of_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Relative.SpokenPeriod, text));

    [Theory]
    [InlineData("in the quarter of the town")]
    [InlineData("in the quarter-final")]
    [InlineData("in the Quarter")]
    [InlineData("a walk in the year")]
    public void What_is_no_period_spoken_of_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.SpokenPeriod, text));

    [Theory]
    [InlineData("the year-ago quarter", "the year-ago quarter → Quarter a year ago")]
    [InlineData("the year-earlier period", "the year-earlier period → -1 Year from Discourse")]
    public void The_same_part_of_the_year_before_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Relative.YearAgo, text));

    [Theory]
    [InlineData("year-long")]
    public void What_is_no_year_ago_period_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Relative.YearAgo, text));
}
