using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Rest;

/// <summary>What the REST client tells the log: routes without ids or tokens.</summary>
internal static partial class RestLog
{
    [LoggerMessage(20, LogLevel.Information, "Discord answered {Status} to {Route}; trying again in {Wait}.")]
    public static partial void Again(ILogger log, string route, int status, TimeSpan wait);

    [LoggerMessage(21, LogLevel.Information, "Discord did not answer {Route} ({Reason}); trying again in {Wait}.")]
    public static partial void Broken(ILogger log, string route, string reason, TimeSpan wait);

    [LoggerMessage(22, LogLevel.Warning, "Discord's answer to {Route} cannot be used: {Came}")]
    public static partial void BadReply(ILogger log, string route, string came);

    [LoggerMessage(23, LogLevel.Warning, "Discord refused the token for {Route}, and took it when asked again; only that request failed.")]
    public static partial void RefusedOnce(ILogger log, string route);
}
