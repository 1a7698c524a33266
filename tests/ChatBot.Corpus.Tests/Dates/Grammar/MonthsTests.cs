using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class MonthsTests
{
    [Theory]
    [InlineData("20 November 2014", "20 November 2014 → 2014-11-20")]
    [InlineData("the 16th of November", "the 16th of November → ?-11-16")]
    [InlineData("2–5 June 1944", "2–5 June 1944 → 1944-06-02/1944-06-05")]
    [InlineData("21-Nov-2014", "21-Nov-2014 → 2014-11-21")]
    [InlineData("21-Nov-14", "21-Nov-14 → 2014-11-21")]
    [InlineData("3, 5 and 9 May 1999", "3 → 1999-05-03; 5 → 1999-05-05; 9 May 1999 → 1999-05-09")]
    [InlineData("14Feb2014", "14Feb2014 → 2014-02-14")]
    public void A_day_before_its_month_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Months.DayFirst, text));

    [Theory]
    [InlineData("31 June")]
    [InlineData("20 may come")]
    [InlineData("20 people")]
    public void What_is_no_day_before_a_month_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Months.DayFirst, text));

    [Theory]
    [InlineData("it fell on the 22nd.", "the 22nd → day 22")]
    [InlineData("it is fixed for the 22nd.", "the 22nd → day 22")]
    [InlineData("to the 22nd ult. at noon", "the 22nd ult → day 22")]
    public void A_day_of_the_month_spoken_of_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Months.SpokenDay, text));

    [Theory]
    [InlineData("on the 22nd floor")]
    [InlineData("on the 40th, he")]
    public void What_is_no_day_of_the_month_spoken_of_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Months.SpokenDay, text));

    [Theory]
    [InlineData("the night of August 3", "the night of August 3 → ?-08-03")]
    [InlineData("the morning of the 28th.", "the morning of the 28th → day 28")]
    [InlineData("the night of 9-10 November 1938", "the night of 9-10 November 1938 → 1938-11-09/1938-11-10")]
    public void A_part_of_a_named_day_is_read_as_the_day(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Months.DayPart, text));

    [Theory]
    [InlineData("the night of the fire")]
    [InlineData("the morning of May")]
    public void What_is_no_part_of_a_day_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Months.DayPart, text));

    [Theory]
    [InlineData("November 20, 2014", "November 20, 2014 → 2014-11-20")]
    [InlineData("Nov. 20", "Nov. 20 → ?-11-20")]
    [InlineData("June 2-5, 1944", "June 2-5, 1944 → 1944-06-02/1944-06-05")]
    [InlineData("May 3, 5 and 9, 1999", "May 3 → 1999-05-03; 5 → 1999-05-05; 9, 1999 → 1999-05-09")]
    [InlineData("October 2012", "October 2012 → 2012-10")]
    [InlineData("October of 2012", "October of 2012 → 2012-10")]
    [InlineData("May the 5th", "May the 5th → ?-05-05")]
    [InlineData("May '68", "May '68 → 1968-05")]
    [InlineData("in May", "May → ?-05")]
    [InlineData("in march 2014", "march 2014 → 2014-03")]
    public void A_month_before_its_day_or_year_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Months.MonthFirst, text));

    [Theory]
    [InlineData("may 5 come")]
    [InlineData("March on")]
    [InlineData("April Smith")]
    [InlineData("Dec spoke")]
    public void What_is_no_month_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Months.MonthFirst, text));

    [Theory]
    [InlineData("the fifth of May", "the fifth of May → ?-05-05")]
    [InlineData("the first day of June 1944", "the first day of June 1944 → 1944-06-01")]
    [InlineData("July Fourth", "July Fourth → ?-07-04")]
    public void A_day_counted_in_words_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Months.InWords, text));

    [Theory]
    [InlineData("the first of many")]
    public void What_is_no_day_in_words_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Months.InWords, text));
}
