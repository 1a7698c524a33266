using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using ChatBot.Startup;
using ChatBot.Testing.Discord;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ChatBot.EndToEnd.Tests.Daily;

/// <summary>The same promise with a real process, a real clock and SIGKILL.</summary>
[Trait("Program", "Process")]
public class KilledProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData(true, 0)]
    [InlineData(true, 10)]
    [InlineData(false, 0)]
    public async Task A_process_killed_while_it_posts_leaves_one_post_after_the_next_start(bool hadArrived, int minutesDown)
    {
        await using var world = await DailyWorld.MakeAsync();
        world.Discord.World.Time = TimeProvider.System;
        var state = Path.Combine(world.Library.Folder, "data", DailyServices.StateFile);
        var due = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()) - Duration.FromMinutes(5);
        using (var store = new SqliteDailyStore(state, new Zones().RulesVersion))
        {
            var date = due.InUtc().Date;
            var settings = DailyWorld.NineInUtc with { Time = due.InUtc().TimeOfDay };
            await store.SaveAsync(new Subscription(
                DailyHost.Id(world.Channel), DailyHost.Id(world.Guild), 99, settings, date, new(date, due), Health.Good), default);
        }

        using (var first = BotProcess.Start(world.Library.Folder, world.Discord))
        {
            var killed = new TaskCompletionSource();
            world.Discord.Rest.Script("POST", "/channels/*/messages", async _ =>
            {
                await first.KillAsync();
                killed.SetResult();
                return new FakeResponse(200) { Lost = hadArrived, Dropped = !hadArrived };
            });
            await killed.Task.WaitAsync(Patience);
        }

        LetTimePass(state, minutesDown);
        using var second = BotProcess.Start(world.Library.Folder, world.Discord);

        Assert.Equal(LedgerState.Done, (await FinalAsync(state, DailyHost.Id(world.Channel))).State);
        Assert.Single(world.Posts(world.Channel));
    }

    /// <summary>The claim's lease is over, and the claim is older by so much.</summary>
    private static void LetTimePass(string state, int minutes)
    {
        using var connection = new SqliteConnection($"Data Source={state};Pooling=False");
        connection.Open();
        connection.Run("UPDATE ledger SET retry_at = 0, claimed_at = claimed_at - @ms WHERE state = 'claimed'", ("@ms", minutes * 60_000L));
    }

    private static async Task<LedgerEntry> FinalAsync(string state, ulong channel)
    {
        using var store = new SqliteDailyStore(state, new Zones().RulesVersion);
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            var row = (await store.HistoryAsync(channel, 1, limit.Token))[0];
            if (row.State is not (LedgerState.Claimed or LedgerState.Sent))
            {
                return row;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
        }
    }
}
