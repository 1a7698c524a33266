using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Discord.Tests.Gateway;

public class LimitsTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Waits_double_up_to_their_cap() => Assert.Equal(
        [1.0, 2, 4, 8, 10, 10],
        ReconnectDelay.Delays(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), () => 1).Take(6).Select(d => d.TotalSeconds));

    [Fact]
    public void Jitter_halves_a_wait_at_most() => Assert.Equal(
        [0.5, 1, 2],
        ReconnectDelay.Delays(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10), () => 0).Take(3).Select(d => d.TotalSeconds));

    [Fact]
    public async Task The_outgoing_budget_keeps_five_places_for_heartbeats()
    {
        var budget = new OutgoingBudget(_time);
        for (var i = 0; i < 115; i++) await budget.TakeAsync(heartbeat: false, default);
        var waiting = budget.TakeAsync(heartbeat: false, default).AsTask();
        for (var i = 0; i < 5; i++) await budget.TakeAsync(heartbeat: true, default);
        var beat = budget.TakeAsync(heartbeat: true, default).AsTask();

        _time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(waiting.IsCompleted || beat.IsCompleted);
        _time.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(waiting, beat).WaitAsync(TestLimit);
        Assert.True(waiting.IsCompletedSuccessfully && beat.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Shards_of_one_lane_identify_one_after_the_other_and_lanes_side_by_side()
    {
        using var gate = Gate(_ => new SessionStartLimit(1000, 1000, 0, 2));
        await gate.PassAsync(new ShardId(0, 4), default);
        await gate.PassAsync(new ShardId(1, 4), default);
        var third = gate.PassAsync(new ShardId(2, 4), default);
        Assert.False(third.IsCompleted);
        await _time.AdvanceWhenWaitedForAsync(IdentifyGate.Spacing);
        await third;
    }

    [Fact]
    public async Task When_the_days_identifies_are_used_up_the_reset_is_awaited()
    {
        using var gate = Gate(reads => reads == 1 ? new SessionStartLimit(1000, 1, 90_000, 1) : reads == 2
            ? new SessionStartLimit(1000, 0, 60_000, 1) : new SessionStartLimit(1000, 1000, 0, 1));
        await gate.PassAsync(new ShardId(0, 1), default);
        _time.Advance(TimeSpan.FromSeconds(61)); // what was read is too old to be relied on
        var second = gate.PassAsync(new ShardId(0, 1), default);
        Assert.False(second.IsCompleted);
        await _time.AdvanceWhenWaitedForAsync(TimeSpan.FromSeconds(60));
        await second;
    }

    [Fact]
    public void An_id_is_new_once_while_it_is_remembered()
    {
        var ids = new RecentIds(2);
        Assert.True(ids.Add(new Snowflake(1)));
        Assert.False(ids.Add(new Snowflake(1)));
        Assert.True(ids.Add(new Snowflake(2)));
        Assert.True(ids.Add(new Snowflake(3))); // 1 is forgotten
        Assert.False(ids.Add(new Snowflake(2)));
        Assert.True(ids.Add(new Snowflake(1)));
    }

    [Fact]
    public void Shards_are_those_that_Discord_recommends_or_that_the_settings_name()
    {
        Assert.Equal([new ShardId(0, 2), new ShardId(1, 2)], Sharding.Auto.Plan(2));
        Assert.Equal([new ShardId(2, 4), new ShardId(3, 4)], new Sharding(4, [2, 3]).Plan(1));
        Assert.Equal([new ShardId(0, 1)], new Sharding(1).Plan(7));
    }

    private IdentifyGate Gate(Func<int, SessionStartLimit> limit)
    {
        var reads = 1;
        return new IdentifyGate(limit(1), _ => Task.FromResult(limit(++reads)), _time, NullLogger.Instance);
    }
}
