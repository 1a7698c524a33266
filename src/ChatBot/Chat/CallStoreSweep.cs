namespace ChatBot.Chat;

/// <summary>Has the call store forget what nobody used for long: at the start, and once a day.</summary>
internal sealed class CallStoreSweep(FileCallStore calls, TimeProvider time, ILogger<CallStoreSweep> log) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            try
            {
                if (calls.Forget() is > 0 and var count) ChatLog.Forgotten(log, count);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The folder cannot be listed; the bot answers without that, and tomorrow is another day.
                ChatLog.NotForgotten(log, ChatServices.CallsFolder, fault.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
