using ChatBot.Daily.Ledger;
using ChatBot.Daily.Schedule;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace ChatBot.Daily.Sqlite;

public sealed partial class SqliteDailyStore
{
    /// <summary>Both halves run on a partial index in the order in which it lies, so a tick costs what is due.</summary>
    internal const string DueQuery =
        $"""
        WITH work AS (
          SELECT * FROM (SELECT channel, next_due AS at, NULL AS date FROM subscription WHERE state = 'on' AND next_due <= $now ORDER BY next_due LIMIT $limit)
          UNION ALL
          SELECT * FROM (SELECT channel, retry_at AS at, date FROM ledger WHERE state IN ('claimed', 'sent') AND retry_at <= $now ORDER BY retry_at LIMIT $limit))
        SELECT {Columns.Subscription}, {Columns.Ledger}
        FROM work CROSS JOIN subscription s ON s.channel = work.channel
        LEFT JOIN ledger l ON l.channel = work.channel AND l.date = work.date
        ORDER BY work.at, s.channel LIMIT $limit
        """;

    public Task<DueBatch> DueAsync(Instant now, int limit, CancellationToken cancellation) => ReadAsync(
        connection =>
        {
            var unreadable = new List<UnreadableRow>();
            var work = connection.ReadableRows(
                DueQuery,
                row => new DueWork(
                    Columns.ReadSubscription(row),
                    row.IsDBNull(Columns.SubscriptionCount) ? null : Columns.ReadLedger(row, Columns.SubscriptionCount)),
                (row, fault) => unreadable.Add(Damage(row, fault)),
                ("$now", Columns.Of(now)),
                ("$limit", limit));
            return new DueBatch(work, unreadable);
        },
        cancellation);

