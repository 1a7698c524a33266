using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>What the gateway tells the log. Never a token, never what a person wrote.</summary>
internal static partial class GatewayLog
{
    [LoggerMessage(1, LogLevel.Information, "Discord: shard {Shard} is ready as {User}.")]
    public static partial void Ready(ILogger log, ShardId shard, string? user);

    [LoggerMessage(2, LogLevel.Information, "Discord: shard {Shard} goes on where it was interrupted.")]
    public static partial void Resumed(ILogger log, ShardId shard);

    [LoggerMessage(3, LogLevel.Information, "Discord: the connection of shard {Shard} ended (code {Code}).")]
    public static partial void Closed(ILogger log, ShardId shard, int? code);

    [LoggerMessage(5, LogLevel.Warning, "Discord: shard {Shard} could not connect: {Reason}")]
    public static partial void ConnectFailed(ILogger log, ShardId shard, string reason);

    [LoggerMessage(6, LogLevel.Information, "Discord: shard {Shard} connects in {Wait}.")]
    public static partial void Waiting(ILogger log, ShardId shard, TimeSpan wait);

    [LoggerMessage(7, LogLevel.Warning, "Discord: shard {Shard} passed over a payload of {Length} bytes that could not be read.")]
    public static partial void Unreadable(ILogger log, ShardId shard, int length);

    [LoggerMessage(8, LogLevel.Warning, "Discord: all {Total} session starts of the day are used up; waiting until {Until:u}.")]
    public static partial void SessionStartsExhausted(ILogger log, int total, DateTimeOffset until);

    [LoggerMessage(9, LogLevel.Error, "Discord: an event's handler failed.")]
    public static partial void HandlerFailed(ILogger log, Exception error);

    [LoggerMessage(10, LogLevel.Warning, "Discord cannot be reached ({Reason}); asking again in {Wait}.")]
    public static partial void Unreachable(ILogger log, string reason, TimeSpan wait);

    [LoggerMessage(11, LogLevel.Warning, "Discord: {Count} answers were still under way when the time for ending was over.")]
    public static partial void Abandoned(ILogger log, int count);

    [LoggerMessage(12, LogLevel.Warning, "Discord: shard {Shard} was sent a {Payload} that cannot be used ({Why}), and connects anew.")]
    public static partial void Unusable(ILogger log, ShardId shard, string payload, string why);

    [LoggerMessage(13, LogLevel.Error, "Discord: a fault in this program on the connection of shard {Shard}.")]
    public static partial void Fault(ILogger log, ShardId shard, Exception fault);

    [LoggerMessage(14, LogLevel.Information, "Discord: this worker has shard {Shard} now; its session {How}.")]
    public static partial void LeaseTaken(ILogger log, ShardId shard, string how);

    [LoggerMessage(15, LogLevel.Information, "Discord: this worker handed {Count} shards over, as others have fewer.")]
    public static partial void LeasesGiven(ILogger log, int count);

    [LoggerMessage(16, LogLevel.Warning, "Discord: what the workers share cannot be asked ({Reason}); trying again.")]
    public static partial void LeasesNotRenewed(ILogger log, string reason);

    [LoggerMessage(17, LogLevel.Warning,
        "Discord: the leases could not be renewed, so this worker stops its {Count} shards before others may take them.")]
    public static partial void LeasesEnd(ILogger log, int count);

    [LoggerMessage(19, LogLevel.Warning,
        "Discord: nothing was heard for {Silence}, so this worker leaves its shards to the others until it can reach Discord again.")]
    public static partial void StandsAside(ILogger log, TimeSpan silence);

    [LoggerMessage(18, LogLevel.Warning,
        "Discord: the workers run {Count} shards and this one would have {Wanted}; theirs stays in force until all have stopped.")]
    public static partial void OtherCount(ILogger log, int count, int wanted);
}
