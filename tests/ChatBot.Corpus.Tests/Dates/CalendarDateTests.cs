namespace ChatBot.Corpus.Tests.Dates;

public class CalendarDateTests
{
    [Theory]
    [InlineData("The bridge opened on November 20, 2013.", "November 20, 2013=2013-11-20")]
    [InlineData("Friday, Nov. 16, 2012", "Friday, Nov. 16, 2012=2012-11-16")]
    [InlineData("Monday 1 December 2014, by a guest", "Monday 1 December 2014=2014-12-01")]
    [InlineData("Dated 21-Nov-2014", "21-Nov-2014=2014-11-21")]
    [InlineData("on the 16th of November 1999 it rained", "the 16th of November 1999=1999-11-16")]
    [InlineData("on 3rd May 1851", "3rd May 1851=1851-05-03")]
    [InlineData("It is 2014-02-03 now; then 2014/02/04.", "2014-02-03=2014-02-03; 2014/02/04=2014-02-04")]
    [InlineData("on 20.11.2013 and 25/12/2013 and 12/25/13", "20.11.2013=2013-11-20; 25/12/2013=2013-12-25; 12/25/13=2013-12-25")]
    [InlineData("seen 2013-11-20T15:30:00Z in the log", "2013-11-20=2013-11-20")]
    [InlineData("on Nov. 16, 2012 at 10:30 a.m.", "Nov. 16, 2012=2012-11-16")]
    public void A_day_in_full_is_read_in_every_usual_order(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("It opened in October 2012.", "October 2012=2012-10")]
    [InlineData("in Sept. 2012", "Sept. 2012=2012-09")]
    [InlineData("in October of 2012", "October of 2012=2012-10")]
    [InlineData("in August, 1947", "August, 1947=1947-08")]
    [InlineData("in May '68 the students", "May '68=1968-05")]
    [InlineData("edition 2012-08", "2012-08=2012-08")]
    public void A_month_with_its_year_has_month_precision(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("in August and October 2012 respectively", "August=2012-08; October 2012=2012-10")]
    [InlineData("in April and August 2013", "April=2013-04; August 2013=2013-08")]
    [InlineData("on May 3, 5 and 9, 1999", "May 3=1999-05-03; 5=1999-05-05; 9, 1999=1999-05-09")]
    [InlineData("on 3, 5 and 9 May 1999", "3=1999-05-03; 5=1999-05-05; 9 May 1999=1999-05-09")]
    [InlineData("in June, July and August 2011", "June=2011-06; July=2011-07; August 2011=2011-08")]
    [InlineData("on November 20 and December 3, 2013", "November 20=2013-11-20; December 3, 2013=2013-12-03")]
    [InlineData("in the spring and summer of 1990", "the spring=1990-21; summer of 1990=1990-22")]
    [InlineData("in 1991, '92 and '93", "1991=1991; '92=1992; '93=1993")]
    [InlineData("On May 3, 12 people came.", "May 3=2014-05-03")]
    public void Members_of_a_list_share_what_is_said_once(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("on February 30, 2014")]
    [InlineData("on 31 June 2014")]
    public void A_day_that_does_not_exist_is_no_day(string text) =>
        Assert.DoesNotContain(Reading.Mentions(text, Reading.AsOf), m => m.Value.Precision == ChatBot.Corpus.Dates.DatePrecision.Day);
}
