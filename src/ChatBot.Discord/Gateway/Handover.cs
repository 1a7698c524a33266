using System.Runtime.CompilerServices;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// Awaited by the loop that receives: the loop goes on with another thread of the pool, and the handler runs at once on
/// this one, which has just been woken by the event ("leader and followers"). The other way round, the answer would
/// wait for a thread to wake up.
/// </summary>
internal readonly struct Handover(Action<Dispatch> handle, Dispatch dispatch) : ICriticalNotifyCompletion
{
    public bool IsCompleted => false;

    public Handover GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => UnsafeOnCompleted(continuation);

    public void UnsafeOnCompleted(Action continuation)
    {
        ThreadPool.UnsafeQueueUserWorkItem(static next => next(), continuation, preferLocal: false);
        handle(dispatch);
    }
}
