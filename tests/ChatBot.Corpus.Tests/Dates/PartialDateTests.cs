namespace ChatBot.Corpus.Tests.Dates;

public class PartialDateTests
{
    [Theory]
    [InlineData("The minister visited the island in May.", "May=2014-05")]
    [InlineData("The minister visited the island in October.", "October=2013-10")]
    [InlineData("The minister will visit the island in October.", "October=2014-10")]
    [InlineData("The minister will visit the island in May.", "May=2015-05")]
    [InlineData("The pact is to be signed in March.", "March=2015-03")]
    [InlineData("She spoke on November 20 in the capital.", "November 20=2013-11-20")]
    [InlineData("He left in early October.", "early October=2013-10")]
    [InlineData("He left in late October", "late October=2013-10")]
    public void A_month_without_year_takes_the_nearest_that_the_verb_allows(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("In 2010 he went north in May and south in June.", "2010=2010; May=2010-05; June=2010-06")]
    [InlineData("He came in 2010 and left in the same year.", "2010=2010; the same year=2010")]
    [InlineData("It rained in May 2010. That year nothing grew, and the following year people left.", "May 2010=2010-05; That year=2010; the following year=2011")]
    [InlineData("She was born in 1950. Three years later her brother came.", "1950=1950; Three years later=1953")]
    [InlineData("It fell on 3 May 1999. The next day all was quiet.", "3 May 1999=1999-05-03; The next day=1999-05-04")]
    public void The_text_around_completes_a_date(string text, string expected) => Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("He came in May.")]
    [InlineData("They left last year, and on Tuesday, and two weeks ago, and yesterday.")]
    [InlineData("It grew over the last three years.")]
    public void An_undated_text_that_names_no_year_is_given_none(string text) => Assert.Equal("", Reading.Undated(text));
}
