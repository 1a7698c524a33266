using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>Runs the handlers of events side by side, each event once, and waits for those under way at the end.</summary>
internal sealed class RunningHandlers(
    Func<Dispatch, CancellationToken, ValueTask> handle, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Ids remembered; at 500 events a second this is 16 s, and a replay reaches back for less.</summary>
    private const int Remembered = 8192;

    private readonly RecentIds seen = new(Remembered);
    private readonly CancellationTokenSource abandon = new();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int underWay = 1; // one for "still taking events", given back by DrainAsync

    /// <summary>Runs the handler here until it first waits for something.</summary>
    public void Start(Dispatch dispatch)
    {
        if (!IsNew(dispatch)) return;
        Interlocked.Increment(ref underWay);
        _ = RunAsync(dispatch);
    }

    /// <summary>Waits up to the limit for the handlers under way, then cancels them. No event may be started after it.</summary>
    public async Task DrainAsync(TimeSpan limit)
    {
        Leave();
        try
        {
            await drained.Task.WaitAsync(limit, time);
        }
        catch (TimeoutException)
        {
            GatewayLog.Abandoned(log, Volatile.Read(ref underWay));
            await abandon.CancelAsync();
        }
    }

    public void Dispose() => abandon.Dispose();

    private bool IsNew(Dispatch dispatch) => dispatch switch
    {
        Dispatch.InteractionCreated created => seen.Add(created.Interaction.Id),
        Dispatch.MessageCreated created => seen.Add(created.Message.Id),
        _ => true,
    };

    private async Task RunAsync(Dispatch dispatch)
    {
        try
        {
            await handle(dispatch, abandon.Token);
        }
        catch (OperationCanceledException) when (abandon.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            GatewayLog.HandlerFailed(log, e);
        }
        finally
        {
            Leave();
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref underWay) == 0) drained.TrySetResult();
    }
}
