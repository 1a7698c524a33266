using ChatBot.Daily;
using ChatBot.Testing;
using ChatBot.Testing.Postgres;
using ChatBot.Tests.Daily.Posting;
using ChatBot.Tests.Daily.Sql;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary>Each due date has one message in the channel, or none and a row that says so: with the real host, over a socket.</summary>
public class ExactlyOnceTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const int Kills = 99;

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Over_480_dates_with_99_kills_at_random_points_each_date_has_one_post_or_a_row_that_says_why_not(bool onPostgres)
    {
        var random = new Random(365);
        var start = Instant.FromUtc(2026, 1, 1, 0, 0);
        var end = start + Duration.FromDays(480 / 3);
        await using var world = await DailyWorld.MakeAsync(start, onPostgres ? server.NewDatabase() : null);
        (string Channel, SubscriptionSettings Settings)[] channels =
        [
            (world.Channel, DailyWorld.NineInUtc),
            ("400000000000000011", DailyWorld.NineInUtc with { Zone = "America/New_York", Time = new LocalTime(2, 30) }),
            ("400000000000000012", DailyWorld.NineInUtc with { Zone = "Australia/Lord_Howe", Time = new LocalTime(1, 45) }),
        ];
        var tick = Duration.FromHours(1);
        await using (var first = await world.HostAsync(tick))
        {
            foreach (var (channel, settings) in channels)
            {
                await first.SubscribeAsync(channel, world.Guild, settings);
            }
        }

        var kills = 0;
        while (world.Time.GetUtcNow() < end.ToDateTimeOffset())
        {
            var kill = kills < Kills ? new Kill(random.Next(60)) : null;
            await using (var host = await world.HostAsync(tick, kill))
            {
                for (var ticks = random.Next(350); ticks > 0 && kill?.Happened != true && host.Now < end; ticks--)
                {
                    await host.TickAsync();
                }
            }

            if (kill?.Happened == true) kills++;
            world.Time.Advance(TimeSpan.FromMinutes(random.Next(2) == 0 ? random.Next(20 * 60) : random.Next(20)));
        }

        await using var last = await world.HostAsync(tick);
        await last.TickAsync();
        var missed = 0;
        foreach (var (channel, _) in channels)
        {
            var subscription = (await last.Store.FindAsync(DailyHost.Id(channel), default))!;
            var rows = (await last.Store.HistoryAsync(DailyHost.Id(channel), 1000, default)).Reverse().ToList();
            Assert.InRange(rows.Count, 160, 163);
            Assert.Equal(Enumerable.Range(0, rows.Count).Select(subscription.Anchor.PlusDays), rows.Select(row => row.Date));
            Assert.All(rows, row => Assert.True(row.State is LedgerState.Done or LedgerState.Missed, $"{row}"));
            Assert.Equal(DailyWorld.Done(rows), world.Posts(channel));
            missed += rows.Count(row => row.State == LedgerState.Missed);
        }

        Assert.Equal(Kills, kills);
        Assert.InRange(missed, 1, 200);
        Assert.Empty(world.Discord.Rest.Violations);
    }

    [Fact]
    public async Task Killed_between_any_two_steps_of_the_ledger_it_ends_with_one_post()
    {
        var points = 0;
        for (var survived = false; !survived; points++)
        {
            await using var world = await DailyWorld.MakeAsync();
            var kill = new Kill(points);
            await using (var first = await world.HostAsync())
            {
                await first.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);
            }

            await using (var killed = await world.HostAsync(kill: kill))
            {
                await killed.TickAsync();
                await killed.TickAsync();
                survived = !kill.Happened;
            }

            // Young and sent again by its nonce, or old and looked for first.
            world.Time.Advance(TimeSpan.FromMinutes(points % 2 == 0 ? 1 : 30));
            await using var restarted = await world.HostAsync();
            await restarted.TickAsync();
            await restarted.TickAsync();

            Assert.Equal(["**On this date · Friday, 20 November 2026**"], world.Posts(world.Channel));
            Assert.Equal(LedgerState.Done, Assert.Single(await restarted.Store.HistoryAsync(DailyHost.Id(world.Channel), 10, default))
                .State);
        }

        Assert.Equal(9, points);
    }

    [Fact]
    public async Task Two_hosts_on_one_state_file_make_one_post()
    {
        await using var world = await DailyWorld.MakeAsync();
        var clock = new ManualTime(world.Time.GetUtcNow());
        await using var one = await world.HostAsync(Duration.FromMinutes(30));
        await using var two = await world.HostAsync(Duration.FromMinutes(30), time: clock);
        var channels = Enumerable.Range(100, 12).Select(number => $"4000000000000000{number}").ToList();
        foreach (var channel in channels)
        {
            await one.SubscribeAsync(channel, world.Guild, DailyWorld.NineInUtc);
        }

        for (var ticks = 0; ticks < 2 * 24 * 4; ticks++)
        {
            await Task.WhenAll(one.TickAsync(), two.TickAsync());
        }

        foreach (var channel in channels)
        {
            var rows = await two.Store.HistoryAsync(DailyHost.Id(channel), 10, default);
            Assert.Equal(4, rows.Count);
            Assert.Equal(DailyWorld.Done(rows), world.Posts(channel));
        }
    }

    [Fact]
    public async Task A_sentence_is_not_repeated_before_the_others_have_had_their_turn()
    {
        await using var world = await DailyWorld.MakeAsync();
        await using var host = await world.HostAsync(Duration.FromHours(1));
        await host.SubscribeAsync(world.Channel, world.Guild, DailyWorld.NineInUtc);

        for (var hour = 0; hour < 24 * 80; hour++)
        {
            await host.TickAsync();
        }

        var quoted = world.Discord.World.Messages[world.Channel].Select(message => ((string)message["content"]!).Split('\n')[2]).ToList();
        Assert.Equal(80, quoted.Count);
        Assert.Equal(40, quoted.Take(40).Distinct().Count());
        Assert.Equal(quoted.Take(40), quoted.Skip(40));
    }
}
