using ChatBot.Commands;

namespace ChatBot.Hosting;

/// <summary>
/// Reads the vectors of the library in force, and makes those that it lacks, in the background: until they are there, words alone answer.
/// </summary>
public sealed partial class VectorWorker(
    CurrentLibrary library, TimeProvider time, ILogger<VectorWorker> log) : BackgroundService
{
    /// <summary>Left to the start, which has better things to do; a question that comes sooner loads what it needs.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _swapped = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        void Wake(object _) => _swapped.Release();
        library.Swapped += Wake;
        try
        {
            await Task.Delay(Later, time, stoppingToken);
            while (true)
            {
                await _swapped.WaitAsync(stoppingToken);
                await Task.Run(() => Make(stoppingToken), stoppingToken);
                // What was looked at only now, and the models' bytes, which the runtime has copies of, would else stay for long: nothing
                // fills this generation soon.
                library.Snapshot.Release();
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what was made stays.
        }
        finally
        {
            library.Swapped -= Wake;
        }
    }

    public override void Dispose()
    {
        _swapped.Dispose();
        base.Dispose();
    }

    private void Make(CancellationToken cancellation)
    {
        var commands = library.Commands;
        var index = commands.Library.Index;
        index.ReadVectors();
        commands.Prepare();
        // The first question would else wait for the models to be loaded.
        if (!index.LacksVectors)
        {
            Load(commands);
            return;
        }
        LogStarted(log, index.Vectors.Of - index.Vectors.With);
        index.MakeVectors(null, cancellation);
        Load(commands);
        LogDone(log, index.Vectors.With);
        if (!index.IsOnDisk) LogNotKept(log);
    }

    private static void Load(CommandRegistry commands)
    {
        foreach (var load in commands.Library.Encoders.Loads("when?"))
            load();
        commands.PrepareQuestions();
    }

    [LoggerMessage(77, LogLevel.Information,
        "Reading {Sentences} sentences for their meaning; until then words alone find them")]
    private static partial void LogStarted(ILogger log, int sentences);

    [LoggerMessage(79, LogLevel.Warning,
        "What was read for meaning cannot be kept in data/index and is read again at the next start; "
        + "see the folder's permissions and room, and whether another process writes it")]
    private static partial void LogNotKept(ILogger log);

    [LoggerMessage(78, LogLevel.Information, "{Sentences} sentences can be found by their meaning")]
    private static partial void LogDone(ILogger log, int sentences);
}
