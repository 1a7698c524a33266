using System.Text.Json.Nodes;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Testing.Discord;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary>What stands against a post: it is tried again within the window, then noted and told once; nothing is wiped.</summary>
public class FaultTests
{
    private static readonly Duration Tick = Duration.FromMinutes(10);

    public static TheoryData<string, Refusal> Faults() => new()
    {
        { "no permission", Refusal.NoPermission },
        { "channel gone", Refusal.ChannelGone },
        { "server left", Refusal.ServerLeft },
        { "5xx", Refusal.ServerError },
        { "429", Refusal.RateLimited },
        { "no connection", Refusal.NoConnection },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_ends_within_the_window_costs_nothing_but_time(string fault, Refusal why)
    {
        await using var world = await DailyWorld.MakeAsync();
        await using var host = await world.HostAsync(Tick);
        await host.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);
        Break(world, fault);
        await TicksAsync(host, 6 * 2);
        Assert.Empty(world.Posts(world.Channel));
        // Whoever cannot be reached cannot be asked for the time, and nothing is begun by a clock that may be wrong.
        var waiting = await host.Store.HistoryAsync(DailyHost.Id(world.Channel), 10, default);
        Assert.Equal(why == Refusal.NoConnection ? []
            : [(LedgerState.Claimed, why.Sentence())], waiting.Select(row => (row.State, row.Reason)));

        world.Discord.World.Faults.Clear();
        await TicksAsync(host, 6);

        Assert.Equal(["**On this date · Friday, 20 November 2026**"], world.Posts(world.Channel));
        Assert.Equal(Health.Good, (await host.Store.FindAsync(DailyHost.Id(world.Channel), default))!.Health);
        Assert.Empty(world.Posts(world.Discord.World.DirectChannelId));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_lasts_is_noted_and_told_once_and_the_next_day_is_tried(string fault, Refusal why)
    {
        await using var world = await DailyWorld.MakeAsync();
        await using var host = await world.HostAsync(Tick);
        await host.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);
        Break(world, fault);
        await TicksAsync(host, 6 * 24);
        world.Discord.World.Faults.TryRemove("*", out _);
        await TicksAsync(host, 6 * 8);

        var rows = await host.Store.HistoryAsync(DailyHost.Id(world.Channel), 10, default);
        var health = (await host.Store.FindAsync(DailyHost.Id(world.Channel), default))!.Health;
        if (fault == "no connection")
        {
            // Nobody could be told while nobody could be reached; the next day's post was made.
            Assert.Equal([LedgerState.Done, LedgerState.Missed], rows.Select(row => row.State));
            Assert.Contains("had no connection", $"{rows[^1].Reason}", StringComparison.Ordinal);
            Assert.Equal(Health.Good, health);
            return;
        }

        Assert.Equal((LedgerState.Failed, why.Sentence()), (rows[^1].State, rows[^1].Reason));
        Assert.Equal([LedgerState.Failed, LedgerState.Failed], rows.Select(row => row.State));
        Assert.Equal((SubscriptionState.On, 2), (health.State, health.FailedInARow));
        Assert.Contains(why.Sentence().ToString(), health.Reason!.ToString(), StringComparison.Ordinal);
        var told = Assert.Single(world.Discord.World.Messages[world.Discord.World.DirectChannelId]);
        Assert.Contains(why.Sentence().ToString(), (string?)told["content"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_whose_answer_is_lost_is_not_made_twice()
    {
        await using var world = await DailyWorld.MakeAsync();
        await using var host = await world.HostAsync(Tick);
        await host.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);
        for (var attempt = 0; attempt < 4; attempt++)
        {
            world.Discord.Rest.Script("POST", "/channels/*/messages", new FakeResponse(200) { Lost = true });
        }

        await TicksAsync(host, 12);

        Assert.Single(world.Posts(world.Channel));
        Assert.Equal(LedgerState.Done, Assert.Single(await host.Store.HistoryAsync(DailyHost.Id(world.Channel), 10, default)).State);
    }

    [Fact]
    public async Task A_subscription_that_failed_ten_days_running_is_paused_and_says_why()
    {
        await using var world = await DailyWorld.MakeAsync();
        await using var host = await world.HostAsync(Duration.FromHours(1));
        await host.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);
        Break(world, "channel gone");

        await TicksAsync(host, 24 * 12);

        var subscription = (await host.Store.FindAsync(DailyHost.Id(world.Channel), default))!;
        Assert.Equal((SubscriptionState.Paused, 10), (subscription.Health.State, subscription.Health.FailedInARow));
        Assert.Contains("The channel no longer exists.", subscription.Health.Reason!.ToString(), StringComparison.Ordinal);
        Assert.Equal(DailyWorld.NineInUtc, subscription.Settings);
        Assert.Single(world.Discord.World.Messages[world.Discord.World.DirectChannelId]);
    }

    private static void Break(DailyWorld world, string fault)
    {
        var faults = world.Discord.World.Faults;
        switch (fault)
        {
            case "no permission":
                faults[world.Channel] = FakeResponse.Error(403, 50013, "Missing Permissions");
                break;
            case "channel gone":
                faults[world.Channel] = FakeResponse.Error(404, 10003, "Unknown Channel");
                break;
            case "server left":
                faults[world.Channel] = FakeResponse.Error(403, 50001, "Missing Access");
                faults[world.Guild] = FakeResponse.Error(404, 10004, "Unknown Guild");
                break;
            case "5xx":
                faults[world.Channel] = new FakeResponse(502, "<html>Bad Gateway</html>", "text/html");
                break;
            case "429":
                // Longer than the client waits inside a request.
                faults[world.Channel] = FakeResponse.Json(
                    new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = 150.0, ["global"] = false }, 429) with
                {
                    Headers = new Dictionary<string, string> { ["Retry-After"] = "150", ["X-RateLimit-Scope"] = "shared" },
                };
                break;
            default:
                faults["*"] = new FakeResponse(200) { Dropped = true };
                break;
        }
    }

    private static async Task TicksAsync(DailyHost host, int count)
    {
        for (var tick = 0; tick < count; tick++)
        {
            await host.TickAsync();
        }
    }
}
