using ChatBot.Daily.Posting;
using NodaTime;

namespace ChatBot.Tests.Daily.Posting;

public class RetryDelayTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(6, 30)]
    [InlineData(1000, 30)]
    public void The_wait_doubles_up_to_half_an_hour(int attempts, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), RetryDelay.After(attempts, null));

    [Fact]
    public void What_the_chat_asks_for_is_waited_when_it_is_longer()
    {
        Assert.Equal(Duration.FromMinutes(90), RetryDelay.After(1, Duration.FromMinutes(90)));
        Assert.Equal(Duration.FromMinutes(1), RetryDelay.After(1, Duration.FromSeconds(2)));
    }
}
