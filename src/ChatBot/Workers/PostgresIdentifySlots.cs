using ChatBot.Daily.Sql;
using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.State;

namespace ChatBot.Workers;

/// <summary>The slots to identify in and the day's session starts, shared by all workers; times are the database's.</summary>
public sealed class PostgresIdentifySlots(PostgresState state) : IIdentifySlots
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromMinutes(1);

    public Task<TimeSpan?> TakeAsync(int lane, TimeSpan spacing, CancellationToken cancellation) => state.AskAsync(
        async connection => await connection.RowsAsync(
            """
            WITH start AS (UPDATE session_start SET remaining = remaining - 1 WHERE remaining > 0
            AND known_until > now() RETURNING remaining)
            INSERT INTO identify_lane (lane, free_at) SELECT @lane, now() + @spacing FROM start
            ON CONFLICT (lane) DO UPDATE SET free_at = greatest(identify_lane.free_at, now()) + @spacing
            RETURNING free_at - @spacing - now()
            """,
            row => (TimeSpan?)row.GetFieldValue<TimeSpan>(0),
            ("@lane", lane),
            ("@spacing", spacing)) is [var wait] ? wait : null,
        cancellation);

    /// <summary>What was taken and is still to be used is not in Discord's number yet.</summary>
    public Task LearnAsync(SessionStartLimit limit, TimeSpan spacing, CancellationToken cancellation) => state.AskAsync(
        connection => connection.RunAsync(
            """
            INSERT INTO session_start (singleton, remaining, known_until)
            SELECT true, greatest(0, @remaining - (SELECT count(*) FROM identify_lane WHERE free_at > now())), now() + @known
            ON CONFLICT (singleton) DO UPDATE SET remaining = excluded.remaining, known_until = excluded.known_until
            """,
            ("@remaining", limit.Remaining),
            ("@known", KnownFor)),
        cancellation);
}
