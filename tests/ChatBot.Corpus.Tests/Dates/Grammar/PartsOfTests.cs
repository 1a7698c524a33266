using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class PartsOfTests
{
    [Theory]
    [InlineData("c. 1850", "c. 1850 → ~1850")]
    [InlineData("circa May 1850", "circa May 1850 → ~1850-05")]
    [InlineData("around 2010", "around 2010 → ~2010")]
    public void About_a_date_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(PartsOf.Approximate, text));

    [Theory]
    [InlineData("about 2010 people")]
    [InlineData("around the house")]
    public void What_is_no_approximate_date_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(PartsOf.Approximate, text));

    [Theory]
    [InlineData("the last day of May", "the last day of May → last day of ?-05")]
    [InlineData("the first day of 1999", "the first day of 1999 → first day of 1999")]
    [InlineData("the final day of last year", "the final day of last year → last day of Year -1 of Document")]
    public void The_day_at_either_end_of_a_period_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(PartsOf.Edge, text));

    [Theory]
    [InlineData("the last day of school")]
    [InlineData("the first day of May 3")]
    public void What_is_no_edge_of_a_period_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(PartsOf.Edge, text));

    [Theory]
    [InlineData("early in October", "early in October → ?-10")]
    [InlineData("late 1990s", "late 1990s → 199X")]
    [InlineData("mid-2012", "mid-2012 → 2012")]
    [InlineData("mid-to-late 1990s", "mid-to-late 1990s → 199X")]
    [InlineData("the end of the year", "the end of the year → Year +0 of Story")]
    [InlineData("the end of the century", "the end of the century → Century +0 of Story")]
    [InlineData("the second half of next year", "the second half of next year → ?-41 of Year +1 of Document")]
    [InlineData("later this month", "later this month → Month +0 of Document")]
    [InlineData("the first week of May 2013", "the first week of May 2013 → 2013-05")]
    public void A_part_of_a_period_by_a_word_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(PartsOf.Part, text));

    [Theory]
    [InlineData("the end of the line")]
    [InlineData("early birds")]
    public void What_is_no_part_of_a_period_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(PartsOf.Part, text));
}
