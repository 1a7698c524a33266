using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Testing;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>The moments from which a round does something else: six hours, two minutes, what is left of a lease.</summary>
public sealed class PostingBoundsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly ListedLog<PostingRound> _log = new();
    private readonly FakeChat _chat;

    public PostingBoundsTests() => _chat = new FakeChat(_time);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(6 * 60 * 60 - 1, LedgerState.Done)]
    [InlineData(6 * 60 * 60, LedgerState.Missed)]
    public async Task A_post_is_begun_for_less_than_six_hours(int secondsLate, LedgerState state)
    {
        using var bot = await Begin();
        _time.Advance(TimeSpan.FromSeconds(secondsLate));
        await bot.RoundAsync();
        Assert.Equal(state, Assert.Single(await bot.Store.HistoryAsync(1, 10, default)).State);
    }

    [Theory]
    [InlineData(6 * 60 * 60 - 1, LedgerState.Claimed)]
    [InlineData(6 * 60 * 60, LedgerState.Failed)]
    public async Task What_is_refused_is_tried_again_for_less_than_six_hours(int seconds, LedgerState state)
    {
        using var bot = await Begin();
        _chat.Faults[1] = new(Refusal.ServerError);
        await bot.RoundAsync();
        _time.Advance(TimeSpan.FromSeconds(seconds));
        await bot.RoundAsync();

        var row = Assert.Single(await bot.Store.HistoryAsync(1, 10, default));
        Assert.Equal(state, row.State);
        if (state == LedgerState.Claimed) Assert.Equal(Due + Duration.FromHours(6), row.RetryAt); // and not a second later
    }

    [Fact]
    public async Task What_could_be_sent_again_when_six_hours_are_over_is_not()
    {
        using var bot = await Begin();
        _chat.Faults[1] = new(Refusal.ServerError);
        await bot.RoundAsync();
        _chat.Faults.Clear();
        _time.Advance(TimeSpan.FromHours(6));
        await bot.RoundAsync();

        var row = Assert.Single(await bot.Store.HistoryAsync(1, 10, default));
        Assert.Equal((LedgerState.Failed, Refusal.ServerError.Sentence()), (row.State, row.Reason));
        Assert.Empty(_chat.Messages);
    }

    [Fact]
    public async Task Several_posts_of_a_day_are_rows_of_their_own()
    {
        var settings = new SubscriptionSettings("UTC", new LocalTime(9, 0)) { Extras = PostExtras.None with { MoreTimes = "10:00" } };
        using var bot = await Begin();
        await bot.Store.SaveAsync(Of(1, settings: settings), default);
        await bot.RoundAsync();
        _time.Advance(TimeSpan.FromHours(1));
        await bot.RoundAsync();

        Assert.Equal([(2, LedgerState.Done), (1, LedgerState.Done)],
            (await bot.Store.HistoryAsync(1, 10, default)).Select(row => (row.Number, row.State)));
        Assert.Equal(["On this date · 2026-11-20", "On this date · 2026-11-20 no. 2"], _chat.Messages.Select(message => message.Heading));
    }

    [Fact]
    public async Task What_was_shown_before_is_known_when_the_next_post_is_made_and_not_asked_for_one_that_is_missed()
    {
        var content = new TitledContent(null);
        using var bot = await Begin(content);
        await bot.RoundAsync();
        Assert.Empty(content.Shown);
        _time.Advance(TimeSpan.FromDays(1));
        await bot.RoundAsync();
        Assert.Equal([(Date.DayOfYear, Date)], content.Shown.Select(shown => ((int)shown.Key, shown.Value)));
        _time.Advance(TimeSpan.FromDays(1) + TimeSpan.FromHours(7));
        await bot.RoundAsync();
        Assert.Empty(content.Shown);
    }

    [Theory]
    [InlineData(119, null, 1)]
    [InlineData(120, null, 2)]
    [InlineData(61, "a forum's title", 2)] // it has no nonce
    public async Task What_was_claimed_is_sent_unseen_for_less_than_two_minutes_and_looked_for_after_that(
        int seconds, string? title, int requests)
    {
        var content = new TitledContent(title);
        using (var killed = await Begin(content, new Kill(2))) await killed.RoundOrDieAsync();
        Assert.Equal(0, _chat.Requests);

        _time.Advance(TimeSpan.FromSeconds(seconds));
        using var bot = new Bot(_folder.State, _chat, _time, content: content);
        await bot.RoundAsync();

        Assert.Equal(requests, _chat.Requests);
        Assert.Single(_chat.Messages);
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(21, 0)]
    public async Task A_process_that_was_held_up_sends_only_while_an_answer_can_come_within_its_lease(int secondsHeldUp, int messages)
    {
        var content = new TitledContent(null) { Composing = () => _time.StandStill(TimeSpan.FromSeconds(secondsHeldUp)) };
        using var bot = await Begin(content);
        await bot.RoundAsync();
        Assert.Equal(messages, _chat.Messages.Count);

        _time.Advance(TimeSpan.FromMinutes(1));
        await bot.RoundAsync();
        Assert.Single(_chat.Messages);
    }

    [Fact]
    public async Task A_fault_of_one_channel_keeps_no_other_from_its_post_and_is_said()
    {
        var content = new TitledContent(null) { Composing = () => throw new InvalidOperationException("a programmer's error") };
        using var bot = await Begin(content);
        await bot.Store.SaveAsync(Of(2), default);

        await bot.RoundAsync();
        Assert.Equal([2UL], _chat.Messages.Select(message => message.Channel));
        Assert.Contains("channel 1 stopped by a fault", Assert.Single(_log.Lines.Distinct()), StringComparison.Ordinal);

        content.Composing = null;
        await bot.RoundAsync();
        Assert.Equal([2UL, 1UL], _chat.Messages.Select(message => message.Channel));
    }

    [Fact]
    public async Task That_the_chat_cannot_be_reached_is_said_when_something_is_due()
    {
        using var bot = await Begin();
        _chat.IsUnreachable = true;
        await bot.RoundAsync();
        Assert.Contains("cannot be reached", Assert.Single(_log.Lines), StringComparison.Ordinal);

        _chat.IsUnreachable = false;
        await bot.RoundAsync();
        _chat.IsUnreachable = true;
        await bot.RoundAsync();
        Assert.Single(_log.Lines);
    }

    private async Task<Bot> Begin(IDailyContent? content = null, Kill? kill = null)
    {
        using (var first = new Bot(_folder.State, _chat, _time)) await first.Store.SaveAsync(Of(1), default);
        return new Bot(_folder.State, _chat, _time, kill, content: content, log: _log);
    }

    /// <summary>As a forum needs it, or not at once, or with a programmer's error.</summary>
    private sealed class TitledContent(string? title) : IDailyContent
    {
        /// <summary>What happens while a post of channel 1 is made.</summary>
        public Action? Composing { get; set; }

        /// <summary>What it was last told had been shown.</summary>
        public IReadOnlyDictionary<long, LocalDate> Shown { get; private set; } = new Dictionary<long, LocalDate>();

        public DailyPost? Compose(Subscription subscription, LocalDate day, IReadOnlyDictionary<long, LocalDate> shown, int number = 1)
        {
            if (subscription.Channel == 1) Composing?.Invoke();
            Shown = shown;
            return new FakeContent().Compose(subscription, day, shown, number)! with { Title = title };
        }

        public IReadOnlyList<AnnualDate> EventDays(string? lens) => [];

        public string Say(SubscriptionSettings settings, Phrase said) => said.ToString();
    }
}
