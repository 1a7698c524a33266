using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>
/// How long to wait before a post is tried again: 1, 2, 4, 8, 16, then every 30 minutes, or longer where the chat asks for it.
/// </summary>
public static class RetryDelay
{
    private static readonly Duration Longest = Duration.FromMinutes(30);

    /// <param name="attempts">Attempts made so far, from 1.</param>
    public static Duration After(int attempts, Duration? asked)
    {
        var own = Duration.Min(Longest, Duration.FromMinutes(1L << Math.Clamp(attempts - 1, 0, 10)));
        return asked is { } wait ? Duration.Max(own, wait) : own;
    }
}
