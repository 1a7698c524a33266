using ChatBot.Daily;
using ChatBot.Daily.Sqlite;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ChatBot.Tests.Daily.Sqlite;

public sealed class StateFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Migrations_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migration.Latest), Migration.All.Select(step => step.Version));

    // Each step's rows as that version wrote them; a new version adds a line here and leaves the others alone.
    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "INSERT INTO shown VALUES (5, 11, '2026-11-18');")]
    [InlineData(3, "INSERT INTO shown VALUES (5, 11, '2026-11-18'); UPDATE subscription SET rules = 'old';")]
    public async Task What_an_earlier_version_wrote_is_there_after_migrating(int version, string rows)
    {
        using (var connection = StateFile.Open(_folder.State, target: version))
        {
            connection.Run(
                """
                INSERT INTO subscription (channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, next_date, next_due,
                  state, failed_in_a_row, admin_told, reason)
                VALUES (5, 7, 99, 'UTC', 540, 'weekdays', 'month', 'visits', 8, 1, '2026-11-01', '2026-11-20', 1795165200000, 'on', 2, 1, 'why');
                INSERT INTO ledger (channel, date, state, due, claimed_at, attempts, retry_at, nonce, message)
                VALUES (5, '2026-11-19', 'done', 1795078800000, 1795078800000, 1, 1795078860000, 'd2026111905', 1234);
                """ + rows);
        }

        using var store = new SqliteDailyStore(_folder.State, "new");

        var expected = new Subscription(
            5, 7, 99, new SubscriptionSettings("UTC", new LocalTime(9, 0), Frequency.Weekdays, WhenEmpty.Month, "visits", 8, true),
            new LocalDate(2026, 11, 1), new(Subscriptions.Date, Subscriptions.Due), new Health(SubscriptionState.On, 2, true, "why"));
        Assert.Equal(expected, await store.FindAsync(5, default));
        Assert.Equal(1234UL, Assert.Single(await store.HistoryAsync(5, 10, default)).Message);
        Assert.Equal(version > 1 ? 1 : 0, (await store.ShownAsync(5, default)).Count);
        Assert.Single(await store.UnderOtherRulesAsync(10, default));
        Assert.Equal("ok", Value("PRAGMA integrity_check"));
        Assert.Equal((long)Migration.Latest, Value("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_file_is_kept_in_wal_mode_and_every_commit_reaches_the_disk()
    {
        using var connection = StateFile.Open(_folder.State);

        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode"));
        Assert.Equal(2L, connection.Scalar("PRAGMA synchronous"));
        await Task.CompletedTask;
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_and_stays_as_it_is()
    {
        StateFile.Open(_folder.State).Dispose();
        Write($"PRAGMA user_version = {Migration.Latest + 1}");
        var before = File.ReadAllBytes(_folder.State);

        var refused = Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(_folder.State, ""));

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.State));
        Assert.Equal(["state.db"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_stays_as_it_is()
    {
        Write("CREATE TABLE theirs (x)");
        var before = File.ReadAllBytes(_folder.State);

        var refused = Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(_folder.State, ""));

        Assert.Contains("not a state file of this bot", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.State));
    }

    [Fact]
    public void What_is_no_database_is_refused_and_stays_as_it_is()
    {
        File.WriteAllText(_folder.State, new string('x', 5000));

        var refused = Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(_folder.State, ""));

        Assert.Contains("not a state file of this bot", refused.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), File.ReadAllText(_folder.State));
    }

    [Fact]
    public async Task A_full_disk_is_said_and_corrupts_nothing()
    {
        ulong saved = 0;
        StateUnavailableException? full = null;
        using (var store = new SqliteDailyStore(_folder.State, "", maxPages: 40))
        {
            while (full is null)
            {
                try
                {
                    await store.SaveAsync(Subscriptions.Of(saved + 1), default);
                    saved++;
                }
                catch (StateUnavailableException fault)
                {
                    full = fault;
                }
            }

            Assert.Contains("The disk is full", full.Message, StringComparison.Ordinal);
            Assert.Equal(saved, (ulong)(await store.ListAsync(null, default)).Count);
        }

        // There is room again: what was there is there, and writing goes on.
        using var later = new SqliteDailyStore(_folder.State, "");
        await later.SaveAsync(Subscriptions.Of(saved + 1), default);
        Assert.Equal(saved + 1, (ulong)(await later.ListAsync(null, default)).Count);
        Assert.Equal("ok", Value("PRAGMA integrity_check"));
    }

    [Fact]
    public void Two_processes_that_start_at_once_migrate_it_once()
    {
        var stores = new SqliteDailyStore[8];
        Parallel.For(0, stores.Length, at => stores[at] = new SqliteDailyStore(_folder.State, ""));

        Assert.Equal((long)Migration.Latest, Value("PRAGMA user_version"));
        Array.ForEach(stores, store => store.Dispose());
    }

    private object? Value(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.State};Pooling=False");
        connection.Open();
        return connection.Scalar(sql);
    }

    private void Write(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.State};Pooling=False");
        connection.Open();
        connection.Run(sql);
    }
}
