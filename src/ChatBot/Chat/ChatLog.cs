namespace ChatBot.Chat;

/// <summary>What the chat tells the log: never a token, and what a person asked only at Debug.</summary>
internal static partial class ChatLog
{
    [LoggerMessage(40, LogLevel.Information, "Discord: {Count} commands put in place.")]
    public static partial void Registered(ILogger log, int count);

    [LoggerMessage(41, LogLevel.Error, "Discord: the commands could not be put in place: {Reason}")]
    public static partial void NotRegistered(ILogger log, string reason);

    [LoggerMessage(42, LogLevel.Error, "An answer failed (reference {Reference}).")]
    public static partial void Failed(ILogger log, string reference, Exception fault);

    [LoggerMessage(43, LogLevel.Warning, "Discord did not take an answer: {Reason} (reference {Reference}).")]
    public static partial void NotTaken(ILogger log, string reference, string reason);

    [LoggerMessage(44, LogLevel.Critical, "{Failure}")]
    public static partial void Ended(ILogger log, string failure);

    [LoggerMessage(45, LogLevel.Debug, "Asked: {Input}")]
    public static partial void Asked(ILogger log, string input);

    [LoggerMessage(46, LogLevel.Information, "{Count} long calls that no button was pressed for in a long time are forgotten.")]
    public static partial void Forgotten(ILogger log, int count);

    [LoggerMessage(47, LogLevel.Warning, "A long call that is no longer needed could not be deleted ({Name}): {Reason}")]
    public static partial void NotForgotten(ILogger log, string name, string reason);

    [LoggerMessage(48, LogLevel.Warning, "That a long call was used could not be noted ({Name}): {Reason}")]
    public static partial void NotTouched(ILogger log, string name, string reason);

    [LoggerMessage(49, LogLevel.Warning,
        "A long call could not be kept for its buttons ({Reason}); let the user that the bot runs as write in the data folder")]
    public static partial void NotKept(ILogger log, string reason);
}
