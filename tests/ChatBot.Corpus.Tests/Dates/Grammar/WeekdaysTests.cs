using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class WeekdaysTests
{
    [Theory]
    [InlineData("the first Monday of June", "the first Monday of June → Monday 1 of ?-06")]
    [InlineData("the last Friday in May 1999", "the last Friday in May 1999 → Friday 5 of 1999-05")]
    [InlineData("Friday the 13th", "Friday the 13th → Friday the 13")]
    public void A_weekday_counted_within_its_month_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Weekdays.Counted, text));

    [Theory]
    [InlineData("the first Monday of the war")]
    [InlineData("the sixth Monday of June")]
    [InlineData("Friday the 13th of June")]
    public void What_is_no_counted_weekday_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Weekdays.Counted, text));

    [Theory]
    [InlineData("the week of November 13", "the week of November 13 → Week of ?-11-13")]
    [InlineData("the weekend of 4 May 1999", "the weekend of 4 May 1999 → Weekend of 1999-05-04")]
    public void The_week_that_holds_a_day_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Weekdays.WeekOf, text));

    [Theory]
    [InlineData("the week of prayer")]
    [InlineData("the month of May 5")]
    public void What_is_no_week_of_a_day_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Weekdays.WeekOf, text));

    [Theory]
    [InlineData("on Tuesday", "Tuesday → Tuesday")]
    [InlineData("last Monday", "last Monday → Monday-1")]
    [InlineData("Friday morning", "Friday morning → Friday")]
    [InlineData("Friday, Nov. 16, 2012", "Friday, Nov. 16, 2012 → 2012-11-16")]
    [InlineData("Monday 1 December 2014", "Monday 1 December 2014 → 2014-12-01")]
    [InlineData("Tuesday of last week", "Tuesday of last week → Tuesday week -1")]
    [InlineData("Fri., 3 May", "Fri., 3 May → ?-05-03")]
    public void A_day_of_the_week_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Weekdays.Alone, text));

    [Theory]
    [InlineData("the Sunday Times")]
    [InlineData("a Thursday")]
    [InlineData("Black Friday")]
    [InlineData("the sun")]
    [InlineData("Mondays")]
    public void What_is_no_weekday_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Weekdays.Alone, text));

    [Theory]
    [InlineData("over the weekend", "the weekend → NearestWeekend")]
    public void The_weekend_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Weekdays.Weekend, text));

    [Theory]
    [InlineData("the weekend of rest")]
    public void What_is_no_weekend_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Weekdays.Weekend, text));
}
