using System.Diagnostics.Metrics;

namespace ChatBot.Daily.Posting;

/// <summary>Counts the posts by how they ended, and remembers the last look at what was due.</summary>
public sealed class PostMeter : IDisposable
{
    private readonly Meter _meter = new("ChatBot.Daily");
    private readonly Counter<long> _posts;
    private long _lastTick;

    public PostMeter() => _posts = _meter.CreateCounter<long>(
        "chatbot.daily.posts", "{post}", "Daily posts, by how they ended: done, missed or failed.");

    /// <summary>When the last round that went through ended; null before the first.</summary>
    public DateTimeOffset? LastTick =>
        Interlocked.Read(ref _lastTick) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    public void Ticked(DateTimeOffset now) => Interlocked.Exchange(ref _lastTick, now.UtcTicks);

    public void Ended(LedgerState state) => _posts.Add(1, KeyValuePair.Create<string, object?>("outcome", state switch
    {
        LedgerState.Done => "done",
        LedgerState.Missed => "missed",
        _ => "failed",
    }));

    public void Dispose() => _meter.Dispose();
}
