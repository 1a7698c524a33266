using System.Globalization;
using ChatBot.Corpus.Dates.Expressions;
using ChatBot.Corpus.Dates.Resolution;

namespace ChatBot.Corpus.Tests.Dates.Resolution;

public class FeastCalendarTests
{
    [Theory]
    [InlineData(1818, "Easter", "1818-03-22")]
    [InlineData(1916, "Easter", "1916-04-23")]
    [InlineData(1943, "Easter", "1943-04-25")]
    [InlineData(1954, "Easter", "1954-04-18")]
    [InlineData(1981, "Easter", "1981-04-19")]
    [InlineData(2000, "Easter", "2000-04-23")]
    [InlineData(2024, "GoodFriday", "2024-03-29")]
    [InlineData(2024, "AshWednesday", "2024-02-14")]
    [InlineData(2024, "ShroveTuesday", "2024-02-13")]
    [InlineData(2013, "HolyThursday", "2013-03-28")]
    [InlineData(2024, "Pentecost", "2024-05-19")]
    [InlineData(2013, "Thanksgiving", "2013-11-28")]
    [InlineData(2013, "MemorialDay", "2013-05-27")]
    [InlineData(2013, "PatriotsDay", "2013-04-15")]
    [InlineData(2013, "LaborDay", "2013-09-02")]
    [InlineData(2013, "MartinLutherKingDay", "2013-01-21")]
    [InlineData(2013, "MothersDay", "2013-05-12")]
    public void A_moving_feast_has_its_day_in_each_year(int year, string feast, string expected) =>
        Assert.Equal(expected, FeastCalendar.Day(year, Enum.Parse<MovingFeast>(feast))?.ToString(
            "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Before_the_Gregorian_calendar_no_day_is_claimed() => Assert.Null(FeastCalendar.Day(1282, MovingFeast.Easter));
}
