using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class FeastsTests
{
    [Theory]
    [InlineData("the day after Christmas", "the day after Christmas → +1 beside ?-12-25")]
    [InlineData("the day before Thanksgiving", "the day before Thanksgiving → -1 beside ? Thanksgiving")]
    public void The_day_beside_a_feast_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Feasts.Neighbour, text));

    [Theory]
    [InlineData("the day after")]
    [InlineData("the day after May 3")]
    public void What_is_no_day_beside_a_feast_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Feasts.Neighbour, text));

    [Theory]
    [InlineData("on Christmas Day", "Christmas Day → ?-12-25")]
    [InlineData("Christmas Eve 1989", "Christmas Eve 1989 → 1989-12-24")]
    [InlineData("New Year's Eve", "New Year's Eve → ?-12-31")]
    [InlineData("New Year’s Day, 2000", "New Year’s Day, 2000 → 2000-01-01")]
    [InlineData("on Christmas night", "Christmas night → ?-12-25")]
    [InlineData("on Valentine's Day", "Valentine's Day → ?-02-14")]
    [InlineData("Veterans Day 1998", "Veterans Day 1998 → 1998-11-11")]
    public void A_feast_of_a_fixed_day_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Feasts.Alone, text));

    [Theory]
    [InlineData("at Easter 1916", "Easter 1916 → 1916 Easter")]
    [InlineData("on Easter Monday", "Easter Monday → ? EasterMonday")]
    [InlineData("by Good Friday it thawed", "Good Friday → ? GoodFriday")]
    [InlineData("on Maundy Thursday", "Maundy Thursday → ? HolyThursday")]
    [InlineData("before Thanksgiving", "Thanksgiving → ? Thanksgiving")]
    [InlineData("on Labor Day", "Labor Day → ? LaborDay")]
    public void A_moving_feast_is_read(string text, string expected) => Assert.Equal(expected, RuleCase.Read(Feasts.Alone, text));

    [Theory]
    [InlineData("Christmas shopping")]
    [InlineData("the Easter egg")]
    [InlineData("a good Friday")]
    public void What_is_no_feast_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Feasts.Alone, text));
}
