using System.Data.Common;
using ChatBot.Daily.Sql;
using ChatBot.Discord.Gateway;
using ChatBot.State;

namespace ChatBot.Workers;

/// <summary>
/// Leases in the database, by its clock alone. Each call is one exchange with the server and one transaction, so that a worker which is
/// stopped in the middle of it holds no lock.
/// </summary>
public sealed class PostgresShardLeases(PostgresState state, WorkerIdentity worker) : IShardLeases
{
    private const string Present =
        "INSERT INTO worker (id, until) VALUES (@me, now() + @length) ON CONFLICT (id) DO UPDATE SET until = excluded.until;";

    /// <summary>Under a lock, whose name is "CHBS": workers that join at once agree on one number.</summary>
    private const string Join =
        $"""
        DO $$ BEGIN PERFORM pg_advisory_xact_lock(x'43484253'::integer); END $$;
        {Present}
        DELETE FROM shard WHERE (SELECT count(*) FROM shard) <> @wanted AND NOT EXISTS (SELECT FROM worker WHERE id <> @me
        AND until >= now());
        INSERT INTO shard (id) SELECT generate_series(0, @wanted - 1) WHERE NOT EXISTS (SELECT FROM shard);
        """;

    /// <summary>A lease of ours that ended and that nobody took is renewed too: nobody else can have served the shard meanwhile.</summary>
    private const string Renew =
        $"""
        {Present}
        DELETE FROM worker WHERE id IN (SELECT id FROM worker WHERE until < now() FOR UPDATE SKIP LOCKED);
        UPDATE shard SET until = now() + @length, session = runs.session, sequence = runs.sequence, url = runs.url
          FROM unnest(@ids, @sessions, @sequences, @urls) AS runs (id, session, sequence, url) WHERE shard.id = runs.id
          AND shard.owner = @me;
        UPDATE shard SET until = now() + @length WHERE owner = @me AND id <> ALL (@ids);
        UPDATE shard SET owner = @me, until = now() + @length WHERE id IN (
          SELECT id FROM shard WHERE owner IS NULL OR until < now() ORDER BY id
          LIMIT greatest(0, (SELECT ceil(count(*) / (SELECT count(*) FROM worker)::numeric) FROM shard) - (SELECT count(*) FROM shard
          WHERE owner = @me))
          FOR UPDATE SKIP LOCKED);
        """;

    private const string Held =
        """
        SELECT id, session, sequence, url, (SELECT ceil(count(*) / (SELECT count(*) FROM worker)::numeric)::integer FROM shard) FROM shard
        WHERE owner = @me
        UNION ALL
        SELECT -1, NULL, NULL, NULL, (SELECT ceil(count(*) / (SELECT count(*) FROM worker)::numeric)::integer FROM shard)
        """;

    private const string Release =
        """
        UPDATE shard SET owner = NULL, until = now(), session = ends.session, sequence = ends.sequence, url = ends.url
        FROM unnest(@ids, @sessions, @sequences, @urls) AS ends (id, session, sequence, url) WHERE shard.id = ends.id AND shard.owner = @me
        """;

    public TimeSpan Length { get; } = TimeSpan.FromSeconds(10);

    public Task<int> JoinAsync(int wanted, CancellationToken cancellation) => state.AskAsync(
        async connection => (await connection.RowsAsync(
            Join + "SELECT count(*)::integer FROM shard", row =>
                row.GetInt32(0), ("@me", worker.Name), ("@length", Length), ("@wanted", wanted)))[0],
        cancellation);

    public Task<LeaseTerm> RenewAsync(IReadOnlyDictionary<int, ResumePoint?> running, CancellationToken cancellation) => state.AskAsync(
        async connection =>
        {
            var rows = await connection.RowsAsync(Renew + Held, Read, [("@length", Length), .. Parameters(running)]);
            return new LeaseTerm(rows.Where(row => row.Shard >= 0).ToDictionary(row => row.Shard, row => row.From), rows[0].Share);
        },
        cancellation);

    public Task ReleaseAsync(IReadOnlyDictionary<int, ResumePoint?> stopped, CancellationToken cancellation) => state.AskAsync(
        connection => connection.RunAsync(Release, [.. Parameters(stopped)]), cancellation);

    public Task LeaveAsync(CancellationToken cancellation) => state.AskAsync(
        connection => connection.RunAsync("DELETE FROM worker WHERE id = @me", ("@me", worker.Name)), cancellation);

    private IEnumerable<(string Name, object? Value)> Parameters(IReadOnlyDictionary<int, ResumePoint?> points) =>
    [
        ("@me", worker.Name),
        ("@ids", points.Keys.ToArray()),
        ("@sessions", points.Values.Select(point => point?.SessionId).ToArray()),
        ("@sequences", points.Values.Select(point => point?.Sequence).ToArray()),
        ("@urls", points.Values.Select(point => point?.Url?.ToString()).ToArray()),
    ];

    private static (int Shard, ResumePoint? From, int Share) Read(DbDataReader row) => (
        row.GetInt32(0),
        row.IsDBNull(1) || row.IsDBNull(2) ? null
            : new ResumePoint(row.GetString(1), row.GetInt64(2), row.IsDBNull(3) ? null : new Uri(row.GetString(3))),
        row.GetInt32(4));
}
