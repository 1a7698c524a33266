using ChatBot.Corpus.Dates;

namespace ChatBot.Corpus.Tests.Dates;

/// <summary>
/// A year that stands by a month or a day in an unusual form is read, or the date is left out; the document's year is never taken.
/// </summary>
public class UnreadYearTests
{
    [Theory]
    [InlineData("She wrote on March 2d, 1801 and again on the 23d of May 1802.",
        "March 2d, 1801=1801-03-02; the 23d of May 1802=1802-05-23")]
    [InlineData("They met on 2019 Feb 5, and on 2019-Mar-07.", "2019 Feb 5=2019-02-05; 2019-Mar-07=2019-03-07")]
    [InlineData("It went out in 2021 Oct.", "2021 Oct.=2021-10")]
    [InlineData("It went out in 2021 Oct. and came back.", "2021 Oct.=2021-10")]
    [InlineData("Signed 7.XI.1922 in the hall.", "7.XI.1922=1922-11-07")]
    [InlineData("the fourth of March nineteen forty-six", "the fourth of March nineteen forty-six=1946-03-04")]
    [InlineData("In eighteen hundred and seventy-two the mill burned.", "eighteen hundred and seventy-two=1872")]
    [InlineData("By two thousand and six it was rebuilt.", "two thousand and six=2006")]
    [InlineData("the year nineteen hundred", "the year nineteen hundred=1900")]
    [InlineData("On 4 Feb. '37 it snowed.", "4 Feb. '37=1937-02-04")]
    [InlineData("He kept it from 1911 to '14.", "1911 to '14=1911/1914")]
    [InlineData("The sales of 3Q17 and of Q1'12 fell.", "3Q17=2017-35; Q1'12=2012-33")]
    [InlineData("By 1250 the bridge stood.", "1250=1250")]
    [InlineData("In the year of our Lord 1588 they came; anno 1601 they went.", "the year of our Lord 1588=1588; anno 1601=1601")]
    [InlineData("Open Friday 9, Saturday 10 and Monday 12 May 2003.",
        "Friday 9=2003-05-09; Saturday 10=2003-05-10; Monday 12 May 2003=2003-05-12")]
    [InlineData("It came on i6th June 1871.", "June 1871=1871-06")]
    public void An_unusual_year_is_read(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("The hole is CVE-2011-4077, says RFC-1999-12.")]
    [InlineData("The book is 0-1998-2004-7, the desk 12-1999-2004.")]
    [InlineData("They paid the mason 1900 and left.")]
    [InlineData("They weighed nineteen fifty-pound sacks.")]
    [InlineData("It shrank by two thousand.")]
    [InlineData("By 1200 villages had a mill.")]
    [InlineData("It grew by 1250 and fell again.")]
    [InlineData("He wrote on May 3, 18— to her.")]
    [InlineData("Open every 4 July.")]
    [InlineData("Each year on 4 July the street is closed.")]
    [InlineData("They still light the fire of the 4th of July.")]
    public void A_number_that_is_no_year_and_a_day_that_recurs_date_nothing(string text) => Assert.Equal("", Reading.Dated(text));

    [Theory]
    [InlineData("Open Thursday 17, Friday 18 and Sunday 20 April.",
        "Thursday 17=2014-04-17; Friday 18=2014-04-18; Sunday 20 April=2014-04-20")]
    [InlineData("Open Monday 17, Tuesday 18 and Thursday 20 April.", "")]
    public void Listed_days_are_of_the_documents_year_where_their_weekdays_agree(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData(1803, "4 Feb. '37=1737-02-04")]
    [InlineData(1846, "4 Feb. '37=1837-02-04")]
    [InlineData(1999, "4 Feb. '37=1937-02-04")]
    public void Two_digits_are_the_last_such_year_before_the_document(int written, string expected) =>
        Assert.Equal(expected, Reading.Named("On 4 Feb. '37 it snowed.", DateInterval.Year(written)));

    [Fact]
    public void A_day_that_recurs_takes_no_year_from_the_sentence_before() => Assert.Equal("1622=1622; 3 May=1622-05-03",
        Reading.Undated("In 1622 the mill was built. People of the valley light a fire on 4 July. On 3 May the roof fell."));

    [Theory]
    [InlineData("Sales rose in the third quarter of 2013 from the year-ago quarter.",
        "the third quarter of 2013=2013-35; the year-ago quarter=2012-35")]
    [InlineData("In 2010 it grew. A year-ago survey said less.", "2010=2010; A year-ago=2009")]
    public void What_lay_a_year_before_is_counted_from_what_was_spoken_of(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));
}
