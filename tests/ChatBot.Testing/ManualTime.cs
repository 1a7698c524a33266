namespace ChatBot.Testing;

/// <summary>A clock that stands still until a test moves it; timers go off while it is moved, in their order.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Seconds as doubles are off by a tick now and then.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMicroseconds(100);

    private readonly Lock _turn = new();
    private readonly List<ManualTimer> _timers = [];
    private TaskCompletionSource _changed = NewSignal();
    private TimeSpan _elapsed;
    private TimeSpan _corrected;

    public ManualTime()
        : this(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp()
    {
        lock (_turn) return _elapsed.Ticks;
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_turn) return start + _elapsed + _corrected;
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
        lock (_turn) target = _elapsed + by;
        while (true)
        {
            ManualTimer? next;
            lock (_turn)
            {
                next = _timers.Where(t => t.Due <= target).MinBy(t => t.Due);
                if (next is null)
                {
                    _elapsed = target;
                    return;
                }

                if (next.Due > _elapsed) _elapsed = next.Due;
                if (next.Period > TimeSpan.Zero) next.Due += next.Period;
                else _timers.Remove(next);
            }

            next.Fire();
        }
    }

    /// <summary>Time goes by while the process stands still; what came due meanwhile goes off late, at the end.</summary>
    public void StandStill(TimeSpan by)
    {
        lock (_turn) _elapsed += by;
        Advance(TimeSpan.Zero);
    }

    /// <summary>Sets the wall clock, as an administrator or a time server does; timers and timestamps go on as they were.</summary>
    public void SetWallClock(DateTimeOffset instant)
    {
        lock (_turn) _corrected += instant - (start + _elapsed + _corrected);
    }

    /// <summary>Waits until something is waiting for this long from now, and gives the wait to the tick.</summary>
    public Task<TimeSpan> TimerAsync(TimeSpan due) => TimerAsync(wait => (wait - due).Duration() < Rounding, due.ToString());

    /// <summary>Waits until something is waiting for a time from now that is wanted, and gives the least of these times.</summary>
    /// <param name="wanted">Whether a time is one of those waited for.</param>
    /// <param name="description">What is waited for, to report that nothing came.</param>
    public Task<TimeSpan> TimerAsync(Func<TimeSpan, bool> wanted, string description) => TimerAsync(wanted, description, count: 1);

    private async Task<TimeSpan> TimerAsync(Func<TimeSpan, bool> wanted, string description, int count)
    {
        while (true)
        {
            Task change;
            lock (_turn)
            {
                if (_timers.Select(t => t.Due - _elapsed).Where(wanted).Order().Take(count).ToList() is [.., var due] found
                    && found.Count == count) return due;
                change = _changed.Task;
            }

            try
            {
                await change.WaitAsync(Patience);
            }
            catch (TimeoutException)
            {
                string waiting;
                lock (_turn) waiting = string.Join(", ", _timers.Select(t => t.Due - _elapsed));
                throw new TimeoutException($"Nothing waits for {description}; there are timers for {waiting}.");
            }
        }
    }

    /// <summary>Waits until something waits for this long, or so many do, then moves the clock by it.</summary>
    public async Task AdvanceWhenWaitedForAsync(TimeSpan due, int count = 1)
    {
        Advance(await TimerAsync(wait => (wait - due).Duration() < Rounding, $"{due} ({count} of it)", count));
    }

    /// <summary>Moves the clock beyond every timer, and again whenever there is a new one, until something has ended.</summary>
    public async Task AdvanceUntilAsync(Task ended)
    {
        while (!ended.IsCompleted)
        {
            Task change;
            TimeSpan last;
            lock (_turn)
            {
                change = _changed.Task;
                last = _timers.Select(timer => timer.Due - _elapsed).DefaultIfEmpty().Max();
            }

            Advance(last);
            await Task.WhenAny(ended, change).WaitAsync(Patience);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public TimeSpan Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._turn)
            {
                time._timers.Remove(this);
                Period = period == Timeout.InfiniteTimeSpan ? TimeSpan.Zero : period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = time._elapsed + dueTime;
                    time._timers.Add(this);
                }

                var signal = time._changed;
                time._changed = NewSignal();
                signal.SetResult();
            }

            return true;
        }

        public void Dispose()
        {
            lock (time._turn) time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
