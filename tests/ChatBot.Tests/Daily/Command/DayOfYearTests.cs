using ChatBot.Daily.Command;
using NodaTime;

namespace ChatBot.Tests.Daily.Command;

public class DayOfYearTests
{
    private static readonly LocalDate Today = new(2026, 11, 20);

    [Theory]
    [InlineData(null, 2026, 11, 20)]
    [InlineData("today", 2026, 11, 20)]
    [InlineData("Tomorrow", 2026, 11, 21)]
    [InlineData("11-20", 2026, 11, 20)]
    [InlineData("11-19", 2027, 11, 19)]
    [InlineData("2014-11-20", 2014, 11, 20)]
    [InlineData("20 November", 2026, 11, 20)]
    [InlineData("March 3", 2027, 3, 3)]
    [InlineData("02-29", 2028, 2, 29)]
    public void A_day_without_a_year_is_the_next_one(string? text, int year, int month, int day)
    {
        Assert.True(DayOfYear.TryRead(text, Today, out var date, out var problem), problem.ToString());
        Assert.Equal(new LocalDate(year, month, day), date);
    }

    [Theory]
    [InlineData("02-30")]
    [InlineData("13-45")]
    [InlineData("2014")]
    [InlineData("soon")]
    [InlineData("11-20 and 11-21")]
    public void What_is_not_one_day_is_refused_with_what_to_write(string text)
    {
        Assert.False(DayOfYear.TryRead(text, Today, out _, out var problem));
        Assert.Contains("11-20", problem.ToString(), StringComparison.Ordinal);
    }
}
