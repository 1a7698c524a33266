using System.Diagnostics;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ChatBot.Benchmarks.Daily;

/// <summary>
/// What daily posts cost a minute: the due query over many subscriptions, spread evenly over the minutes of a day, and the ledger's
/// four steps for those that are due. No chat is asked.
/// </summary>
internal static class DueQueryBenchmark
{
    private const int MinutesOfDay = 24 * 60;
    private const int Minutes = 60;
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 0, 0);

    public static async Task RunAsync(int subscriptions)
    {
        var folder = Directory.CreateTempSubdirectory("chatbot-daily-");
        try
        {
            var path = Path.Combine(folder.FullName, "state.db");
            using (var store = new SqliteDailyStore(path, "rules"))
            {
                await store.SaveAsync(Subscription(), default);
            }

            Multiply(path, subscriptions);
            using var full = new SqliteDailyStore(path, "rules");
            await MeasureAsync(full, subscriptions);
            Console.WriteLine($"state.db          {new FileInfo(path).Length / 1e6:N1} MB");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(SqliteDailyStore store, int subscriptions)
    {
        var idle = new List<double>();
        var due = new List<double>();
        var posts = new List<double>();
        var found = 0;
        for (var minute = 0; minute < Minutes; minute++)
        {
            var now = Start + Duration.FromMinutes(minute);
            var watch = Stopwatch.StartNew();
            var work = (await store.DueAsync(now, 500, default)).Work;
            due.Add(watch.Elapsed.TotalMilliseconds);
            found += work.Count;
            foreach (var item in work)
            {
                watch.Restart();
                await PostAsync(store, item.Subscription, now);
                posts.Add(watch.Elapsed.TotalMilliseconds);
            }

            watch.Restart();
            await store.DueAsync(now, 500, default);
            idle.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"subscriptions     {subscriptions:N0}; {found:N0} came due in {Minutes} minutes");
        Console.WriteLine($"due query         p50 {Percentile(due, 50):N3} ms, p99 {Percentile(due, 99):N3} ms a tick "
            + $"({found / (double)Minutes:N0} due)");
        Console.WriteLine($"nothing due       p50 {Percentile(idle, 50):N3} ms, p99 {Percentile(idle, 99):N3} ms a tick");
        Console.WriteLine($"a post's ledger   p50 {Percentile(posts, 50):N3} ms, p99 {Percentile(posts, 99):N3} ms (rotation read, "
            + $"then claim, sent, done: three commits to the disk)");
    }

    private static async Task PostAsync(SqliteDailyStore store, Subscription subscription, Instant now)
    {
        await store.ShownAsync(subscription.Channel, default);
        var entry = new LedgerEntry(
            subscription.Channel, subscription.Next.Date, LedgerState.Claimed, subscription.Next.At, now, 1, now + Duration.FromMinutes(1),
            new DailyPost("On this date", new string('x', 800), [1, 2, 3]));
        var following = subscription.Recurrence.After(subscription.Next.Date, DateTimeZoneProviders.Tzdb[subscription.Settings.Zone]);
        if (await store.ClaimAsync(entry, following, default))
        {
            await store.SentAsync(entry, subscription.Channel, default);
            await store.CloseAsync(entry, LedgerState.Done, null, default);
        }
    }

    private static Subscription Subscription()
    {
        var settings = new SubscriptionSettings("Europe/London", new LocalTime(0, 0));
        var due = new DueDate(new LocalDate(2026, 11, 20), Start);
        return new(1, 7, 99, settings, due.Date, due, Health.Good);
    }

    /// <summary>Copies the one row until there are so many, each due at its own minute of the day.</summary>
    private static void Multiply(string path, int subscriptions)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            WITH RECURSIVE number (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM number WHERE n < $count)
            INSERT INTO subscription (channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, next_date,
            next_due,
              state, failed_in_a_row, admin_told, reason, rules)
            SELECT 400000000000000000 + n, n / 3, set_by, zone, n % {MinutesOfDay}, frequency, when_empty, lens, role, silent, anchor,
            next_date,
              next_due + (n % {MinutesOfDay}) * 60000, state, failed_in_a_row, admin_told, reason, rules
            FROM subscription, number WHERE channel = 1
            """;
        command.Parameters.AddWithValue("$count", subscriptions);
        command.ExecuteNonQuery();
    }

    private static double Percentile(List<double> values, int percent)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, sorted.Count * percent / 100)];
    }
}
