using System.Data.Common;
using ChatBot.Daily.Schedule;

namespace ChatBot.Daily.Sql;

/// <summary>The store in a database that speaks SQL; what differs between two of them is in the dialect.</summary>
/// <param name="zoneRules">Version of the zone rules that this process works out due dates with.</param>
public abstract partial class SqlDailyStore(string zoneRules, SqlDialect dialect) : IDailyStore, IDisposable
{
    public Task SaveAsync(Subscription subscription, CancellationToken cancellation) => WriteAsync(
        async connection =>
        {
            await SaveAsync(connection, subscription);
            return await connection.RunAsync(
                $"UPDATE subscription SET sum = {dialect.Sum(Columns.SubscriptionSum)} WHERE channel = @channel",
                ("@channel", Columns.Of(subscription.Channel)));
        },
        cancellation);

    private Task<int> SaveAsync(DbConnection connection, Subscription subscription) => connection.RunAsync(
            """
            INSERT INTO subscription (channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, next_date,
            next_due,
              state, failed_in_a_row, admin_told, reason, rules, extras)
            VALUES (@channel, @guild, @set_by, @zone, @minute, @frequency, @when_empty, @lens, @role, @silent, @anchor, @next_date,
            @next_due,
              @state, @failed, @told, @reason, @rules, @extras)
            ON CONFLICT (channel) DO UPDATE SET guild = excluded.guild, set_by = excluded.set_by, zone = excluded.zone,
            minute = excluded.minute,
              frequency = excluded.frequency, when_empty = excluded.when_empty, lens = excluded.lens, role = excluded.role,
              silent = excluded.silent,
              anchor = excluded.anchor, next_date = excluded.next_date, next_due = excluded.next_due, state = excluded.state,
              failed_in_a_row = excluded.failed_in_a_row, admin_told = excluded.admin_told, reason = excluded.reason,
              rules = excluded.rules,
              extras = excluded.extras
            """,
            ("@channel", Columns.Of(subscription.Channel)),
            ("@guild", Columns.Of(subscription.Guild)),
            ("@set_by", Columns.Of(subscription.SetBy)),
            ("@zone", subscription.Settings.Zone),
            ("@minute", (subscription.Settings.Time.Hour * 60) + subscription.Settings.Time.Minute),
            ("@frequency", Columns.Of(subscription.Settings.Frequency)),
            ("@when_empty", Columns.Of(subscription.Settings.WhenEmpty)),
            ("@lens", subscription.Settings.Lens),
            ("@role", Columns.Of(subscription.Settings.Role)),
            ("@silent", subscription.Settings.Silent),
            ("@anchor", Columns.Of(subscription.Anchor)),
            ("@extras", Columns.Of(subscription.Settings.Extras)),
            ("@next_date", Columns.Of(subscription.Next.Date, subscription.Next.Number)),
            ("@next_due", Columns.Of(subscription.Next.At)),
            ("@state", Columns.Of(subscription.Health.State)),
            ("@failed", subscription.Health.FailedInARow),
            ("@told", subscription.Health.AdminTold),
            ("@reason", Columns.Of(subscription.Health.Reason)),
            ("@rules", zoneRules));

    public Task<Subscription?> FindAsync(ulong channel, CancellationToken cancellation) => ReadAsync(
        async connection => (await connection.ReadableRowsAsync(
            $"SELECT {Columns.OfSubscription(dialect)} FROM subscription s WHERE s.channel = @channel",
            Columns.ReadSubscription,
            (_, _) => { },
            ("@channel", Columns.Of(channel)))).SingleOrDefault(),
        cancellation);

    public Task<IReadOnlyList<Subscription>> ListAsync(ulong? guild, CancellationToken cancellation) =>
        ReadAsync(connection => connection.ReadableRowsAsync(
            ListQuery(guild), Columns.ReadSubscription, (_, _) => { }, ("@guild", Columns.Of(guild))), cancellation);

    public Task<IReadOnlyList<UnreadableRow>> UnreadableAsync(ulong? guild, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyList<UnreadableRow>>(
        async connection =>
        {
            var unreadable = new List<UnreadableRow>();
            await connection.ReadableRowsAsync(
                ListQuery(guild), Columns.ReadSubscription, (row, fault) =>
                unreadable.Add(SubscriptionDamage(row, fault)), ("@guild", Columns.Of(guild)));
            return unreadable;
        },
        cancellation);

    public Task<IReadOnlyList<Subscription>> UnderOtherRulesAsync(int limit, CancellationToken cancellation) => ReadAsync(
        connection => connection.ReadableRowsAsync(
            $"SELECT {Columns.OfSubscription(dialect)} FROM subscription s WHERE s.state = 'on' AND (s.rules < @rules "
            + $"OR s.rules > @rules) LIMIT @limit",
            Columns.ReadSubscription,
            (_, _) => { },
            ("@rules", zoneRules),
            ("@limit", limit)),
        cancellation);

    public Task RescheduleAsync(Subscription seen, DueDate following, CancellationToken cancellation) => WriteAsync(
        connection => connection.RunAsync(
            """
            UPDATE subscription SET next_date = @date, next_due = @due, rules = @rules
            WHERE channel = @channel AND next_date = @seen_date AND next_due = @seen_due
            """,
            ("@date", Columns.Of(following.Date, following.Number)),
            ("@due", Columns.Of(following.At)),
            ("@rules", zoneRules),
            ("@channel", Columns.Of(seen.Channel)),
            ("@seen_date", Columns.Of(seen.Next.Date, seen.Next.Number)),
            ("@seen_due", Columns.Of(seen.Next.At))),
        cancellation);

    internal SqlDialect Dialect => dialect;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    /// <summary>Runs a query on a connection of its own for the time.</summary>
    protected internal abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation);

    /// <summary>The same in a transaction, which is on the disk when this returns.</summary>
    protected internal abstract Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation);

    private string ListQuery(ulong? guild) =>
        $"SELECT {Columns.OfSubscription(dialect)} FROM subscription s {(guild is null ? "" : "WHERE s.guild = @guild")} "
        + $"ORDER BY s.guild, s.channel";

    private static UnreadableRow SubscriptionDamage(DbDataReader row, Exception fault) => new(
        unchecked((ulong)row.GetInt64(0)), unchecked((ulong)row.GetInt64(1)), null,
        $"What the store has of it is damaged ({fault.Message}).");
}
