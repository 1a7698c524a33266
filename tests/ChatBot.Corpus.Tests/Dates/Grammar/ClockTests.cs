using ChatBot.Corpus.Dates.Grammar;

namespace ChatBot.Corpus.Tests.Dates.Grammar;

public class ClockTests
{
    [Theory]
    [InlineData("10:30 a.m. Friday", "10:30 a.m. Friday → Friday")]
    [InlineData("9 p.m. on Tuesday night", "9 p.m. on Tuesday night → Tuesday")]
    [InlineData("noon tomorrow", "noon tomorrow → day +1")]
    [InlineData("2:19 p.m. EST April 2", "2:19 p.m. EST April 2 → ?-04-02")]
    [InlineData("4:31 a.m. on January 17, 1994", "4:31 a.m. on January 17, 1994 → 1994-01-17")]
    public void A_day_with_its_time_before_it_is_read(string text, string expected) =>
        Assert.Equal(expected, RuleCase.Read(Clock.Day, text));

    [Theory]
    [InlineData("10:30 a.m.")]
    [InlineData("2019 April 2")]
    [InlineData("9 April 2")]
    [InlineData("noon in May")]
    public void What_is_no_day_with_a_time_is_left_alone(string text) => Assert.Equal("", RuleCase.Read(Clock.Day, text));
}
