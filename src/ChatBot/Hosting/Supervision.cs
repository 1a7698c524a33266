namespace ChatBot.Hosting;

/// <summary>
/// Sees to it that no part of the host ends unnoticed: a background service runs for as long as the host does, and one that ends before,
/// with an exception or without, ends the process with 1, so that whatever watches it starts it again.
/// </summary>
public static partial class Supervision
{
    /// <summary>Begins when the host has started.</summary>
    public static void Watch(WebApplication app)
    {
        var outcome = app.Services.GetRequiredService<ExitStatus>();
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Supervision));
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var service in app.Services.GetServices<IHostedService>().OfType<BackgroundService>())
            {
                _ = service.ExecuteTask?.ContinueWith(
                    ended => OnEnd(service.GetType().Name, ended, app.Lifetime, outcome, log),
                    CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        });
    }

    private static void OnEnd(string service, Task ended, IHostApplicationLifetime host, ExitStatus outcome, ILogger log)
    {
        if (!ended.IsFaulted && host.ApplicationStopping.IsCancellationRequested) return;
        LogEnded(log, service, ended.Exception?.InnerException?.Message ?? "it gave no reason", ended.Exception?.InnerException);
        outcome.Fail();
        host.StopApplication();
    }

    [LoggerMessage(75, LogLevel.Critical,
        "{Service} ended although the bot is to go on ({Reason}); the process ends with 1.")]
    private static partial void LogEnded(ILogger log, string service, string reason, Exception? fault);
}
