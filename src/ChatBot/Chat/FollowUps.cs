using System.Collections.Concurrent;
using ChatBot.Search.Asking;

namespace ChatBot.Chat;

/// <summary>
/// What each person last asked in a channel, for ten minutes and in memory only, so that "when?" can be understood. Nothing depends on
/// it being there: a question that is not completed is asked as it stands.
/// </summary>
internal sealed class FollowUps(TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);
    private const int Many = 10_000;
    private readonly ConcurrentDictionary<string, (string Question, DateTimeOffset At)> _last = new(StringComparer.Ordinal);
    private long _swept = time.GetTimestamp();

    /// <summary>The question that is meant, which is also what a next one may follow up.</summary>
    /// <param name="conversation">Who asks and where; null where nobody can be told apart.</param>
    /// <param name="question">What was asked; a call of a command stands on its own and is kept.</param>
    public string Complete(string? conversation, string question)
    {
        if (conversation is null)
            return question;
        var now = time.GetUtcNow();
        Forget(now);
        var meant = !question.StartsWith('/') && _last.TryGetValue(conversation, out var last) && now - last.At < Kept
            ? FollowUp.Complete(last.Question, question) ?? question : question;
        _last[conversation] = (meant, now);
        return meant;
    }

    // Going through all at each call would cost the more the more people ask.
    private void Forget(DateTimeOffset now)
    {
        if (_last.Count > Many) _last.Clear();
        var swept = Volatile.Read(ref _swept);
        if (time.GetElapsedTime(swept) < BetweenSweeps
            || Interlocked.CompareExchange(ref _swept, time.GetTimestamp(), swept) != swept) return;
        foreach (var (conversation, last) in _last)
        {
            if (now - last.At >= Kept) _last.TryRemove(conversation, out _);
        }
    }
}
