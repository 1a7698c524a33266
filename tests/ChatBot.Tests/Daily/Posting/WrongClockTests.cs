using ChatBot.Daily;
using ChatBot.Testing;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>The machine's clock is wrong, or is put right; the chat's goes on.</summary>
public sealed class WrongClockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _chatTime = new(Due.ToDateTimeOffset());
    private readonly ManualTime _machineTime = new(Due.ToDateTimeOffset());
    private readonly FakeChat _chat;

    public WrongClockTests() => _chat = new FakeChat(_chatTime);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(3, 10)]
    [InlineData(-3, 10)]
    [InlineData(60, 10)]
    [InlineData(60, 90)]
    [InlineData(-60, 90)]
    [InlineData(12 * 60, 60)]
    public async Task Killed_after_the_chat_had_taken_the_message_it_ends_with_one(int minutesOff, int minutesDown)
    {
        _machineTime.SetWallClock((Due + NodaTime.Duration.FromMinutes(minutesOff)).ToDateTimeOffset());
        using (var killed = new Bot(_folder.State, _chat, _machineTime, new Kill(5)))
        {
            await killed.Store.SaveAsync(Of(1), default);
            await killed.RoundOrDieAsync();
        }

        Assert.Single(_chat.Messages);
        Advance(TimeSpan.FromMinutes(minutesDown));
        _machineTime.SetWallClock(_chatTime.GetUtcNow()); // put right meanwhile
        using var restarted = new Bot(_folder.State, _chat, _machineTime);
        await restarted.RoundAsync();

        Assert.Single(_chat.Messages);
        Assert.Equal(LedgerState.Done, Assert.Single(await restarted.Store.HistoryAsync(1, 10, default)).State);
    }

    [Fact]
    public async Task A_clock_that_jumps_half_a_day_ahead_once_misses_nothing()
    {
        using var bot = new Bot(_folder.State, _chat, _machineTime);
        await bot.Store.SaveAsync(Of(1, now: Due + NodaTime.Duration.FromHours(1)), default); // due tomorrow
        Advance(TimeSpan.FromHours(12));
        _machineTime.SetWallClock(_machineTime.GetUtcNow() + TimeSpan.FromHours(24));
        await bot.RoundAsync();
        Assert.Empty(await bot.Store.HistoryAsync(1, 10, default));

        _machineTime.SetWallClock(_chatTime.GetUtcNow());
        Advance(TimeSpan.FromHours(12));
        await bot.RoundAsync();
        Assert.Equal(LedgerState.Done, Assert.Single(await bot.Store.HistoryAsync(1, 10, default)).State);
    }

    [Fact]
    public async Task A_clock_that_is_behind_does_not_hold_a_post_back()
    {
        _machineTime.SetWallClock((Due - NodaTime.Duration.FromHours(5)).ToDateTimeOffset());
        using var bot = new Bot(_folder.State, _chat, _machineTime);
        await bot.Store.SaveAsync(Of(1), default);
        await bot.RoundAsync();
        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task While_the_chat_cannot_be_asked_for_the_time_nothing_is_begun_and_nothing_missed()
    {
        using var bot = new Bot(_folder.State, _chat, _machineTime);
        await bot.Store.SaveAsync(Of(1), default);
        _chat.IsUnreachable = true;
        _machineTime.SetWallClock((Due + NodaTime.Duration.FromHours(12)).ToDateTimeOffset());
        await bot.RoundAsync();
        Assert.Empty(await bot.Store.HistoryAsync(1, 10, default));

        _chat.IsUnreachable = false;
        await bot.RoundAsync();
        Assert.Single(_chat.Messages);
    }

    private void Advance(TimeSpan by)
    {
        _chatTime.Advance(by);
        _machineTime.Advance(by);
    }
}
