using NodaTime;

namespace ChatBot.Daily.Posting;

internal static partial class PostingLog
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Daily post in channel {Channel} postponed to {Again}: {Why}")]
    public static partial void Postponed(this ILogger log, ulong channel, Refusal why, Instant again);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Daily post in channel {Channel} of {Date} given up: {Reason}")]
    public static partial void GivenUp(this ILogger log, ulong channel, LocalDate date, string reason);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "Daily post in channel {Channel} is there, without its thread or unpublished: {Reason}")]
    public static partial void NotFinished(this ILogger log, ulong channel, string reason);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "The admin of channel {Channel} could not be told by direct message; /daily status tells it")]
    public static partial void AdminNotReached(this ILogger log, ulong channel);

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Daily post in channel {Channel} stopped by a fault; it is tried again at the next tick")]
    public static partial void ChannelFailed(this ILogger log, ulong channel, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Daily posts wait for the state file: {Reason}")]
    public static partial void StateUnavailable(this ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of daily posts failed; the next one is at the next tick")]
    public static partial void RoundFailed(this ILogger log, Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Daily posts wait: Discord cannot be reached")]
    public static partial void ChatUnreachable(this ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Daily posts in channel {Channel}: set aside {What}. {Reason} /daily on sets it anew")]
    public static partial void SetAside(this ILogger log, ulong channel, string what, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Zone rules {Version}: {Count} due dates worked out anew")]
    public static partial void FollowedZoneRules(this ILogger log, string version, int count);
}
