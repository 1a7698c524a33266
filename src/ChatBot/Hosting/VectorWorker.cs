namespace ChatBot.Hosting;

/// <summary>Makes the vectors that the library in force lacks, in the background: until they are there, words alone answer.</summary>
public sealed partial class VectorWorker(CurrentLibrary library, ILogger<VectorWorker> logger) : BackgroundService
{
    private readonly SemaphoreSlim _swapped = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        void Wake(object _) => _swapped.Release();
        library.Swapped += Wake;
        try
        {
            while (true)
            {
                await _swapped.WaitAsync(stoppingToken);
                await Task.Run(() => Make(stoppingToken), stoppingToken);
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
        commands.Prepare();
        var index = commands.Library.Index;
        // The first question would else wait for the models to be loaded.
        if (!index.LacksVectors)
        {
            index.Prepare();
            commands.PrepareQuestions();
            return;
        }
        LogStarted(logger, index.Vectors.Of - index.Vectors.With);
        index.MakeVectors(null, cancellation);
        index.Prepare();
        commands.PrepareQuestions();
        LogDone(logger, index.Vectors.With);
    }

    [LoggerMessage(Level = LogLevel.Information,
        Message = "Reading {Sentences} sentences for their meaning; until then words alone find them")]
    private static partial void LogStarted(ILogger logger, int sentences);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Sentences} sentences can be found by their meaning")]
    private static partial void LogDone(ILogger logger, int sentences);
}
