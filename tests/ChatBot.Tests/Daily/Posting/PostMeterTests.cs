using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Testing;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>What is counted, each post once, by how it ended.</summary>
public sealed class PostMeterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset());
    private readonly PostMeter _meter;
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<string> _counted = new();
    private readonly FakeChat _chat;
    private readonly Bot _bot;

    public PostMeterTests()
    {
        // Only the meter that is made here is listened to, whatever other tests count meanwhile.
        var thread = 0;
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (Environment.CurrentManagedThreadId != thread) return;
            Assert.Equal("ChatBot.Daily chatbot.daily.posts {post}", $"{instrument.Meter.Name} {instrument.Name} {instrument.Unit}");
            listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) => _counted.Enqueue($"{count} {tags[0].Key}={tags[0].Value}"));
        _listener.Start();
        thread = Environment.CurrentManagedThreadId;
        _meter = new PostMeter();
        thread = 0;
        _chat = new FakeChat(_time);
        _bot = new Bot(_folder.State, _chat, _time, content: new FakeContent(Date.PlusDays(1)), meter: _meter);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _bot.Dispose();
        _meter.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_post_that_goes_out_is_done()
    {
        await RoundAt(0);
        Assert.Equal(["1 outcome=done"], _counted);
    }

    [Fact]
    public async Task One_that_nobody_could_try_is_missed()
    {
        await RoundAt(hours: 7);
        Assert.Equal(["1 outcome=missed"], _counted);
    }

    [Fact]
    public async Task One_that_is_refused_to_the_end_has_failed()
    {
        _chat.Faults[1] = new(Refusal.ChannelGone);
        await RoundAt(0);
        Assert.Empty(_counted);
        await RoundAt(hours: 7);
        Assert.Equal(["1 outcome=failed"], _counted);
    }

    [Fact]
    public async Task Each_day_that_fails_is_counted_though_the_admin_is_told_once()
    {
        _chat.Faults[1] = new(Refusal.ChannelGone);
        await RoundAt(0);
        await RoundAt(hours: 7);
        await RoundAt(hours: 41);
        await RoundAt(hours: 7);
        Assert.Equal(["1 outcome=failed", "1 outcome=failed"], _counted);
        Assert.Single(_chat.Told);
    }

    [Fact]
    public async Task One_that_was_turned_off_while_it_waited_is_missed()
    {
        _chat.Faults[1] = new(Refusal.ServerError);
        await RoundAt(0);
        _chat.Faults.Clear();
        var subscription = (await _bot.Store.FindAsync(1, default))!;
        await _bot.Store.SaveAsync(subscription with { Health = subscription.Health with { State = SubscriptionState.Off } },
            default);
        await RoundAt(hours: 1);
        Assert.Equal(["1 outcome=missed"], _counted);
    }

    [Fact]
    public async Task A_day_without_anything_is_not_counted()
    {
        await RoundAt(0);
        await RoundAt(hours: 24);
        Assert.Equal(["1 outcome=done"], _counted);
    }

    [Fact]
    public async Task One_that_was_sent_by_a_process_that_died_is_done_once()
    {
        await _bot.Store.SaveAsync(Of(1), default);
        using (var killed = new Bot(_folder.State, _chat, _time, new Kill(6), meter: _meter)) await killed.RoundOrDieAsync();
        Assert.Empty(_counted);
        _time.Advance(TimeSpan.FromMinutes(5));
        await _bot.RoundAsync();
        Assert.Equal(["1 outcome=done"], _counted);
    }

    private async Task RoundAt(int hours)
    {
        if (await _bot.Store.FindAsync(1, default) is null) await _bot.Store.SaveAsync(Of(1), default);
        _time.Advance(TimeSpan.FromHours(hours));
        await _bot.RoundAsync();
    }
}
