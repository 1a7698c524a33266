using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class MonthFirstRuleTests
{
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
    public void A_month_before_its_day_or_year_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(MonthFirstRule.Read, text));

    [Theory]
    [InlineData("may 5 come")]
    [InlineData("March on")]
    [InlineData("April Smith")]
    [InlineData("Dec spoke")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(MonthFirstRule.Read, text));
}
