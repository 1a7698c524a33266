using NodaTime;

namespace ChatBot.Daily.Posting;

internal static partial class PostingLog
{
    [LoggerMessage(90, LogLevel.Information, "Daily post in channel {Channel} postponed to {Again}: {Why}")]
    public static partial void Postponed(this ILogger log, ulong channel, Refusal why, Instant again);

    [LoggerMessage(91, LogLevel.Warning, "Daily post in channel {Channel} of {Date} given up: {Reason}")]
    public static partial void GivenUp(this ILogger log, ulong channel, LocalDate date, string reason);

    [LoggerMessage(92, LogLevel.Warning,
        "Daily post in channel {Channel} is there, without its thread or unpublished: {Reason}")]
    public static partial void NotFinished(this ILogger log, ulong channel, string reason);

    [LoggerMessage(93, LogLevel.Warning,
        "The admin of channel {Channel} could not be told by direct message; /daily status tells it")]
    public static partial void AdminNotReached(this ILogger log, ulong channel);

    [LoggerMessage(94, LogLevel.Error,
        "Daily post in channel {Channel} stopped by a fault; it is tried again at the next tick")]
    public static partial void ChannelFailed(this ILogger log, ulong channel, Exception fault);

    [LoggerMessage(95, LogLevel.Error, "Daily posts wait for the state file: {Reason}")]
    public static partial void StateUnavailable(this ILogger log, string reason);

    [LoggerMessage(96, LogLevel.Error, "A round of daily posts failed; the next one is at the next tick")]
    public static partial void RoundFailed(this ILogger log, Exception fault);

    [LoggerMessage(97, LogLevel.Warning, "Daily posts wait: Discord cannot be reached")]
    public static partial void ChatUnreachable(this ILogger log);

    [LoggerMessage(98, LogLevel.Error, "Daily posts in channel {Channel}: set aside {What}. {Reason} /daily on sets it anew")]
    public static partial void SetAside(this ILogger log, ulong channel, string what, string reason);

    [LoggerMessage(99, LogLevel.Information, "Zone rules {Version}: {Count} due dates worked out anew")]
    public static partial void FollowedZoneRules(this ILogger log, string version, int count);
}
