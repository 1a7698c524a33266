using ChatBot.Hosting.Settings;

namespace ChatBot.Tests.Hosting;

public class AccentTests
{
    private static readonly Accent White = new(0xFFFFFF);

    [Theory]
    [InlineData("#1d5a80", true)]
    [InlineData("#FFFFFF", true)]
    [InlineData("1d5a80", false)]
    [InlineData("#fff", false)]
    [InlineData("#12345g", false)]
    [InlineData("#+12345", false)]
    [InlineData("red", false)]
    [InlineData(null, false)]
    public void Only_six_digits_after_a_number_sign_are_a_colour(string? text, bool isColour) =>
        Assert.Equal(isColour, Accent.TryParse(text, out _));

    [Fact]
    public void Black_on_white_has_the_contrast_of_twenty_one() => Assert.Equal(21, new Accent(0).ContrastWith(White), 3);

    [Theory]
    [InlineData(0xFFFF00)]
    [InlineData(0x1D5A80)]
    [InlineData(0x000000)]
    [InlineData(0xFFFFFF)]
    public void A_colour_is_made_as_dark_or_as_light_as_its_ground_asks(int rgb)
    {
        foreach (var ground in (ReadOnlySpan<Accent>)[White, new(0x1C1F24), new(0x777777)])
            Assert.InRange(new Accent(rgb).Against(ground, 4.4).ContrastWith(ground), 4.4, 21);
    }

    [Fact]
    public void What_can_be_read_stays_as_it_is() => Assert.Equal("#1d5a80", new Accent(0x1D5A80).Against(White, 4.5).ToString());
}
