using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Tests.Dates;

public class DateQueryTests
{
    [Theory]
    [InlineData("2014", "2014")]
    [InlineData("June 2014", "2014-06")]
    [InlineData("june 2014", "2014-06")]
    [InlineData("may 2014", "2014-05")]
    [InlineData("2012-08", "2012-08")]
    [InlineData("2008-09", "2008-09")]
    [InlineData("2014-11-20", "2014-11-20")]
    [InlineData("1979-1989", "1979/1989")]
    [InlineData("2012-2014", "2012/2014")]
    [InlineData("2012 to 2014", "2012/2014")]
    [InlineData("from march to may 2011", "2011-03/2011-05")]
    [InlineData("1990s", "199X")]
    [InlineData("'12", "2012")]
    [InlineData("2012..2014", "2012/2014")]
    [InlineData("early 2012", "2012")]
    [InlineData("spring 2014", "2014-21")]
    [InlineData("since 2016", "2016/..")]
    [InlineData("before 1990", "../1989")]
    [InlineData("2014 november", "2014-11")]
    [InlineData("20 nov 2014", "2014-11-20")]
    [InlineData("2012 2014", "2012 2014")]
    [InlineData("the 21st century", "20XX")]
    [InlineData("3. Oktober 1990", "1990-10-03")]
    [InlineData("le 3 octobre 1990", "1990-10-03")]
    [InlineData("3 de octubre de 1990", "1990-10-03")]
    [InlineData("3 октября 1990 г.", "1990-10-03")]
    [InlineData("3 تشرين الأول 1990", "1990-10-03")]
    [InlineData("1990年10月3日", "1990-10-03")]
    [InlineData("Mars 1990", "1990")]
    public void A_typed_date_is_read(string query, string edtf) =>
        Assert.Equal(edtf, string.Join(' ', DateQuery.Read(query).Dates.Select(d => d.Interval?.Edtf)));

    [Theory]
    [InlineData("11-20", 11, 20)]
    [InlineData("11/20", 11, 20)]
    [InlineData("25-12", 12, 25)]
    [InlineData("02-29", 2, 29)]
    [InlineData("November 20", 11, 20)]
    [InlineData("20 Nov", 11, 20)]
    [InlineData("nov 20", 11, 20)]
    [InlineData("20th of november", 11, 20)]
    [InlineData("may", 5, null)]
    [InlineData("october", 10, null)]
    public void A_day_or_month_without_year_is_read_as_such(string query, int month, int? day)
    {
        var date = Assert.Single(DateQuery.Read(query).Dates);
        Assert.Null(date.Interval);
        Assert.Equal(new YearlessDate(month, day), date.Yearless);
    }

    [Theory]
    [InlineData("02-30", "February has no day 30.")]
    [InlineData("13-45", "There is no month 13.")]
    [InlineData("2014-02-30", "February has no day 30.")]
    [InlineData("2015-02-29", "February 2015 has no day 29.")]
    [InlineData("31 June", "June has no day 31.")]
    [InlineData("november 31", "November has no day 31.")]
    [InlineData("20144", "20144 is no year of this calendar that a source could tell of.")]
    [InlineData("1989-1979", "1989 comes after 1979.")]
    [InlineData("2014-13", "There is no month 13.")]
    [InlineData("0-0", "There is no month 0.")]
    public void An_impossible_date_is_told_with_its_remedy(string query, string message)
    {
        var read = DateQuery.Read(query);
        Assert.Empty(read.Dates);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(message, problem.Message.ToString());
        Assert.NotEmpty(problem.Remedy.ToString());
        Assert.Equal(new TextSpan(0, query.Length), problem.Span);
    }

    [Theory]
    [InlineData("Lindgren 2012", "Lindgren", "2012")]
    [InlineData("visits since 2016 harbour", "visits harbour", "2016/..")]
    [InlineData("Mi-35", "Mi-35", "")]
    [InlineData("resolution 1929", "resolution 1929", "")]
    [InlineData("who may march with that august body?", "who may march with that august body?", "")]
    [InlineData("1500 tonnes", "1500 tonnes", "")]
    [InlineData("15000 soldiers", "15000 soldiers", "")]
    [InlineData("", "", "")]
    [InlineData("   ", "", "")]
    [InlineData("what happened between 1990 and 1995?", "what happened ?", "1990/1995")]
    public void What_names_no_date_is_left_for_names_and_words(string query, string rest, string edtf)
    {
        var read = DateQuery.Read(query);
        Assert.Equal(rest, read.Rest(query));
        Assert.Equal(edtf, string.Join(' ', read.Dates.Select(d => d.Interval?.Edtf)));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Relative_words_need_a_today()
    {
        Assert.Empty(DateQuery.Read("last year").Dates);
        Assert.Equal("2013", Assert.Single(DateQuery.Read("last year", Reading.AsOf).Dates).Interval!.Edtf);
    }

    [Fact]
    public void A_date_holds_only_what_is_known_finely_enough()
    {
        Assert.True(new YearlessDate(11, 20).Holds(DateInterval.Day(2014, 11, 20)));
        Assert.False(new YearlessDate(11, 1).Holds(DateInterval.Month(2014, 11)));
        Assert.True(new YearlessDate(11, null).Holds(DateInterval.Month(2014, 11)));
        Assert.False(new YearlessDate(1, 1).Holds(DateInterval.Year(2014)));
        Assert.False(new YearlessDate(1, null).Holds(DateInterval.Year(2014)));
    }
}
