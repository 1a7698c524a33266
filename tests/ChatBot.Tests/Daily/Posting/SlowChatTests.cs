using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Testing;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>The chat takes a request and does not answer it, or answers that the rest cannot be done.</summary>
public sealed class SlowChatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly ListedLog<PostingRound> _log = new();
    private readonly FakeChat _chat;

    public SlowChatTests() => _chat = new FakeChat(_time);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_post_that_is_not_answered_in_40_seconds_is_put_off_and_sent_when_the_chat_answers()
    {
        using var bot = await Begin(new FakeContent());
        _chat.Hangs = true;
        var round = bot.RoundAsync();
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(40));
        await round.WaitAsync(TestLimit);

        var row = Assert.Single(await bot.Store.HistoryAsync(1, 10, default));
        Assert.Equal((LedgerState.Claimed, Refusal.NoAnswer.Sentence()), (row.State, row.Reason));
        Assert.Equal(Due + Duration.FromSeconds(40 + 60), row.RetryAt);

        _chat.Hangs = false;
        _time.Advance(TimeSpan.FromSeconds(60));
        await bot.RoundAsync();
        Assert.Single(_chat.Messages);
        Assert.Equal(LedgerState.Done, Assert.Single(await bot.Store.HistoryAsync(1, 10, default)).State);
    }

    [Fact]
    public async Task A_host_that_stops_meanwhile_leaves_the_post_to_the_next_one()
    {
        using var bot = await Begin(new FakeContent());
        _chat.Hangs = true;
        using var stop = new CancellationTokenSource();
        var round = bot.RoundAsync(stop.Token);
        await _time.TimerAsync(TimeSpan.FromSeconds(40));
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => round.WaitAsync(TestLimit));

        var row = Assert.Single(await bot.Store.HistoryAsync(1, 10, default));
        Assert.Equal((LedgerState.Claimed, null), (row.State, row.Reason));
    }

    [Fact]
    public async Task A_post_whose_thread_is_not_answered_is_done_and_the_log_says_what_it_lacks()
    {
        using var bot = await Begin(new ThreadContent());
        _chat.HangsAfterwards = true;
        var round = bot.RoundAsync();
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(40));
        await round.WaitAsync(TestLimit);

        Assert.Single(_chat.Messages);
        Assert.Equal(LedgerState.Done, Assert.Single(await bot.Store.HistoryAsync(1, 10, default)).State);
        Assert.Contains("did not answer in time", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_that_cannot_be_opened_costs_the_post_nothing()
    {
        using var bot = await Begin(new ThreadContent());
        _chat.FinishFault = "no threads here";

        await bot.RoundAsync();

        Assert.Equal(LedgerState.Done, Assert.Single(await bot.Store.HistoryAsync(1, 10, default)).State);
        Assert.Contains("no threads here", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_admin_who_cannot_be_told_is_noted()
    {
        using var bot = await Begin(new FakeContent());
        _chat.Faults[1] = new(Refusal.ChannelGone);
        _chat.RefusesDirectMessages = true;
        await bot.RoundAsync();
        _time.Advance(TimeSpan.FromHours(7));

        await bot.RoundAsync();

        var lines = Assert.Single(_chat.Told).Text.Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("it is paused. `/daily status`", lines[1], StringComparison.Ordinal);
        Assert.Contains(_log.Lines, line => line.Contains("could not be told", StringComparison.Ordinal));
    }

    private async Task<Bot> Begin(IDailyContent content)
    {
        var bot = new Bot(_folder.State, _chat, _time, content: content, log: _log);
        await bot.Store.SaveAsync(Of(1), default);
        return bot;
    }
}
