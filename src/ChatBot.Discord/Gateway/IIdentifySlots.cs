using ChatBot.Discord.Models;

namespace ChatBot.Discord.Gateway;

/// <summary>Whose turn it is to identify, and how often one still may: within a process, or among all workers.</summary>
public interface IIdentifySlots
{
    /// <summary>Takes the next slot of a lane, and one of the day's session starts.</summary>
    /// <param name="spacing">Between two slots of a lane.</param>
    /// <returns>
    /// The time until the slot; null when none is left as far as is known, or what is known is old: ask Discord, and tell.
    /// </returns>
    Task<TimeSpan?> TakeAsync(int lane, TimeSpan spacing, CancellationToken cancellation);

    /// <summary>Keeps what Discord just said.</summary>
    Task LearnAsync(SessionStartLimit limit, TimeSpan spacing, CancellationToken cancellation);
}

/// <summary>The slots of a process that has no others beside it.</summary>
internal sealed class OwnIdentifySlots(TimeProvider time) : IIdentifySlots
{
    private static readonly TimeSpan KnownFor = TimeSpan.FromMinutes(1);

    private readonly Dictionary<int, long> _lanes = [];
    private int _remaining;
    private long _learntAt;

    public Task<TimeSpan?> TakeAsync(int lane, TimeSpan spacing, CancellationToken cancellation)
    {
        if (_remaining <= 0 || time.GetElapsedTime(_learntAt) > KnownFor) return Task.FromResult<TimeSpan?>(null);
        _remaining--;
        var now = time.GetTimestamp();
        var slot = _lanes.TryGetValue(lane, out var free) && free > now ? free : now;
        _lanes[lane] = slot + (long)(spacing.TotalSeconds * time.TimestampFrequency);
        return Task.FromResult<TimeSpan?>(time.GetElapsedTime(now, slot));
    }

    public Task LearnAsync(SessionStartLimit limit, TimeSpan spacing, CancellationToken cancellation)
    {
        (_remaining, _learntAt) = (limit.Remaining, time.GetTimestamp());
        return Task.CompletedTask;
    }
}
