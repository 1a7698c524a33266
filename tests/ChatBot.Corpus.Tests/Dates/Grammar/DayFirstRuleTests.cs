using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class DayFirstRuleTests
{
    [Theory]
    [InlineData("20 November 2014", "20 November 2014 → 2014-11-20")]
    [InlineData("the 16th of November", "the 16th of November → ?-11-16")]
    [InlineData("2–5 June 1944", "2–5 June 1944 → 1944-06-02/1944-06-05")]
    [InlineData("21-Nov-2014", "21-Nov-2014 → 2014-11-21")]
    [InlineData("21-Nov-14", "21-Nov-14 → 2014-11-21")]
    [InlineData("3, 5 and 9 May 1999", "3 → 1999-05-03; 5 → 1999-05-05; 9 May 1999 → 1999-05-09")]
    [InlineData("14Feb2014", "14Feb2014 → 2014-02-14")]
    public void A_day_before_its_month_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(DayFirstRule.Read, text));

    [Theory]
    [InlineData("31 June")]
    [InlineData("20 may come")]
    [InlineData("20 people")]
    public void Other_words_and_numbers_are_left_alone(string text) => Assert.Equal("", RuleCase.Read(DayFirstRule.Read, text));
}
