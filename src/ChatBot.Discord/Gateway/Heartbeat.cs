namespace ChatBot.Discord.Gateway;

/// <summary>The heartbeat's clock: the first beat after a random share of the interval, then one at every interval.</summary>
internal static class Heartbeat
{
    public static async Task RunAsync(
        TimeSpan interval, Jitter jitter, TimeProvider time, Func<ValueTask> beat, CancellationToken stop)
    {
        await Task.Delay(interval * jitter(), time, stop);
        using var timer = new PeriodicTimer(interval, time);
        do
        {
            await beat();
        }
        while (await timer.WaitForNextTickAsync(stop));
    }
}
