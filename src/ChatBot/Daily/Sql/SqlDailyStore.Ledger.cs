using System.Data.Common;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Daily.Sql;

public abstract partial class SqlDailyStore
{
    /// <summary>Both halves run on a partial index in the order in which it lies, so a tick costs what is due.</summary>
    internal string DueQuery =>
        $"""
        WITH work AS (
          SELECT * FROM (SELECT channel, next_due AS at, CAST(NULL AS TEXT) AS date FROM subscription WHERE state = 'on'
          AND next_due <= @now ORDER BY next_due LIMIT @limit) AS begun
          UNION ALL
          SELECT * FROM (SELECT channel, retry_at AS at, date FROM ledger WHERE state IN ('claimed', 'sent') AND retry_at <= @now
          ORDER BY retry_at LIMIT @limit) AS open)
        SELECT {Columns.OfSubscription(dialect)}, {Columns.OfLedger(dialect)}
        FROM work {dialect.Join} subscription s ON s.channel = work.channel
        LEFT JOIN ledger l ON l.channel = work.channel AND l.date = work.date
        ORDER BY work.at, s.channel LIMIT @limit
        """;

    public Task<DueBatch> DueAsync(Instant now, int limit, CancellationToken cancellation) => ReadAsync(
        async connection =>
        {
            var unreadable = new List<UnreadableRow>();
            var work = await connection.ReadableRowsAsync(
                DueQuery,
                row => new DueWork(
                    Columns.ReadSubscription(row),
                    row.IsDBNull(Columns.SubscriptionCount) ? null : Columns.ReadLedger(row, Columns.SubscriptionCount)),
                (row, fault) => unreadable.Add(Damage(row, fault)),
                ("@now", Columns.Of(now)),
                ("@limit", limit));
            return new DueBatch(work, unreadable);
        },
        cancellation);

    public Task SetAsideAsync(UnreadableRow row, CancellationToken cancellation) => WriteAsync(
        async connection =>
        {
            if (row.Date is null)
            {
                await connection.RunAsync(
                    "UPDATE subscription SET state = 'paused', reason = @reason WHERE channel = @channel AND state = 'on'",
                    ("@reason", row.Reason),
                    ("@channel", Columns.Of(row.Channel)));
            }

            return await connection.RunAsync(
                """
                UPDATE ledger SET state = 'failed', reason = @reason
                WHERE channel = @channel AND state IN ('claimed', 'sent') AND (CAST(@date AS TEXT) IS NULL OR date = @date)
                """,
                ("@reason", row.Reason),
                ("@channel", Columns.Of(row.Channel)),
                ("@date", row.Date));
        },
        cancellation);

    public Task<bool> ClaimAsync(LedgerEntry entry, DueDate following, CancellationToken cancellation) => WriteAsync(
        async connection =>
        {
            // What another process is about to claim, or an admin to save, is passed over; whatever is left of it is due at the next look.
            var wasDue = await connection.RunAsync(
                $"""
                UPDATE subscription SET next_date = @next_date, next_due = @next_due, rules = @rules
                WHERE channel = (SELECT channel FROM subscription WHERE channel = @channel AND state = 'on'
                AND next_date = @date {dialect.SkipLocked})
                """,
                ("@next_date", Columns.Of(following.Date, following.Number)),
                ("@next_due", Columns.Of(following.At)),
                ("@rules", zoneRules),
                ("@channel", Columns.Of(entry.Channel)),
                ("@date", Columns.Of(entry.Date, entry.Number))) == 1;
            var opened = wasDue && await connection.RunAsync(
                """
                INSERT INTO ledger (channel, date, state, due, claimed_at, attempts, retry_at, nonce, post, reason)
                VALUES (@channel, @date, @state, @due, @claimed_at, @attempts, @retry_at, @nonce, @post, @reason)
                ON CONFLICT DO NOTHING
                """,
                ("@channel", Columns.Of(entry.Channel)),
                ("@date", Columns.Of(entry.Date, entry.Number)),
                ("@state", Columns.Of(entry.State)),
                ("@due", Columns.Of(entry.Due)),
                ("@claimed_at", Columns.Of(entry.ClaimedAt)),
                ("@attempts", entry.Attempts),
                ("@retry_at", Columns.Of(entry.RetryAt)),
                ("@nonce", entry.Nonce),
                ("@post", Columns.Of(entry.Post)),
                ("@reason", Columns.Of(entry.Reason))) == 1;
            if (opened)
            {
                await SealAsync(connection, entry);
            }

            return opened;
        },
        cancellation);

    public Task<LedgerEntry?> RetakeAsync(LedgerEntry seen, Instant until, CancellationToken cancellation) => WriteAsync(
        async connection => await connection.RunAsync(
            $"""
            UPDATE ledger SET attempts = attempts + 1, retry_at = @until
            WHERE (channel, date) = (SELECT channel, date FROM ledger
              WHERE channel = @channel AND date = @date AND state = @state AND attempts = @attempts
              AND retry_at = @retry_at {dialect.SkipLocked})
            """,
            ("@until", Columns.Of(until)),
            ("@channel", Columns.Of(seen.Channel)),
            ("@date", Columns.Of(seen.Date, seen.Number)),
            ("@state", Columns.Of(seen.State)),
            ("@attempts", seen.Attempts),
            ("@retry_at", Columns.Of(seen.RetryAt))) == 1
                ? seen with { Attempts = seen.Attempts + 1, RetryAt = until }
                : null,
        cancellation);

