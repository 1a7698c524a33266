using ChatBot.Daily.Schedule;
using Microsoft.Data.Sqlite;

namespace ChatBot.Daily.Sqlite;

/// <summary>
/// The store in one SQLite file, in WAL mode with full synchronisation. One connection, used by one caller at a time; other processes
/// have theirs.
/// </summary>
public sealed partial class SqliteDailyStore : IDailyStore, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string _path;
    private readonly string _zoneRules;

    /// <param name="path">The file; made when it does not exist, migrated when it is older.</param>
    /// <param name="zoneRules">Version of the zone rules that this process works out due dates with.</param>
    /// <param name="maxPages">A limit to the file's size in pages of 4 KiB; null for as much as the disk holds.</param>
    /// <exception cref="StateUnavailableException">The file is newer, damaged, not ours, or cannot be written.</exception>
    public SqliteDailyStore(string path, string zoneRules, long? maxPages = null)
    {
        _path = path;
        _zoneRules = zoneRules;
        _connection = StateFile.Open(path, maxPages);
    }

    public Task SaveAsync(Subscription subscription, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            Save(connection, subscription);
            RowSum.SealSubscription(connection, subscription.Channel);
            return true;
        },
        cancellation);

    private void Save(SqliteConnection connection, Subscription subscription) => connection.Run(
            """
            INSERT INTO subscription (channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, next_date, next_due,
              state, failed_in_a_row, admin_told, reason, rules)
            VALUES ($channel, $guild, $set_by, $zone, $minute, $frequency, $when_empty, $lens, $role, $silent, $anchor, $next_date, $next_due,
              $state, $failed, $told, $reason, $rules)
            ON CONFLICT (channel) DO UPDATE SET guild = excluded.guild, set_by = excluded.set_by, zone = excluded.zone, minute = excluded.minute,
              frequency = excluded.frequency, when_empty = excluded.when_empty, lens = excluded.lens, role = excluded.role, silent = excluded.silent,
              anchor = excluded.anchor, next_date = excluded.next_date, next_due = excluded.next_due, state = excluded.state,
              failed_in_a_row = excluded.failed_in_a_row, admin_told = excluded.admin_told, reason = excluded.reason, rules = excluded.rules
            """,
            ("$channel", Columns.Of(subscription.Channel)),
            ("$guild", Columns.Of(subscription.Guild)),
            ("$set_by", Columns.Of(subscription.SetBy)),
            ("$zone", subscription.Settings.Zone),
            ("$minute", (subscription.Settings.Time.Hour * 60) + subscription.Settings.Time.Minute),
            ("$frequency", Columns.Of(subscription.Settings.Frequency)),
            ("$when_empty", Columns.Of(subscription.Settings.WhenEmpty)),
            ("$lens", subscription.Settings.Lens),
            ("$role", Columns.Of(subscription.Settings.Role)),
            ("$silent", subscription.Settings.Silent),
            ("$anchor", Columns.Of(subscription.Anchor)),
            ("$next_date", Columns.Of(subscription.Next.Date)),
            ("$next_due", Columns.Of(subscription.Next.At)),
            ("$state", Columns.Of(subscription.Health.State)),
            ("$failed", subscription.Health.FailedInARow),
            ("$told", subscription.Health.AdminTold),
            ("$reason", subscription.Health.Reason),
            ("$rules", _zoneRules));

    public Task<Subscription?> FindAsync(ulong channel, CancellationToken cancellation) => ReadAsync(
        connection => connection.ReadableRows(
            $"SELECT {Columns.Subscription} FROM subscription s WHERE s.channel = $channel",
            Columns.ReadSubscription,
            (_, _) => { },
            ("$channel", Columns.Of(channel))).SingleOrDefault(),
        cancellation);

    public Task<IReadOnlyList<Subscription>> ListAsync(ulong? guild, CancellationToken cancellation) =>
        ReadAsync(connection => connection.ReadableRows(ListQuery(guild), Columns.ReadSubscription, (_, _) => { }, ("$guild", Columns.Of(guild))), cancellation);

    public Task<IReadOnlyList<UnreadableRow>> UnreadableAsync(ulong? guild, CancellationToken cancellation) => ReadAsync<IReadOnlyList<UnreadableRow>>(
        connection =>
        {
            var unreadable = new List<UnreadableRow>();
            connection.ReadableRows(ListQuery(guild), Columns.ReadSubscription, (row, fault) => unreadable.Add(SubscriptionDamage(row, fault)), ("$guild", Columns.Of(guild)));
            return unreadable;
        },
        cancellation);

    public Task<IReadOnlyList<Subscription>> UnderOtherRulesAsync(int limit, CancellationToken cancellation) => ReadAsync(
        connection => connection.ReadableRows(
            $"SELECT {Columns.Subscription} FROM subscription s WHERE s.state = 'on' AND (s.rules < $rules OR s.rules > $rules) LIMIT $limit",
            Columns.ReadSubscription,
            (_, _) => { },
            ("$rules", _zoneRules),
            ("$limit", limit)),
        cancellation);

    public Task RescheduleAsync(Subscription seen, DueDate following, CancellationToken cancellation) => WriteAsync(
        connection => connection.Run(
            """
            UPDATE subscription SET next_date = $date, next_due = $due, rules = $rules
            WHERE channel = $channel AND next_date = $seen_date AND next_due = $seen_due
            """,
            ("$date", Columns.Of(following.Date)),
            ("$due", Columns.Of(following.At)),
            ("$rules", _zoneRules),
            ("$channel", Columns.Of(seen.Channel)),
            ("$seen_date", Columns.Of(seen.Next.Date)),
            ("$seen_due", Columns.Of(seen.Next.At))),
        cancellation);

    public void Dispose()
    {
        _connection.Dispose();
        _gate.Dispose();
    }

    private static string ListQuery(ulong? guild) =>
        $"SELECT {Columns.Subscription} FROM subscription s {(guild is null ? "" : "WHERE s.guild = $guild")} ORDER BY s.guild, s.channel";

    private static UnreadableRow SubscriptionDamage(SqliteDataReader row, Exception fault) => new(
        unchecked((ulong)row.GetInt64(0)), unchecked((ulong)row.GetInt64(1)), null,
        $"What the state file has of it is damaged ({fault.Message}).");

    private Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancellation) => ReadAsync(
        connection =>
        {
            // Immediate: a claim must not read first and find at the end that another process wrote in between.
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(connection);
            transaction.Commit();
            return result;
        },
        cancellation);

    private async Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return read(_connection);
        }
        catch (SqliteException fault)
        {
            throw StateFile.Explain(fault, _path);
        }
        finally
        {
            _gate.Release();
        }
    }
}
