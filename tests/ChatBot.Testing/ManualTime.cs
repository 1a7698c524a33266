using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Testing;

/// <summary>
/// A clock that stands still until a test moves it, and that tells who waits; timers go off while it is moved, in their order.
/// </summary>
public sealed class ManualTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Seconds as doubles are off by a tick now and then.</summary>
    private static readonly TimeSpan Rounding = TimeSpan.FromMicroseconds(100);

    private readonly Lock _turn = new();
    private readonly Dictionary<ITimer, long> _due = [];
    private TaskCompletionSource _changed = NewSignal();
    private TimeSpan _corrected;

    public ManualTime()
        : this(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Ticks that went by; setting the wall clock does not change them.</summary>
    public override long GetTimestamp() => base.GetTimestamp() - _corrected.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new KnownTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock, stopping at each timer on the way.</summary>
    public new void Advance(TimeSpan by)
    {
        var target = GetTimestamp() + by.Ticks;
        while (Next(target) is { } next) base.Advance(Until(next));
        base.Advance(Until(target));
    }

    /// <summary>Time goes by while the process stands still; what came due meanwhile goes off late, at the end.</summary>
    public void StandStill(TimeSpan by) => base.Advance(by);

    /// <summary>Sets the wall clock, as an administrator or a time server does; timers and timestamps go on as they were.</summary>
    public void SetWallClock(DateTimeOffset instant)
    {
        _corrected += instant - GetUtcNow();
        AdjustTime(instant);
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
                if (Waits().Where(wanted).Order().Take(count).ToList() is [.., var due] found
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
                lock (_turn) waiting = string.Join(", ", Waits());
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
                last = Waits().DefaultIfEmpty().Max();
            }

            Advance(last);
            await Task.WhenAny(ended, change).WaitAsync(Patience);
        }
    }

    private ITimer CreateUnknown(TimerCallback callback) =>
        base.CreateTimer(callback, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private long? Next(long target)
    {
        lock (_turn) return _due.Values.Where(due => due > GetTimestamp() && due <= target).Min(due => (long?)due);
    }

    private IEnumerable<TimeSpan> Waits() => _due.Values.Select(Until);

    private TimeSpan Until(long timestamp) => TimeSpan.FromTicks(Math.Max(0, timestamp - GetTimestamp()));

    /// <summary>A timer of the base, of which the clock knows when it is due.</summary>
    private sealed class KnownTimer : ITimer
    {
        private readonly ManualTime _time;
        private readonly ITimer _timer;
        private TimeSpan _period;

        public KnownTimer(ManualTime time, TimerCallback callback, object? state)
        {
            _time = time;
            _timer = time.CreateUnknown(_ =>
            {
                lock (time._turn)
                {
                    if (time._due.Remove(this, out var due) && _period > TimeSpan.Zero) time._due[this] = due + _period.Ticks;
                }

                callback(state);
            });
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (_time._turn)
            {
                _period = period;
                if (dueTime == Timeout.InfiniteTimeSpan) _time._due.Remove(this);
                else _time._due[this] = _time.GetTimestamp() + dueTime.Ticks;
            }

            var changed = _timer.Change(dueTime, period);
            lock (_time._turn)
            {
                var signal = _time._changed;
                _time._changed = NewSignal();
                signal.SetResult();
            }

            return changed;
        }

        public void Dispose()
        {
            lock (_time._turn) _time._due.Remove(this);
            _timer.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
