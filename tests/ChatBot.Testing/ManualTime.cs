namespace ChatBot.Testing;

/// <summary>A clock that stands still until a test moves it; timers go off while it is moved, in their order.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Seconds as doubles are off by a tick now and then.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMicroseconds(100);

    private readonly Lock turn = new();
    private readonly List<ManualTimer> timers = [];
    private TaskCompletionSource changed = NewSignal();
    private TimeSpan elapsed;
    private TimeSpan corrected;

    public ManualTime()
        : this(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp()
    {
        lock (turn) return elapsed.Ticks;
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn) return start + elapsed + corrected;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, stopping at each timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        TimeSpan target;
        lock (turn) target = elapsed + by;
        while (true)
        {
            ManualTimer? next;
            lock (turn)
            {
                next = timers.Where(t => t.Due <= target).MinBy(t => t.Due);
                if (next is null)
                {
                    elapsed = target;
                    return;
                }

                if (next.Due > elapsed) elapsed = next.Due;
                if (next.Period > TimeSpan.Zero) next.Due += next.Period;
                else timers.Remove(next);
            }

            next.Fire();
        }
    }

    /// <summary>Sets the wall clock, as an administrator or a time server does; timers and timestamps go on as they were.</summary>
    public void SetWallClock(DateTimeOffset instant)
    {
        lock (turn) corrected += instant - (start + elapsed + corrected);
    }

    /// <summary>Waits until something is waiting for this long from now, and gives the wait to the tick.</summary>
    public Task<TimeSpan> TimerAsync(TimeSpan due) => TimerAsync(wait => (wait - due).Duration() < Rounding, due.ToString());

    /// <summary>Waits until something is waiting for a time from now that is wanted, and gives the least of these times.</summary>
    /// <param name="wanted">Whether a time is one of those waited for.</param>
    /// <param name="description">What is waited for, to report that nothing came.</param>
    public async Task<TimeSpan> TimerAsync(Func<TimeSpan, bool> wanted, string description)
    {
        while (true)
        {
            Task change;
            lock (turn)
            {
                if (timers.Select(t => t.Due - elapsed).Where(wanted).Order().Take(1).ToList() is [var due]) return due;
                change = changed.Task;
            }

            try
            {
                await change.WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                string waiting;
                lock (turn) waiting = string.Join(", ", timers.Select(t => t.Due - elapsed));
                throw new TimeoutException($"Nothing waits for {description}; there are timers for {waiting}.");
            }
        }
    }

    /// <summary>Waits until something waits for this long, then moves the clock by it.</summary>
    public async Task AdvanceWhenWaitedForAsync(TimeSpan due)
    {
        Advance(await TimerAsync(due));
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.turn)
            {
                time.timers.Remove(this);
                Period = period == Timeout.InfiniteTimeSpan ? TimeSpan.Zero : period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time.elapsed + dueTime;
                    time.timers.Add(this);
                }

                var signal = time.changed;
                time.changed = NewSignal();
                signal.SetResult();
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.turn) time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
