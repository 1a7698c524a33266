using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Sqlite;
using ChatBot.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>What runs the rounds for as long as the host runs.</summary>
public sealed class DailyWorkerTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTime _time = new(Due.ToDateTimeOffset() - TimeSpan.FromSeconds(90));
    private readonly ListedLog<DailyWorker> _log = new();
    private readonly PostMeter _meter = new();
    private readonly FakeChat _chat;
    private readonly SqliteDailyStore _file;
    private readonly IDailyStore _store;
    private readonly DailyWorker _worker;

    public DailyWorkerTests()
    {
        _chat = new FakeChat(_time);
        _file = new SqliteDailyStore(_folder.State, Bot.Zones.RulesVersion);
        _store = FaultyStore.Over(_file);
        var options = new DailyOptions();
        _worker = new DailyWorker(
            new PostingRound(_store, new FakeContent(), _chat, Bot.Zones, options, _time, NullLogger<PostingRound>.Instance, _meter),
            new ZoneRules(_store, Bot.Zones, NullLogger<ZoneRules>.Instance), options, _time, _meter, _log);
    }

    public async ValueTask DisposeAsync()
    {
        await _worker.StopAsync(default);
        _worker.Dispose();
        _file.Dispose();
        _meter.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Rounds_are_at_full_minutes_so_that_a_post_goes_out_when_it_is_due()
    {
        await _store.SaveAsync(Of(1), default);
        var health = new DailyHealth(_meter);
        Assert.Equal("starting", (await health.CheckHealthAsync(new())).Description);

        await _worker.StartAsync(default);
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(30));
        await _time.TimerAsync(TimeSpan.FromSeconds(60));
        Assert.Empty(_chat.Messages);
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(60));
        await _time.TimerAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(Due, Assert.Single(_chat.Messages).At);
        var running = await health.CheckHealthAsync(new());
        Assert.Equal((HealthStatus.Healthy, "running", "2026-11-20T09:00:00Z"),
            (running.Status, running.Description, running.Data["lastTick"]));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_is_said_and_asked_again_a_minute_later() =>
        await GoesOnAfter(new StateUnavailableException("the disk is full"), "the disk is full");

    [Fact]
    public async Task A_programmers_error_ends_the_round_and_not_the_worker() =>
        await GoesOnAfter(new InvalidOperationException("a programmer's error"), "A round of daily posts failed");

    [Fact]
    public async Task A_cancellation_that_is_not_the_hosts_ends_the_round_and_not_the_worker() =>
        await GoesOnAfter(new OperationCanceledException(), "A round of daily posts failed");

    [Fact]
    public async Task Before_the_first_round_due_dates_of_other_zone_rules_are_worked_out_anew()
    {
        using (var before = new SqliteDailyStore(_folder.State, "old"))
            await before.SaveAsync(Of(1) with { Next = new(Date, Due + Duration.FromHours(2)) }, default);

        await _worker.StartAsync(default);
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(30));
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(60));
        await _time.TimerAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(Due, Assert.Single(_chat.Messages).At);
    }

    private async Task GoesOnAfter(Exception fault, string said)
    {
        await _store.SaveAsync(Of(1), default);
        ((FaultyStore)_store).Fault = fault;
        await _worker.StartAsync(default);
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(30));
        await _time.TimerAsync(TimeSpan.FromSeconds(60));
        Assert.Null(_meter.LastTick);
        Assert.Equal(2, _log.Lines.Count);
        Assert.All(_log.Lines, line => Assert.Contains(said, line, StringComparison.Ordinal));

        ((FaultyStore)_store).Fault = null;
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(60));
        await _time.TimerAsync(TimeSpan.FromSeconds(60));

        Assert.Single(_chat.Messages);
        Assert.Equal(Due.ToDateTimeOffset(), _meter.LastTick);
    }
}
