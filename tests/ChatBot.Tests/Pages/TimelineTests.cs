using ChatBot.Pages.Timeline;
using ChatBot.Pictures;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Pages;

public class TimelineTests
{
    [Fact]
    public void Years_of_which_nothing_is_told_are_folded_into_a_gap()
    {
        // Three years of 100 and a gap of 26 between 1951 and 1960, from 10 on.
        var scale = new YearScale([(Day(1950, 1, 1), Day(1950, 12, 31)), (Day(1951, 6, 1), Day(1951, 6, 1)),
            (Day(1960, 3, 1), Day(1960, 3, 1))], left: 10, room: 326);

        Assert.Equal([(1950, 10.0), (1951, 110.0), (1960, 236.0)], scale.Columns.Select(column => (column.Year, column.X)));
        Assert.Equal(new YearGap(1952, 1959, 210, 26), Assert.Single(scale.Gaps));
        Assert.Equal(336, scale.Right);
    }

    [Fact]
    public void Days_are_spread_over_their_year()
    {
        var scale = new YearScale([(Day(2001, 1, 1), Day(2001, 12, 31))], left: 0, room: 73);

        Assert.Equal(0, scale.At(Day(2001, 1, 1)));
        Assert.Equal(73.0 * 31 / 365, scale.At(Day(2001, 2, 1)), 9);
        Assert.Equal(73, scale.After(Day(2001, 12, 31)), 9);
        Assert.Equal(scale.At(Day(2001, 5, 5)), scale.After(Day(2001, 5, 4)), 9);
    }

    [Fact]
    public void A_long_stretch_shows_its_ends_and_folds_what_lies_between()
    {
        var scale = new YearScale([(Day(1979, 1, 1), Day(1989, 12, 31))], 0, 500);

        Assert.Equal([1979, 1989], scale.Columns.Select(column => column.Year));
        Assert.Equal((1980, 1988), (scale.Gaps[0].First, scale.Gaps[0].Last));
        Assert.InRange(scale.At(Day(1985, 1, 1)), scale.Gaps[0].X, scale.Gaps[0].X + scale.Gaps[0].Width);
    }

    [Fact]
    public void What_would_overlap_goes_under_each_other()
    {
        var (lanes, count) = Lanes.Of([(0, 10), (5, 15), (13, 20), (15, 30)], space: 3);

        Assert.Equal([0, 1, 0, 2], lanes);
        Assert.Equal(3, count);
    }

    [Theory]
    [InlineData(null, null, null, "/timeline")]
    [InlineData("visits", null, "x & y", "/timeline?kind=visits&source=x%20%26%20y")]
    [InlineData(null, "2014", null, "/timeline?from=2014")]
    [InlineData(" ", "soon", "", "/timeline")]
    [InlineData(null, "99999", null, "/timeline")]
    public void A_view_stands_in_its_address(string? kind, string? from, string? source, string expected) =>
        Assert.Equal(expected, TimelineFilter.Read(kind, null, source, from, null).Address());

    [Fact]
    public void A_date_of_more_than_forty_years_is_counted_and_not_drawn()
    {
        using var library = new TemporaryLibrary()
            .With("seeds/a.txt", "The ferry sailed from 1900 to 1939. The light burned from 1900 to 1950.");
        var snapshot = LibraryReader.Read(library.Folder, data: null);

        Assert.Equal(1939, Assert.Single(new TimelineEntries().Of(snapshot)).End.Year);
        Assert.Equal(1, TimelineEntries.LongIn(snapshot));
    }

    private static DateOnly Day(int year, int month, int day) => new(year, month, day);
}
