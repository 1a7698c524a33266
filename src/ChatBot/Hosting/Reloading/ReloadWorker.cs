using ChatBot.Corpus.Problems;

namespace ChatBot.Hosting.Reloading;

/// <summary>
/// Takes up a library that was changed while the host runs; one that does not validate leaves the old in force, and is named.
/// </summary>
public sealed partial class ReloadWorker(
    CurrentLibrary library, LibraryFaults faults, TimeProvider time, ILogger<ReloadWorker> log, ILibraryAgreement? agreement = null)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var snapshot = library.Snapshot;
        try
        {
            await LibraryWatch.RunAsync(snapshot.Folder, LibraryReloader.Of(snapshot), time, Take, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private void Take(Reload reload)
    {
        if (reload.Next is not { } next)
        {
            faults.Set(reload.Problems.Where(problem => !problem.IsWarning).ToList(), keepsOld: true);
            LogRefused(log, faults.Now.Count);
            foreach (var problem in faults.Now)
                LogProblem(log, problem);
            return;
        }
        foreach (var warning in reload.Problems)
            LogProblem(log, warning);
        agreement?.Offer(next);
        if (agreement is null && next.Version != library.Snapshot.Version)
        {
            library.Swap(next);
            LogTaken(log, next.Works.Count, next.Version[..12]);
        }
        faults.Set([], keepsOld: false);
    }

    [LoggerMessage(70, LogLevel.Information, "Took up the changed library: {Documents} documents, version {Version}")]
    private static partial void LogTaken(ILogger log, int documents, string version);

    [LoggerMessage(71, LogLevel.Error, "The changed library has {Count} faults; answers still come from the one before")]
    private static partial void LogRefused(ILogger log, int count);

    [LoggerMessage(72, LogLevel.Warning, "{Problem}")]
    private static partial void LogProblem(ILogger log, Problem problem);
}
