using ChatBot.Daily;
using NodaTime;

namespace ChatBot.Tests.Daily.Ledger;

public class PostNonceTests
{
    private static readonly LocalDate Date = new(2026, 11, 20);

    [Fact]
    public void It_is_the_date_and_the_channel_in_base_36() => Assert.Equal("d20261120zz", PostNonce.Of((35 * 36) + 35, Date));

    [Theory]
    [InlineData(0UL)]
    [InlineData(1308000000000000000UL)]
    [InlineData(ulong.MaxValue)]
    public void It_is_within_the_25_characters_that_Discord_takes(ulong channel) =>
        Assert.InRange(PostNonce.Of(channel, Date).Length, 10, 25);

    [Fact]
    public void Another_channel_or_date_has_another()
    {
        var nonces = new[] { PostNonce.Of(1, Date), PostNonce.Of(2, Date), PostNonce.Of(1, Date.PlusDays(1)) };

        Assert.Equal(3, nonces.Distinct().Count());
    }
}