    public Task SetAsideAsync(UnreadableRow row, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            if (row.Date is null)
            {
                connection.Run(
                    "UPDATE subscription SET state = 'paused', reason = $reason WHERE channel = $channel AND state = 'on'",
                    ("$reason", row.Reason),
                    ("$channel", Columns.Of(row.Channel)));
            }

            return connection.Run(
                """
                UPDATE ledger SET state = 'failed', reason = $reason
                WHERE channel = $channel AND state IN ('claimed', 'sent') AND ($date IS NULL OR date = $date)
                """,
                ("$reason", row.Reason),
                ("$channel", Columns.Of(row.Channel)),
                ("$date", row.Date));
        },
        cancellation);

    public Task<bool> ClaimAsync(LedgerEntry entry, DueDate following, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            var wasDue = connection.Run(
                """
                UPDATE subscription SET next_date = $next_date, next_due = $next_due, rules = $rules
                WHERE channel = $channel AND state = 'on' AND next_date = $date
                """,
                ("$next_date", Columns.Of(following.Date)),
                ("$next_due", Columns.Of(following.At)),
                ("$rules", _zoneRules),
                ("$channel", Columns.Of(entry.Channel)),
                ("$date", Columns.Of(entry.Date))) == 1;
            var opened = wasDue && connection.Run(
                """
                INSERT INTO ledger (channel, date, state, due, claimed_at, attempts, retry_at, nonce, post, reason)
                VALUES ($channel, $date, $state, $due, $claimed_at, $attempts, $retry_at, $nonce, $post, $reason)
                ON CONFLICT DO NOTHING
                """,
                ("$channel", Columns.Of(entry.Channel)),
                ("$date", Columns.Of(entry.Date)),
                ("$state", Columns.Of(entry.State)),
                ("$due", Columns.Of(entry.Due)),
                ("$claimed_at", Columns.Of(entry.ClaimedAt)),
                ("$attempts", entry.Attempts),
                ("$retry_at", Columns.Of(entry.RetryAt)),
                ("$nonce", entry.Nonce),
                ("$post", Columns.Of(entry.Post)),
                ("$reason", entry.Reason)) == 1;
            if (opened)
            {
                RowSum.SealLedger(connection, entry.Channel, Columns.Of(entry.Date));
            }

            return opened;
        },
        cancellation);

    public Task<LedgerEntry?> RetakeAsync(LedgerEntry seen, Instant until, CancellationToken cancellation) => WriteAsync(
        connection => connection.Run(
            """
            UPDATE ledger SET attempts = attempts + 1, retry_at = $until
            WHERE channel = $channel AND date = $date AND state = $state AND attempts = $attempts AND retry_at = $retry_at
            """,
            ("$until", Columns.Of(until)),
            ("$channel", Columns.Of(seen.Channel)),
            ("$date", Columns.Of(seen.Date)),
            ("$state", Columns.Of(seen.State)),
            ("$attempts", seen.Attempts),
            ("$retry_at", Columns.Of(seen.RetryAt))) == 1
                ? seen with { Attempts = seen.Attempts + 1, RetryAt = until }
                : null,
        cancellation);

    public Task PostponeAsync(LedgerEntry entry, Instant retryAt, string reason, CancellationToken cancellation) => WriteAsync(
        connection => connection.Run(
            """
            UPDATE ledger SET retry_at = $retry_at, reason = $reason
            WHERE channel = $channel AND date = $date AND state = 'claimed' AND attempts = $attempts
            """,
            ("$retry_at", Columns.Of(retryAt)),
            ("$reason", reason),
            ("$channel", Columns.Of(entry.Channel)),
            ("$date", Columns.Of(entry.Date)),
            ("$attempts", entry.Attempts)),
        cancellation);

    // Whoever holds the row by now, the message is the same: the nonce is.
    public Task SentAsync(LedgerEntry entry, ulong message, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            var kept = connection.Run(
                "UPDATE ledger SET state = 'sent', message = $message, reason = NULL WHERE channel = $channel AND date = $date AND state = 'claimed'",
                ("$message", Columns.Of(message)),
                ("$channel", Columns.Of(entry.Channel)),
                ("$date", Columns.Of(entry.Date)));
            if (kept == 1)
            {
                RowSum.SealLedger(connection, entry.Channel, Columns.Of(entry.Date));
            }

            return kept;
        },
        cancellation);

    public Task<bool> CloseAsync(LedgerEntry entry, LedgerState final, string? reason, CancellationToken cancellation) => WriteAsync(
        connection =>
        {
            // What was sent is done, by whomever; what is given up must still be ours.
            var closed = connection.Run(
                """
                UPDATE ledger SET state = $final, reason = $reason, post = NULL
                WHERE channel = $channel AND date = $date AND (state = 'sent' AND $final = 'done' OR state = 'claimed' AND $final <> 'done' AND attempts = $attempts)
                """,
                ("$final", Columns.Of(final)),
                ("$reason", reason),
                ("$channel", Columns.Of(entry.Channel)),
                ("$date", Columns.Of(entry.Date)),
                ("$attempts", entry.Attempts)) == 1;
            if (closed)
            {
                RowSum.SealLedger(connection, entry.Channel, Columns.Of(entry.Date));
            }

            if (!closed || final is not (LedgerState.Done or LedgerState.Failed))
            {
                return false;
            }

            if (final == LedgerState.Done)
            {
                Show(connection, entry);
            }

            return Follow(connection, entry.Channel, health => final == LedgerState.Done ? health.Succeeded() : health.Failed(reason ?? ""));
        },
        cancellation);

    public Task<IReadOnlyDictionary<long, LocalDate>> ShownAsync(ulong channel, CancellationToken cancellation) => ReadAsync<IReadOnlyDictionary<long, LocalDate>>(
        connection => connection.ReadableRows(
            "SELECT sentence, date FROM shown WHERE channel = $channel",
            row => Tuple.Create(row.GetInt64(0), Columns.Date(row, 1)),
            (_, _) => { }, // It counts as not shown: at worst a sentence comes again early.
            ("$channel", Columns.Of(channel))).ToDictionary(shown => shown.Item1, shown => shown.Item2),
        cancellation);

    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(ulong channel, int limit, CancellationToken cancellation) => ReadAsync(
        connection => connection.ReadableRows(
            $"SELECT {Columns.Ledger} FROM ledger l WHERE l.channel = $channel ORDER BY l.date DESC LIMIT $limit",
            row => Columns.ReadLedger(row),
            (_, _) => { },
            ("$channel", Columns.Of(channel)),
            ("$limit", limit)),
        cancellation);

    /// <summary>Which of the two rows that stand side by side it is that cannot be read.</summary>
    private static UnreadableRow Damage(SqliteDataReader row, Exception fault)
    {
        var subscription = SubscriptionDamage(row, fault);
        try
        {
            Columns.ReadSubscription(row);
            return subscription with { Date = row.GetString(Columns.SubscriptionCount + 1) };
        }
        catch (Exception own) when (Columns.IsDamage(own))
        {
            return subscription;
        }
    }

    private static void Show(SqliteConnection connection, LedgerEntry entry)
    {
        foreach (var sentence in entry.Post?.Shown ?? [])
        {
            connection.Run(
                "INSERT INTO shown (channel, sentence, date) VALUES ($channel, $sentence, $date) ON CONFLICT DO UPDATE SET date = max(date, excluded.date)",
                ("$channel", Columns.Of(entry.Channel)),
                ("$sentence", sentence),
                ("$date", Columns.Of(entry.Date)));
        }
    }

    /// <returns>True when the admin is to be told now, and was not told yet.</returns>
    private static bool Follow(SqliteConnection connection, ulong channel, Func<Health, Health> follow)
    {
        var before = connection.Rows(
            $"SELECT {Columns.Subscription} FROM subscription s WHERE s.channel = $channel",
            Columns.ReadSubscription,
            ("$channel", Columns.Of(channel))).Single().Health;
        var after = follow(before);
        connection.Run(
            "UPDATE subscription SET state = $state, failed_in_a_row = $failed, admin_told = $told, reason = $reason WHERE channel = $channel",
            ("$state", Columns.Of(after.State)),
            ("$failed", after.FailedInARow),
            ("$told", after.AdminTold),
            ("$reason", after.Reason),
            ("$channel", Columns.Of(channel)));
        return after.AdminTold && !before.AdminTold;
    }
}
