using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Testing;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

public sealed class PostingRoundTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly FakeChat _chat;
    private readonly Bot _bot;

    public static TheoryData<Refusal> Refusals => [.. Enum.GetValues<Refusal>()];

    public PostingRoundTests()
    {
        _chat = new FakeChat(_time);
        _bot = new Bot(_folder.State, _chat, _time, content: new FakeContent(Date.PlusDays(1)));
    }

    public void Dispose()
    {
        _bot.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_post_goes_out_when_it_is_due_and_not_again()
    {
        await _bot.Store.SaveAsync(Of(1), default);

        await _bot.RoundAsync();
        await _bot.RoundAsync();
        _time.Advance(TimeSpan.FromHours(14));
        await _bot.RoundAsync();

        Assert.Equal("On this date · 2026-11-20", Assert.Single(_chat.Messages).Heading);
        var row = Assert.Single(await Ledger());
        Assert.Equal((LedgerState.Done, 1000UL, Date), (row.State, row.Message, row.Date));
        Assert.Equal(new LocalDate(2026, 11, 21), (await _bot.Store.FindAsync(1, default))!.Next.Date);
    }

    [Fact]
    public async Task A_date_of_which_there_is_nothing_is_written_down_as_empty()
    {
        _time.Advance(TimeSpan.FromDays(1));
        await _bot.Store.SaveAsync(Of(1, now: Due + Duration.FromDays(1)), default);

        await _bot.RoundAsync();

        Assert.Empty(_chat.Messages);
        Assert.Equal(LedgerState.Empty, Assert.Single(await Ledger()).State);
    }

    [Theory]
    [InlineData(5, 59, LedgerState.Done)]
    [InlineData(6, 0, LedgerState.Missed)]
    public async Task A_post_that_came_due_while_the_bot_was_down_is_sent_within_six_hours_and_then_missed(
        int hours, int minutes, LedgerState expected)
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _time.Advance(new TimeSpan(hours, minutes, 0));

        await _bot.RoundAsync();

        Assert.Equal(expected, Assert.Single(await Ledger()).State);
        Assert.Equal(expected == LedgerState.Done ? 1 : 0, _chat.Messages.Count);
        Assert.Equal(Health.Good, (await _bot.Store.FindAsync(1, default))!.Health);
    }

    [Fact]
    public async Task After_a_week_away_each_date_has_its_row_and_the_last_is_posted()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _time.Advance(TimeSpan.FromDays(7) + TimeSpan.FromHours(2));

        await _bot.RoundAsync();

        var rows = await Ledger();
        Assert.Equal(Enumerable.Range(0, 8).Select(day => Date.PlusDays(7 - day)), rows.Select(row => row.Date));
        Assert.Equal(LedgerState.Done, rows[0].State);
        Assert.Equal(LedgerState.Empty, rows[6].State);
        Assert.Equal(6, rows.Count(row => row.State == LedgerState.Missed && row.Reason is not null));
        Assert.Equal("On this date · 2026-11-27", Assert.Single(_chat.Messages).Heading);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_is_refused_is_tried_again_within_the_window_and_posted_when_it_can_be(Refusal why)
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.Faults[1] = new(why);
        await Minutes(300);

        _chat.Faults.Clear();
        await Minutes(40);

        Assert.Single(_chat.Messages);
        Assert.Equal(LedgerState.Done, Assert.Single(await Ledger()).State);
        Assert.Empty(_chat.Told);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_is_refused_all_through_the_window_fails_and_the_admin_is_told_once(Refusal why)
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.Faults[1] = new(why);

        await Minutes(60 * 24 * 4);

        var rows = await Ledger();
        Assert.Equal([LedgerState.Failed, LedgerState.Failed, LedgerState.Empty, LedgerState.Failed],
            rows.Where(row => row.State != LedgerState.Claimed).Select(row => row.State));
        Assert.All(rows.Where(row => row.State == LedgerState.Failed), row => Assert.Equal(why.Sentence(), row.Reason));
        var told = Assert.Single(_chat.Told);
        Assert.Equal(99UL, told.User);
        Assert.Contains(why.Sentence().ToString(), told.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await _bot.Store.FindAsync(1, default))!.Health.FailedInARow);
        // Two requests an attempt once it is old enough to be looked for; never a loop.
        Assert.InRange(_chat.Requests, 3, 150);
    }

    [Fact]
    public async Task After_ten_failed_days_it_is_paused_and_says_why_and_nothing_is_wiped()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.Faults[1] = new(Refusal.ChannelGone);

        for (var hour = 0; hour < 24 * 15; hour++)
        {
            await _bot.RoundAsync();
            _time.Advance(TimeSpan.FromHours(1));
        }

        var subscription = (await _bot.Store.FindAsync(1, default))!;
        Assert.Equal((SubscriptionState.Paused, 10), (subscription.Health.State, subscription.Health.FailedInARow));
        Assert.Contains("The channel no longer exists.", subscription.Health.Reason!.ToString(), StringComparison.Ordinal);
        Assert.Equal(Of(1).Settings, subscription.Settings);
        Assert.Equal(10, (await Ledger()).Count(row => row.State == LedgerState.Failed));
        Assert.Single(_chat.Told);
    }

    [Fact]
    public async Task A_wait_that_the_chat_asks_for_is_kept()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.Faults[1] = new(Refusal.RateLimited, Duration.FromMinutes(45));

        await Minutes(44);

        Assert.Equal(1, _chat.Requests);
    }

    [Fact]
    public async Task A_chat_that_does_not_answer_is_asked_once_a_tick_and_not_once_a_channel()
    {
        for (var channel = 1UL; channel <= 100; channel++)
        {
            await _bot.Store.SaveAsync(Of(channel), default);
        }

        _chat.Faults[0] = new(Refusal.NoConnection);
        await _bot.RoundAsync();
        Assert.InRange(_chat.Requests, 1, new DailyOptions().AtOnce);

        _chat.Faults.Clear();
        await Minutes(5);
        Assert.Equal(100, _chat.Messages.Select(message => message.Channel).Distinct().Count());
        Assert.Equal(100, _chat.Messages.Count);
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_is_found_and_not_sent_twice()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.LosesAnswers = true;
        await _bot.RoundAsync();
        _chat.LosesAnswers = false;
        _chat.Faults[1] = new(Refusal.NoConnection);
        await Minutes(60);
        _chat.Faults.Clear();

        await Minutes(60);

        Assert.Single(_chat.Messages);
        Assert.Equal((LedgerState.Done, 1000UL), ((await Ledger())[0].State, (await Ledger())[0].Message));
    }

    [Fact]
    public async Task What_is_turned_off_while_it_waits_is_not_posted()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        _chat.Faults[1] = new(Refusal.ServerError);
        await _bot.RoundAsync();
        _chat.Faults.Clear();
        var subscription = (await _bot.Store.FindAsync(1, default))!;
        await _bot.Store.SaveAsync(subscription with { Health = subscription.Health with { State = SubscriptionState.Off } }, default);

        await Minutes(10);

        Assert.Empty(_chat.Messages);
        Assert.Equal((LedgerState.Missed, Phrase.Of($"It was turned off before it was posted.")),
            ((await Ledger())[0].State, (await Ledger())[0].Reason));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_repeats_nothing()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        await _bot.RoundAsync();

        _time.SetWallClock(Due.ToDateTimeOffset() - TimeSpan.FromDays(1));
        await Minutes(60 * 25);

        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task A_zone_that_is_gone_pauses_the_subscription_and_says_so()
    {
        var subscription = Of(1);
        await _bot.Store.SaveAsync(subscription with { Settings = subscription.Settings with { Zone = "Europe/Atlantis" } }, default);

        await _bot.RoundAsync();

        var health = (await _bot.Store.FindAsync(1, default))!.Health;
        Assert.Equal(SubscriptionState.Paused, health.State);
        Assert.Contains("Europe/Atlantis", health.Reason!.ToString(), StringComparison.Ordinal);
    }

    private async Task Minutes(int count)
    {
        for (var minute = 0; minute < count; minute++)
        {
            await _bot.RoundAsync();
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        await _bot.RoundAsync();
    }

    private Task<IReadOnlyList<LedgerEntry>> Ledger() => _bot.Store.HistoryAsync(1, 100, default);
}
