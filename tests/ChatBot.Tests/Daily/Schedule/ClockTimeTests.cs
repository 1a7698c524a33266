using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily.Schedule;

public class ClockTimeTests
{
    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("9:00", 9, 0)]
    [InlineData("09.00", 9, 0)]
    [InlineData("9am", 9, 0)]
    [InlineData(" 9 AM ", 9, 0)]
    [InlineData("9:30 p.m.", 21, 30)]
    [InlineData("9 p. m.", 21, 0)]
    [InlineData("12am", 0, 0)]
    [InlineData("12pm", 12, 0)]
    [InlineData("12.05am", 0, 5)]
    [InlineData("0:00", 0, 0)]
    [InlineData("00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    [InlineData("18h", 18, 0)]
    [InlineData("18h30", 18, 30)]
    [InlineData("noon", 12, 0)]
    [InlineData("Midnight", 0, 0)]
    public void A_time_is_read_as_people_write_it(string text, int hour, int minute)
    {
        Assert.True(ClockTime.TryRead(text, out var time, out var problem), problem.ToString());
        Assert.Equal(new LocalTime(hour, minute), time);
    }

    [Theory]
    [InlineData("25:00", "hours go from 0 to 23")]
    [InlineData("24:00", "write midnight as 0:00")]
    [InlineData("9:60", "minutes go from 00 to 59")]
    [InlineData("13pm", "hours go from 1 to 12")]
    [InlineData("0am", "hours go from 1 to 12")]
    [InlineData("24am", "hours go from 1 to 12")]
    [InlineData("", "not a time that I can read")]
    [InlineData("soon", "not a time that I can read")]
    [InlineData("9:5", "not a time that I can read")]
    [InlineData("-9", "not a time that I can read")]
    [InlineData("9:00:00", "not a time that I can read")]
    [InlineData("٩", "not a time that I can read")]
    public void What_is_no_time_is_refused_with_what_to_write_instead(string text, string expected)
    {
        Assert.False(ClockTime.TryRead(text, out _, out var problem));
        Assert.Contains(expected, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_not_repeated_whole()
    {
        Assert.False(ClockTime.TryRead(new string('x', 6000), out _, out var problem));
        Assert.InRange(problem.ToString().Length, 1, 200);
    }
}
