using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Testing;
using NodaTime;
using static ChatBot.Tests.Daily.Subscriptions;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>The promise itself: whatever the process dies of, each due date has one message, or none and a row that says so.</summary>
public sealed class ExactlyOnceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(90)]
    [InlineData(60 * 60)]
    [InlineData(7 * 60 * 60)]
    public async Task Killed_between_any_two_steps_it_ends_with_one_message_or_a_row_that_says_why_not(int secondsDown)
    {
        var points = 0;
        for (var survived = false; !survived; points++)
        {
            var state = Path.Combine(_folder.Path, points + ".db");
            var time = new ManualTime(Due.ToDateTimeOffset());
            var chat = new FakeChat(time);
            var kill = new Kill(points);
            using (var first = new Bot(state, chat, time))
            {
                await first.Store.SaveAsync(Of(1), default);
            }

            using (var killed = new Bot(state, chat, time, kill))
            {
                await killed.RoundOrDieAsync();
                survived = !kill.Happened;
            }

            time.Advance(TimeSpan.FromSeconds(secondsDown));
            using var restarted = new Bot(state, chat, time);
            for (var minute = 0; minute < 5; minute++)
            {
                await restarted.RoundAsync();
                time.Advance(TimeSpan.FromMinutes(1));
            }

            var row = Assert.Single(await restarted.Store.HistoryAsync(1, 10, default));
            var messages = chat.Messages.Count;
            Assert.True(messages <= 1, $"{messages} messages after a kill at point {points}");
            Assert.Equal(messages == 1 ? LedgerState.Done : LedgerState.Missed, row.State);
            Assert.True(messages == 1 || secondsDown > 6 * 60 * 60, $"nothing was posted after a kill at point {points}");
        }

        // Before and after each of: claim, send, keep the id, close. The last run has no kill.
        Assert.Equal(9, points);
    }

    [Fact]
    public async Task Killed_between_any_two_steps_a_post_with_a_thread_ends_with_one_message_and_its_thread()
    {
        for (var (points, survived) = (0, false); !survived; points++)
        {
            var state = Path.Combine(_folder.Path, $"thread-{points}.db");
            var time = new ManualTime(Due.ToDateTimeOffset());
            var chat = new FakeChat(time);
            var kill = new Kill(points);
            var content = new ThreadContent();
            using (var killed = new Bot(state, chat, time, content: content))
            {
                await killed.Store.SaveAsync(Of(1), default);
            }

            using (var killed = new Bot(state, chat, time, kill, content: content))
            {
                await killed.RoundOrDieAsync();
                survived = !kill.Happened;
            }

            using var restarted = new Bot(state, chat, time, content: content);
            for (var minute = 0; minute < 5; minute++)
            {
                await restarted.RoundAsync();
                time.Advance(TimeSpan.FromMinutes(1));
            }

            Assert.Equal(LedgerState.Done, Assert.Single(await restarted.Store.HistoryAsync(1, 10, default)).State);
            var message = Assert.Single(chat.Messages);
            Assert.NotEmpty(chat.Finished);
            Assert.All(chat.Finished, done => Assert.Equal($"{message.Id} talk True", done));
        }
    }

    [Fact]
    public async Task Killed_between_any_two_steps_of_the_recovery_as_well_it_still_ends_with_one_message()
    {
        // The first process dies with the message sent and not written down; the second at each point of taking it up.
        foreach (var minutesDown in new[] { 1, 10 })
        {
            var points = 0;
            for (var survived = false; !survived; points++)
            {
                var state = Path.Combine(_folder.Path, $"{minutesDown}-{points}.db");
                var time = new ManualTime(Due.ToDateTimeOffset());
                var chat = new FakeChat(time);
                using (var first = new Bot(state, chat, time))
                {
                    await first.Store.SaveAsync(Of(1), default);
                }

                using (var killed = new Bot(state, chat, time, new Kill(3)))
                {
                    await killed.RoundOrDieAsync();
                }

                Assert.Single(chat.Messages);
                time.Advance(TimeSpan.FromMinutes(minutesDown));
                var kill = new Kill(points);
                using (var killed = new Bot(state, chat, time, kill))
                {
                    await killed.RoundOrDieAsync();
                    survived = !kill.Happened;
                }

                time.Advance(TimeSpan.FromMinutes(1));
                using var restarted = new Bot(state, chat, time);
                await restarted.RoundAsync();

                Assert.Single(chat.Messages);
                Assert.Equal((LedgerState.Done, 1000UL),
                    ((await restarted.Store.HistoryAsync(1, 1, default))[0].State,
                    (await restarted.Store.HistoryAsync(1, 1, default))[0].Message));
            }

            Assert.True(points > 6);
        }
    }

    [Fact]
    public async Task Over_a_leap_year_in_six_zones_with_a_kill_every_few_days_each_date_has_one_message_or_a_row_that_says_why_not()
    {
        var random = new Random(20280229);
        var start = Instant.FromUtc(2028, 1, 1, 0, 0);
        var time = new ManualTime(start.ToDateTimeOffset());
        var chat = new FakeChat(time);
        string[] zones = ["Europe/London", "America/Santiago", "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Honolulu"];
        using (var first = new Bot(_folder.State, chat, time))
        {
            for (var at = 0; at < zones.Length; at++)
            {
                var settings = new SubscriptionSettings(zones[at], new LocalTime(at * 4, at * 5));
                var due = new Recurrence(Frequency.Daily, new LocalDate(2028, 1, 1), settings.Time)
                    .After(start, Bot.Zones.Find(zones[at])!);
                await first.Store.SaveAsync(new Subscription((ulong)at + 1, 7, 99, settings, due.Date, due, Health.Good), default);
            }
        }

        var end = start + Duration.FromDays(366);
        while (time.GetUtcNow() < end.ToDateTimeOffset())
        {
            var kill = new Kill(random.Next(150));
            using (var bot = new Bot(_folder.State, chat, time, kill))
            {
                while (!kill.Happened && time.GetUtcNow() < end.ToDateTimeOffset())
                {
                    await bot.RoundOrDieAsync();
                    time.Advance(TimeSpan.FromMinutes(30));
                }
            }

            time.Advance(TimeSpan.FromMinutes(random.Next(3) == 0 ? random.Next(60 * 20) : random.Next(10)));
        }

        using var last = new Bot(_folder.State, chat, time);
        await last.RoundAsync();
        time.Advance(TimeSpan.FromMinutes(2));
        await last.RoundAsync();
        var done = 0;
        for (var at = 0; at < zones.Length; at++)
        {
            var channel = (ulong)at + 1;
            var rows = (await last.Store.HistoryAsync(channel, 1000, default)).Reverse().ToList();
            var subscription = (await last.Store.FindAsync(channel, default))!;
            Assert.InRange(rows.Count, 366, 368);
            Assert.Equal(Enumerable.Range(0, rows.Count).Select(subscription.Anchor.PlusDays), rows.Select(row => row.Date));
            Assert.All(rows, row => Assert.True(row.State is LedgerState.Done or LedgerState.Missed));
            var posted = chat.Messages.Where(message => message.Channel == channel).Select(message => message.Heading).ToList();
            Assert.Equal(rows.Where(row => row.State == LedgerState.Done).Select(row => $"On this date · {row.Date:yyyy-MM-dd}"), posted);
            done += posted.Count;
        }

        Assert.InRange(done, 1900, 2195);
    }

    [Fact]
    public async Task Two_processes_on_one_file_post_once()
    {
        var time = new ManualTime(Due.ToDateTimeOffset());
        var chat = new FakeChat(time);
        using var one = new Bot(_folder.State, chat, time);
        using var two = new Bot(_folder.State, chat, time);
        for (var channel = 1UL; channel <= 40; channel++)
        {
            await one.Store.SaveAsync(Of(channel), default);
        }

        for (var hour = 0; hour < 72; hour++)
        {
            await Task.WhenAll(Task.Run(() => one.RoundAsync()), Task.Run(() => two.RoundAsync()));
            time.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(120, chat.Messages.Count);
        Assert.Equal(120, chat.Messages.Select(message => (message.Channel, message.Heading)).Distinct().Count());
    }
}
