using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
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
        Assert.Equal(Enumerable.Range(1, SqliteMigrations.Latest), SqliteMigrations.All.Select(step => step.Version));

    // A file of each version that was ever released; a new version adds one and leaves the others alone.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task What_an_earlier_version_wrote_is_there_after_migrating(int version)
    {
        Write(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Daily", "Sqlite", "Versions", $"{version}.sql")));

        using var store = new SqliteDailyStore(_folder.State, "new");

        var expected = new Subscription(
            5, 7, 99, new SubscriptionSettings("UTC", new LocalTime(9, 0), Frequency.Weekdays, WhenEmpty.Month, "visits", 8, true),
            new LocalDate(2026, 11, 1), new(Subscriptions.Date, Subscriptions.Due),
                new Health(SubscriptionState.On, 2, true, Phrase.Of($"why")));
        Assert.Equal(expected, await store.FindAsync(5, default));
        Assert.Equal(1234UL, Assert.Single(await store.HistoryAsync(5, 10, default)).Message);
        Assert.Equal(version > 1 ? 1 : 0, (await store.ShownAsync(5, default)).Count);
        Assert.Single(await store.UnderOtherRulesAsync(10, default));
        Assert.Equal("ok", Value("PRAGMA integrity_check"));
        Assert.Equal((long)SqliteMigrations.Latest, Value("PRAGMA user_version"));
    }

    [Fact]
    public void Every_version_but_the_latest_has_its_file() => Assert.Equal(
        Enumerable.Range(1, SqliteMigrations.Latest - 1),
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Daily", "Sqlite", "Versions"))
            .Select(file => int.Parse(Path.GetFileNameWithoutExtension(file), System.Globalization.CultureInfo.InvariantCulture)).Order());

    [Fact]
    public void A_file_without_the_columns_of_its_version_is_refused_in_one_line()
    {
        Write($"CREATE TABLE subscription (channel INTEGER PRIMARY KEY) STRICT; PRAGMA user_version = 1; "
            + $"PRAGMA application_id = {StateFile.ApplicationId};");
        Assert.DoesNotContain('\n', Assert.Throws<StateUnavailableException>(() => new SqliteDailyStore(_folder.State, "")).Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named_with_what_to_do()
    {
        File.WriteAllText(Path.Combine(_folder.Path, "data"), "in the way");
        var refused = Assert.Throws<StateUnavailableException>(
            () => new SqliteDailyStore(Path.Combine(_folder.Path, "data", "state.db"), ""));
        Assert.Contains("CHATBOT_DATA", refused.Message, StringComparison.Ordinal);
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
        Write($"PRAGMA user_version = {SqliteMigrations.Latest + 1}");
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

        Assert.Equal((long)SqliteMigrations.Latest, Value("PRAGMA user_version"));
        Array.ForEach(stores, store => store.Dispose());
    }

    [Fact]
    public void A_file_that_another_process_migrates_while_it_is_looked_at_is_seen_as_it_was()
    {
        using var other = StateFile.Open(_folder.State, target: 0);
        using var connection = new SqliteConnection($"Data Source={_folder.State};Mode=ReadOnly;Pooling=False");
        connection.Open();
        connection.Scalar("SELECT count(*) FROM sqlite_schema");
        var statements = 0;
        SQLitePCL.raw.sqlite3_trace(connection.Handle!, (_, sql) =>
        {
            if (sql.StartsWith("SELECT", StringComparison.Ordinal) && statements++ == 0) StateFile.Open(_folder.State).Dispose();
        }, null);

        var head = StateFile.LookAt(connection);

        Assert.Equal(new StateFile.Head(0, 0, IsEmpty: true), head);
        Assert.Equal((long)SqliteMigrations.Latest, other.Scalar("PRAGMA user_version"));
        Assert.Equal(new StateFile.Head(SqliteMigrations.Latest, StateFile.ApplicationId, IsEmpty: false), StateFile.LookAt(connection));
    }

    [Fact]
    public async Task The_due_query_searches_indexes_and_scans_no_table()
    {
        using var store = new SqliteDailyStore(_folder.State, "rules");
        using var connection = StateFile.Open(_folder.State);

        var plan = await connection.RowsAsync("EXPLAIN QUERY PLAN " + store.DueQuery, row => row.GetString(3), ("@now", 0), ("@limit", 1));

        Assert.Contains(plan, step => step.EndsWith("INDEX subscription_due (next_due<?)", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.EndsWith("INDEX ledger_open (retry_at<?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN subscription", StringComparison.Ordinal)
            || step.StartsWith("SCAN ledger", StringComparison.Ordinal)
            || step is "SCAN s" or "SCAN l");
    }

    /// <summary>
    /// Two hundred files, each with a few bits flipped anywhere in it. The store opens and gives what was saved, or it says what is
    /// damaged; never another value, and never an exception that is no explanation.
    /// </summary>
    [Fact]
    public async Task No_flipped_bit_becomes_another_value()
    {
        var saved = new Dictionary<ulong, Subscription>();
        using (var store = new SqliteDailyStore(_folder.State, "rules"))
        {
            for (var channel = 1UL; channel <= 60; channel++)
            {
                var settings = new SubscriptionSettings(
                    "Europe/London", new LocalTime((int)(channel % 24), 5), Role: channel % 3 == 0 ? channel : null);
                saved[channel] = Subscriptions.Of(channel, settings: settings);
                await store.SaveAsync(saved[channel], default);
            }
        }

        var whole = await File.ReadAllBytesAsync(_folder.State);
        var random = new Random(20261126);
        var (refused, setAside, same) = (0, 0, 0);
        for (var trial = 0; trial < 200; trial++)
        {
            var bytes = (byte[])whole.Clone();
            for (var flips = 1 + random.Next(3); flips > 0; flips--) bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            var file = Path.Combine(_folder.Path, $"{trial}.db");
            await File.WriteAllBytesAsync(file, bytes);
            try
            {
                using var store = new SqliteDailyStore(file, "rules");
                var unreadable = await store.UnreadableAsync(null, default);
                await store.DueAsync(Subscriptions.Due + Duration.FromDays(2), 100, default);
                foreach (var read in await store.ListAsync(null, default))
                    Assert.Equal((saved[read.Channel].Settings, saved[read.Channel].Guild, saved[read.Channel].SetBy),
                        (read.Settings, read.Guild, read.SetBy));
                if (unreadable.Count > 0) setAside++;
                else same++;
            }
            catch (StateUnavailableException explained)
            {
                Assert.DoesNotContain('\n', explained.Message);
                refused++;
            }
        }

        Assert.True(refused > 0 && setAside > 0 && same > 0, $"{refused} refused, {setAside} set aside, {same} without effect");
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