    public Task PostponeAsync(LedgerEntry entry, Instant retryAt, Phrase reason, CancellationToken cancellation) => WriteAsync(
        connection => connection.RunAsync(
            """
            UPDATE ledger SET retry_at = @retry_at, reason = @reason
            WHERE channel = @channel AND date = @date AND state = 'claimed' AND attempts = @attempts
            """,
            ("@retry_at", Columns.Of(retryAt)),
            ("@reason", Columns.Of(reason)),
            ("@channel", Columns.Of(entry.Channel)),
            ("@date", Columns.Of(entry.Date, entry.Number)),
            ("@attempts", entry.Attempts)),
        cancellation);

    // Whoever holds the row by now, the message is the same: the nonce is.
    public Task SentAsync(LedgerEntry entry, ulong message, CancellationToken cancellation) => WriteAsync(
        async connection =>
        {
            var kept = await connection.RunAsync(
                "UPDATE ledger SET state = 'sent', message = @message, reason = NULL WHERE channel = @channel AND date = @date "
                + "AND state = 'claimed'",
                ("@message", Columns.Of(message)),
                ("@channel", Columns.Of(entry.Channel)),
                ("@date", Columns.Of(entry.Date, entry.Number)));
            if (kept == 1)
            {
                await SealAsync(connection, entry);
            }

            return kept;
        },
        cancellation);

    public Task<Closing> CloseAsync(LedgerEntry entry, LedgerState final, Phrase? reason, CancellationToken cancellation) => WriteAsync(
        async connection =>
        {
            // What was sent is done, by whomever; what is given up must still be ours.
            var closed = await connection.RunAsync(
                """
                UPDATE ledger SET state = @final, reason = @reason, post = NULL
                WHERE channel = @channel AND date = @date AND (state = 'sent' AND @final = 'done' OR state = 'claimed' AND @final <> 'done'
                AND attempts = @attempts)
                """,
                ("@final", Columns.Of(final)),
                ("@reason", Columns.Of(reason)),
                ("@channel", Columns.Of(entry.Channel)),
                ("@date", Columns.Of(entry.Date, entry.Number)),
                ("@attempts", entry.Attempts)) == 1;
            if (closed)
            {
                await SealAsync(connection, entry);
            }

            if (!closed || final is not (LedgerState.Done or LedgerState.Failed))
            {
                return new Closing(closed, false);
            }

            if (final == LedgerState.Done)
            {
                await ShowAsync(connection, entry);
            }

            return new Closing(true, await FollowAsync(connection, entry.Channel, health => final == LedgerState.Done ? health.Succeeded()
                : health.Failed(reason ?? Phrase.Empty)));
        },
        cancellation);

    public Task<IReadOnlyDictionary<long, LocalDate>> ShownAsync(ulong channel, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyDictionary<long, LocalDate>>(
        async connection => (await connection.ReadableRowsAsync(
            "SELECT sentence, date FROM shown WHERE channel = @channel",
            row => Tuple.Create(row.GetInt64(0), Columns.Date(row, 1)),
            (_, _) => { }, // It counts as not shown: at worst a sentence comes again early.
            ("@channel", Columns.Of(channel)))).ToDictionary(shown => shown.Item1, shown => shown.Item2),
        cancellation);

    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(ulong channel, int limit, CancellationToken cancellation) => ReadAsync(
        connection => connection.ReadableRowsAsync(
            $"SELECT {Columns.OfLedger(dialect)} FROM ledger l WHERE l.channel = @channel ORDER BY l.date DESC LIMIT @limit",
            row => Columns.ReadLedger(row),
            (_, _) => { },
            ("@channel", Columns.Of(channel)),
            ("@limit", limit)),
        cancellation);

    /// <summary>Which of the two rows that stand side by side it is that cannot be read.</summary>
    private static UnreadableRow Damage(DbDataReader row, Exception fault)
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

    private static async Task ShowAsync(DbConnection connection, LedgerEntry entry)
    {
        foreach (var sentence in entry.Post?.Shown ?? [])
        {
            await connection.RunAsync(
                """
                INSERT INTO shown (channel, sentence, date) VALUES (@channel, @sentence, @date)
                ON CONFLICT (channel, sentence) DO UPDATE SET date = excluded.date WHERE shown.date < excluded.date
                """,
                ("@channel", Columns.Of(entry.Channel)),
                ("@sentence", sentence),
                ("@date", Columns.Of(entry.Date)));
        }
    }

    private Task<int> SealAsync(DbConnection connection, LedgerEntry entry) => connection.RunAsync(
        $"UPDATE ledger SET sum = {dialect.Sum(Columns.LedgerSum)} WHERE channel = @channel AND date = @date",
        ("@channel", Columns.Of(entry.Channel)),
        ("@date", Columns.Of(entry.Date, entry.Number)));

    /// <returns>True when the admin is to be told now, and was not told yet.</returns>
    private async Task<bool> FollowAsync(DbConnection connection, ulong channel, Func<Health, Health> follow)
    {
        var read = await connection.RowsAsync(
            $"SELECT {Columns.OfSubscription(dialect)} FROM subscription s WHERE s.channel = @channel {dialect.ForUpdate}",
            Columns.ReadSubscription,
            ("@channel", Columns.Of(channel)));
        var before = read.Single().Health;
        var after = follow(before);
        await connection.RunAsync(
            "UPDATE subscription SET state = @state, failed_in_a_row = @failed, admin_told = @told, reason = @reason "
            + "WHERE channel = @channel",
            ("@state", Columns.Of(after.State)),
            ("@failed", after.FailedInARow),
            ("@told", after.AdminTold),
            ("@reason", Columns.Of(after.Reason)),
            ("@channel", Columns.Of(channel)));
        return after.AdminTold && !before.AdminTold;
    }
}
