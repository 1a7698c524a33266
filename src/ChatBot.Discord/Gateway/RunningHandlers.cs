using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>Runs the handlers of events side by side, each event once, and waits for those under way at the end.</summary>
internal sealed class RunningHandlers(
    Func<Dispatch, CancellationToken, ValueTask> handle, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>Ids remembered; at 500 events a second this is 16 s, and a replay reaches back for less.</summary>
    private const int Remembered = 8192;

    private readonly RecentIds _seen = new(Remembered);
    private readonly CancellationTokenSource _abandon = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay = 1; // one for "still taking events", given back by DrainAsync

    /// <summary>Runs the handler here until it first waits for something.</summary>
    public void Start(Dispatch dispatch)
    {
        if (!IsNew(dispatch))
        {
            dispatch.Ended?.Invoke();
            return;
        }

        Interlocked.Increment(ref _underWay);
        _ = RunAsync(dispatch);
    }

    /// <summary>Waits up to the limit for the handlers under way, then cancels them. No event may be started after it.</summary>
    public async Task DrainAsync(TimeSpan limit)
    {
        Leave();
        try
        {
            await _drained.Task.WaitAsync(limit, time);
        }
        catch (TimeoutException)
        {
            GatewayLog.Abandoned(log, Volatile.Read(ref _underWay));
            await _abandon.CancelAsync();
        }
    }

    public void Dispose() => _abandon.Dispose();

    private bool IsNew(Dispatch dispatch) => dispatch switch
    {
        Dispatch.InteractionCreated created => _seen.Add(created.Interaction.Id),
        Dispatch.MessageCreated created => _seen.Add(created.Message.Id),
        _ => true,
    };

    private async Task RunAsync(Dispatch dispatch)
    {
        try
        {
            await handle(dispatch, _abandon.Token);
        }
        catch (OperationCanceledException) when (_abandon.IsCancellationRequested)
        {
        }
        catch (Exception e)
        {
            GatewayLog.HandlerFailed(log, e);
        }
        finally
        {
            // A second answer to an interaction is refused by Discord; a message would be answered twice.
            if (dispatch.Ended?.Invoke() == false && dispatch is Dispatch.InteractionCreated created) _seen.Forget(created.Interaction.Id);
            Leave();
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _underWay) == 0) _drained.TrySetResult();
    }
}
