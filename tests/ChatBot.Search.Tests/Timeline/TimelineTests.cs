using ChatBot.Search.Answers;
using ChatBot.Search.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Timeline;

public class TimelineTests
{
    private static readonly DateOnly Today = new(2030, 1, 1);
    private static readonly LibrarySnapshot Library = LibraryReader.Read(ExpeditionLibrary.Folder, null);

    [Fact]
    public void All_that_is_dated_comes_in_order_of_time_and_frames_do_not()
    {
        var dates = TimelineAnswerer.Answer(Library, "/timeline", "").Quotations.Select(quotation => quotation.Date!.Edtf).ToArray();

        Assert.Equal(["../1970", "1971", "1998-05", "1999-06", "2001-01", "2002-04", "2002-05-09"], dates.Take(7));
        Assert.Equal("2004", dates[^1]);
        Assert.DoesNotContain("1998/2002", dates);
    }

    [Theory]
    [InlineData("1998-1999", 2)]
    [InlineData("Norrby 1998", 1)]
    [InlineData("sledges", 1)]
    public void Years_names_and_words_narrow_it(string about, int count) =>
        Assert.Equal(count, TimelineAnswerer.Answer(Library, "/timeline", about).Quotations.Count);

    [Fact]
    public void What_is_to_come_is_labelled() =>
        Assert.Equal([QuotationLabel.Expected], Assert.Single(TimelineAnswerer.Answer(Library, "/timeline 2004", "2004").Quotations)
        .Labels);

    [Fact]
    public void A_year_without_anything_says_which_have_something() =>
        Assert.Contains("1998, 1999, 2001", TimelineAnswerer.Answer(Library, "/timeline 2019", "2019").Message);

    [Fact]
    public void A_day_of_the_year_is_met_by_day_precision_only()
    {
        var may = OnThisDateAnswerer.Answer(Library, "/onthisdate 05-09", "05-09", Today);
        Assert.Contains("four Petrel-12", Assert.Single(may.Quotations).Quotation.Exact);

        var first = OnThisDateAnswerer.Answer(Library, "/onthisdate 1 May", "1 May", Today);
        Assert.Equal(AnswerStatus.NothingFound, first.Status);
        Assert.All(first.Quotations, quotation => Assert.Equal([QuotationLabel.Nearest], quotation.Labels));
        Assert.Equal(2, first.Quotations.Count);
    }

    [Theory]
    [InlineData("today", 9)]
    [InlineData("Yesterday", 10)]
    [InlineData("tomorrow", 8)]
    [InlineData("the day before yesterday", 11)]
    public void A_day_counted_from_today_is_that_day(string about, int today)
    {
        var answer = OnThisDateAnswerer.Answer(Library, $"/onthisdate {about}", about, new DateOnly(2030, 5, today));

        Assert.Equal("On 9 May", answer.Heading);
        Assert.Contains("four Petrel-12", Assert.Single(answer.Quotations).Quotation.Exact);
    }

    [Fact]
    public void A_publication_is_no_event()
    {
        var answer = OnThisDateAnswerer.Answer(Library, "/onthisdate 06-14", "06-14", Today);

        Assert.Equal(AnswerStatus.NothingFound, answer.Status);
        Assert.Equal([QuotationLabel.Publication], answer.Quotations[0].Labels);
    }

    [Theory]
    [InlineData("02-30")]
    [InlineData("13-45")]
    [InlineData("May")]
    [InlineData("soon")]
    public void What_is_no_day_is_refused_with_a_remedy(string about) =>
        Assert.Equal(AnswerStatus.Invalid, OnThisDateAnswerer.Answer(Library, "/onthisdate", about, Today).Status);
}
