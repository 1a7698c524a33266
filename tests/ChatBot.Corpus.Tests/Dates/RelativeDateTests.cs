namespace ChatBot.Corpus.Tests.Dates;

public class RelativeDateTests
{
    [Theory]
    [InlineData("He left the week before last.", "the week before last=2014-05-26/2014-06-01")]
    [InlineData("He left the year before last.", "the year before last=2012")]
    [InlineData("He left on Friday the 13th.", "Friday the 13th=2013-12-13")]
    [InlineData("He left on the first Monday of May.", "the first Monday of May=2014-05-05")]
    [InlineData("He left on the last Friday in May 1999.", "the last Friday in May 1999=1999-05-28")]
    [InlineData("He left on the last day of May.", "the last day of May=2014-05-31")]
    [InlineData("He left the day after Christmas.", "the day after Christmas=2013-12-26")]
    [InlineData("He came yesterday and leaves tomorrow.", "yesterday=2014-06-11; tomorrow=2014-06-13")]
    [InlineData("today the whole town knows", "today=2014-06-12")]
    [InlineData("It happened this year.", "this year=2014")]
    [InlineData("last year and next month", "last year=2013; next month=2014-07")]
    [InlineData("Ten days back he was here.", "Ten days back=2014-06-02~")]
    [InlineData("three days ago", "three days ago=2014-06-09")]
    [InlineData("In April last the mayor was here.", "April last=2014-04")]
    [InlineData("In April last year the mayor was here.", "April last year=2013-04")]
    [InlineData("a year and a half ago", "a year and a half ago=2012-12~")]
    [InlineData("2 1/2 years ago", "2 1/2 years ago=2011-12~")]
    [InlineData("two and a half years ago", "two and a half years ago=2011-12~")]
    [InlineData("two weeks ago", "two weeks ago=2014-05-26/2014-06-01")]
    [InlineData("a year ago", "a year ago=2013")]
    [InlineData("last week", "last week=2014-06-02/2014-06-08")]
    [InlineData("three months earlier, sales rose", "three months earlier=2014-03")]
    public void Words_count_from_the_documents_date(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("He spoke on Tuesday.", "Tuesday=2014-06-10")]
    [InlineData("He spoke Thursday.", "Thursday=2014-06-12")]
    [InlineData("He will speak on Tuesday.", "Tuesday=2014-06-17")]
    [InlineData("He spoke last Monday.", "last Monday=2014-06-09")]
    [InlineData("They meet next Monday.", "next Monday=2014-06-16")]
    [InlineData("He spoke Friday morning.", "Friday morning=2014-06-06")]
    [InlineData("The shop opens every Monday.", "")]
    [InlineData("He left at 10:30 a.m. Friday.", "10:30 a.m. Friday=2014-06-06")]
    public void A_weekday_is_the_nearest_that_the_verb_allows(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("They met at Easter.", "Easter=2014-04-20")]
    [InlineData("They will meet on Easter Sunday.", "Easter Sunday=2015-04-05")]
    [InlineData("They met last Thanksgiving.", "last Thanksgiving=2013-11-28")]
    [InlineData("They met on Good Friday 1998.", "Good Friday 1998=1998-04-10")]
    [InlineData("The shops are closed on Christmas Day.", "Christmas Day=2013-12-25")]
    [InlineData("in the week of May 8", "the week of May 8=2014-05-05/2014-05-11")]
    public void A_feast_or_a_week_is_the_nearest_that_the_verb_allows(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("She was born in '30.", "'30=1930")]
    [InlineData("It will be built by '30.", "'30=2030")]
    [InlineData("in the summer of ’69", "the summer of ’69=1969-22")]
    public void The_century_of_two_digits_is_the_one_that_the_verb_allows(string text, string expected) =>
        Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("during the last three years", "the last three years=2011-06-12~/2014-06-12")]
    [InlineData("over the next two months", "the next two months=2014-06-12/2014-08-12~")]
    public void A_counted_stretch_ends_at_the_documents_date(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("It took three years.")]
    [InlineData("after a gap of forty-five years")]
    [InlineData("It took ten-to-fifteen years to return.")]
    [InlineData("For several decades nothing moved.")]
    [InlineData("in recent years")]
    [InlineData("a one-day visit")]
    [InlineData("these days")]
    public void A_length_of_time_is_no_date(string text) => Assert.Equal("", Reading.Dated(text));

    [Theory]
    [InlineData("3 May 1811. Rain.\n\n9 June. We left yesterday.", "3 May 1811=1811-05-03; 9 June=1811-06-09; yesterday=1811-06-08")]
    [InlineData("Varhaven, 3 May 1811\n\nDear Ada, we left on Tuesday.", "3 May 1811=1811-05-03; Tuesday=1811-04-30")]
    [InlineData("The pier of 3 May 1811 was new.\n\nWe left yesterday.", "3 May 1811=1811-05-03")]
    public void What_stands_under_the_date_of_an_entry_counts_from_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Undated(text));

    [Theory]
    [InlineData("He is leaving as of the second of this month.", "the second of this month=2014-06-02")]
    [InlineData("It was found on the 3rd of last month.", "the 3rd of last month=2014-05-03")]
    [InlineData("It opens on the twelfth of next month.", "the twelfth of next month=2014-07-12")]
    [InlineData("It was the second of this month's storms.", "this month=2014-06")]
    public void A_day_of_a_month_pointed_at_is_a_day(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Theory]
    [InlineData("I hope to see it hung again in March next.", "March next=2015-03")]
    [InlineData("It was agreed on 10 March last, and paid.", "10 March last=2014-03-10")]
    public void A_month_may_have_its_pointer_after_it(string text, string expected) => Assert.Equal(expected, Reading.Dated(text));

    [Fact]
    public void In_an_undated_text_such_a_day_is_of_the_year_told_of() => Assert.Equal(
        "3 May 1931=1931-05-03; 10 March last=1931-03-10",
        Reading.Undated("It was sold on 3 May 1931. On 10 March last, it had been empty."));
}
