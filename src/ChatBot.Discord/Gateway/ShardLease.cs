namespace ChatBot.Discord.Gateway;

/// <summary>
/// One worker's lease on one shard, as the worker counts it: by its own monotonic timer, from before it asked for the lease. It is asked
/// before every event and every answer, so that a process which was stopped does not go on with what waited meanwhile; nothing depends on
/// a timer that goes off in time, or on the machine's clock.
/// </summary>
/// <param name="served">How long the shard may be served after the lease was asked for.</param>
internal sealed class ShardLease(TimeProvider time, TimeSpan served)
{
    private readonly Lock _turn = new();
    private readonly SortedSet<long> _underWay = [];
    private TaskCompletionSource? _decided;
    private bool _isGivenUp;
    private long _asked = time.GetTimestamp();
    private long _heard = time.GetTimestamp();

    /// <summary>False when this worker may serve the shard no longer.</summary>
    public bool IsHeld => time.GetElapsedTime(Volatile.Read(ref _asked)) < served;

    /// <summary>How long Discord has said nothing on the shard's connections.</summary>
    public TimeSpan Silence => time.GetElapsedTime(Volatile.Read(ref _heard));

    /// <param name="asked">The timestamp before it was asked for.</param>
    public void Renew(long asked)
    {
        lock (_turn)
        {
            Volatile.Write(ref _asked, asked);
            Decide();
        }
    }

    /// <summary>It will not be renewed. What may be answered by it still may, while it is held.</summary>
    public void GiveUp()
    {
        lock (_turn)
        {
            _isGivenUp = true;
            Decide();
        }
    }

    /// <summary>
    /// Where a renewal is late, waits until it has come: as long as nobody else was given the shard, what was asked here is answered here.
    /// </summary>
    /// <returns>False when this worker may serve the shard no longer.</returns>
    public async Task<bool> WhenHeldAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task decided;
            lock (_turn)
            {
                if (IsHeld) return true;
                if (_isGivenUp) return false;
                decided = (_decided ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            await decided.WaitAsync(cancellation);
        }
    }

    /// <summary>Discord has said something.</summary>
    public void Hear() => Volatile.Write(ref _heard, time.GetTimestamp());

    /// <summary>An event of this number is dealt with from now on, until <see cref="End"/>.</summary>
    public void Begin(long sequence)
    {
        lock (_turn) _underWay.Add(sequence);
    }

    /// <returns>False when the shard was given up meanwhile.</returns>
    public bool End(long sequence)
    {
        lock (_turn)
        {
            _underWay.Remove(sequence);
            return !_isGivenUp;
        }
    }

    /// <summary>
    /// From where another worker is to go on if this one does not finish what it has under way. What was finished out of turn is then sent
    /// again too, and Discord refuses a second answer.
    /// </summary>
    /// <param name="last">Where the session stands.</param>
    public ResumePoint? BeforeUnderWay(ResumePoint? last)
    {
        lock (_turn) return last is not null && _underWay.Count > 0 && _underWay.Min <= last.Sequence
            ? last with { Sequence = _underWay.Min - 1 } : last;
    }

    private void Decide()
    {
        _decided?.TrySetResult();
        _decided = null;
    }
}
