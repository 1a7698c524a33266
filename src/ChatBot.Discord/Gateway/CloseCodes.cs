namespace ChatBot.Discord.Gateway;

/// <summary>What a close by the server leaves open.</summary>
internal enum AfterClose
{
    Resume,
    NewSession,
    Stop,
}

/// <summary>
/// The table of close codes
/// (https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes).
/// </summary>
internal static class CloseCodes
{
    /// <summary>An orderly end: Discord shows the bot as offline at once.</summary>
    public const int Normal = 1000;

    /// <summary>Ours, when the session is to be resumed: any code but 1000 and 1001 keeps it.</summary>
    public const int KeepSession = 4000;

    /// <summary>What is said when the fault is not Discord's.</summary>
    public const string OwnFault =
        "The connection to Discord failed again and again by a fault of this program, which its log has above. Report it; "
        + "a newer version of this program may be needed.";

    /// <summary>What to do after this code; a code that is not in the table, or none at all, leaves the session resumable.</summary>
    public static AfterClose After(int? code) => code switch
    {
        4004 or 4010 or 4011 or 4012 or 4013 or 4014 => AfterClose.Stop,
        // 4003: the session may have been invalidated; 4006 is of older servers; 4007 and 4009 ask for a new one.
        4003 or 4006 or 4007 or 4009 => AfterClose.NewSession,
        _ => AfterClose.Resume,
    };

    /// <summary>One line for the person who runs the bot: what is wrong and what mends it.</summary>
    public static string Remedy(int code) => code switch
    {
        4004 => "Discord refused the bot's token (4004). Copy the token from the app's page \"Bot\" in the developer portal into "
            + "DISCORD_TOKEN.",
        4010 => "Discord refused the shard number (4010). In the settings, give each process shard ids from 0 up to the count less one.",
        4011 => "The bot is in too many servers for this many shards (4011). Set the shards to \"auto\", or raise their count.",
        4012 => "Discord no longer serves this version of its gateway (4012). A newer version of this program is needed.",
        4013 => "Discord does not know one of the intents that were asked for (4013). Correct the intents in the settings.",
        4014 => "The bot asked for intents that it was not given (4014). Switch them on in the developer portal, page \"Bot\", "
        + "\"Privileged Gateway Intents\", or ask for fewer.",
        _ => $"Discord ended the connection for good ({code}).",
    };
}
