using ChatBot.Corpus.Dates;
using ChatBot.Pictures;
using ChatBot.Replies;
using SkiaSharp;

namespace ChatBot.Tests.Pictures;

public class TimelinePictureTests
{
    private static readonly string[] Kinds = ["voyages", "wrecks"];

    [Fact]
    public void A_timeline_is_a_PNG_as_wide_as_a_phone_can_show_sharply_and_opaque_so_that_both_themes_can_read_it()
    {
        using var font = new PictureFont();
        using var picture = SKBitmap.Decode(
            new TimelinePicture(font, Kinds, MessageCatalog.English).Draw([Day(2011, 5, 3), Day(2012, 1, 1), Day(2011, 6, 1)]));
        Assert.Equal(1024, picture.Width);
        Assert.Equal(255, picture.GetPixel(picture.Width / 2, picture.Height / 2).Alpha);
        var (light, all) = (0, 0);
        for (var x = 0; x < picture.Width; x += 2)
        {
            for (var y = 0; y < picture.Height; y += 2)
            {
                all++;
                if (picture.GetPixel(x, y) is { Red: > 150 }) light++;
            }
        }

        Assert.InRange(light, all / 200, all / 3); // something is drawn on the dark ground
    }

    [Fact]
    public void Years_that_have_no_room_beside_each_other_go_on_below()
    {
        using var font = new PictureFont();
        var drawing = new TimelinePicture(font, Kinds, MessageCatalog.English);
        using var few = SKBitmap.Decode(drawing.Draw([.. Enumerable.Range(1990, 5).Select(year => Day(year, 5, 3))]));
        using var many = SKBitmap.Decode(drawing.Draw([.. Enumerable.Range(1990, 40).Select(year => Day(year, 5, 3))]));
        Assert.Equal(few.Width, many.Width);
        Assert.True(many.Height > 2 * few.Height);
    }

    [Fact]
    public void No_label_is_cut_at_an_edge()
    {
        using var font = new PictureFont();
        var year = new PictureMark(DateInterval.Year(2011), "voyages", "Holm", false, 2);
        using var picture = SKBitmap.Decode(
            new TimelinePicture(font, Kinds, MessageCatalog.English).Draw([year, Day(2011, 12, 30) with { Name = "Brandt" }]));
        Assert.DoesNotContain(Enumerable.Range(0, picture.Height),
            y => Enumerable.Range(0, 6).Any(x => picture.GetPixel(x, y).Red > 150 || picture.GetPixel(picture.Width - 1 - x, y).Red > 150));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void The_first_and_the_last_year_are_drawn_too(int year)
    {
        using var font = new PictureFont();
        Assert.NotEmpty(new TimelinePicture(font, Kinds, MessageCatalog.English)
            .Draw([Day(year, 12, 31), Day(1900, 1, 1) with { Name = "漢字 שלום" }]));
    }

    [Fact]
    public void The_words_say_what_is_drawn_and_never_more_than_Discord_takes()
    {
        Assert.Equal("Timeline: 3 May 2011, voyages, Holm; 4 May 2011, voyages (× 2).",
            TimelineWords.Of([Day(2011, 5, 3) with { Name = "Holm" }, Day(2011, 5, 4) with { Count = 2 }], MessageCatalog.English));
        Assert.InRange(TimelineWords.Of([.. Enumerable.Range(1, 100)
            .Select(year => Day(1900 + year, 5, 3) with { Name = new string('x', 30) })], MessageCatalog.English).Length, 900,
            TimelineWords.Longest);
    }

    private static PictureMark Day(int year, int month, int day) => new(DateInterval.Day(year, month, day), "voyages", null, false, 1);
}
