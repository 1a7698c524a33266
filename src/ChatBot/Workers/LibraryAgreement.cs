using ChatBot.Daily;
using ChatBot.Daily.Sql;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using ChatBot.State;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Workers;

/// <summary>
/// Which version of the library is in force stands in the database. Each worker tells which it has ready; one that all have comes into
/// force, and each takes it up within a second or two. Who lags behind is named.
/// </summary>
internal sealed partial class LibraryAgreement(
    PostgresState state, WorkerIdentity worker, CurrentLibrary current, TimeProvider time, ILogger<LibraryAgreement> log)
        : BackgroundService, ILibraryAgreement, IHealthCheck
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>After so long it is said who lags.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string Tell =
        """
        UPDATE worker SET library = @ready WHERE id = @me;
        INSERT INTO library (singleton, version, since) VALUES (true, @ready, now()) ON CONFLICT DO NOTHING;
        UPDATE library SET version = @ready, since = now()
          WHERE version <> @ready AND NOT EXISTS (SELECT FROM worker WHERE until >= now() AND library IS DISTINCT FROM @ready);
        SELECT version, (SELECT string_agg(id, ', ' ORDER BY id) FROM worker WHERE until >= now() AND library IS DISTINCT FROM @ready)
        FROM library
        """;

    private volatile LibrarySnapshot _ready = current.Snapshot;
    private volatile string _state = "starting";
    private volatile string _behind = "";
    private long _since = time.GetTimestamp();
    private bool _told;

    public void Offer(LibrarySnapshot library)
    {
        if (library.Version == _ready.Version) return;
        Interlocked.Exchange(ref _since, time.GetTimestamp());
        _ready = library;
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy(_state, _behind.Length == 0 ? null
            : new Dictionary<string, object> { ["withAnotherLibrary"] = _behind }));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (StateUnavailableException fault)
            {
                _state = fault.Message;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var ready = _ready;
        var (inForce, behind) = (await state.AskAsync(
            connection => connection.RowsAsync(
                Tell, row => (row.GetString(0), row.IsDBNull(1) ? "" : row.GetString(1)), ("@me", worker.Name), ("@ready", ready.Version)),
            cancellation))[0];
        _state = ready.Version == inForce ? "the library in force" : "waiting until all have the changed library";
        _behind = behind;
        if (ready.Version == inForce && ready.Version != current.Snapshot.Version)
        {
            current.Swap(ready);
            LogTaken(log, ready.Version[..12]);
        }

        var isLate = behind.Length > 0 && time.GetElapsedTime(Interlocked.Read(ref _since)) > Patience;
        if (isLate && !_told) LogBehind(log, ready.Version[..12], behind);
        _told = isLate;
    }

    [LoggerMessage(60, LogLevel.Information, "All workers have the changed library; version {Version} is in force")]
    private static partial void LogTaken(ILogger log, string version);

    [LoggerMessage(61, LogLevel.Warning,
        "Version {Version} of the library is ready here; these workers have another: {Workers}")]
    private static partial void LogBehind(ILogger log, string version, string workers);
}
