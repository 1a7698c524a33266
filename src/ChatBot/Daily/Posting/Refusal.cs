namespace ChatBot.Daily.Posting;

/// <summary>Why a post did not arrive.</summary>
public enum Refusal
{
    NoPermission,
    ChannelGone,
    ServerLeft,
    RateLimited,
    ServerError,

    /// <summary>Nobody is there to ask; the message may or may not have arrived.</summary>
    NoConnection,

    /// <summary>No answer in time; it may or may not have arrived.</summary>
    NoAnswer,

    /// <summary>The channel's earlier messages may not be read, so an unfinished post cannot be looked for.</summary>
    NoHistory,

    /// <summary>The message itself was not accepted.</summary>
    Rejected,
}

/// <summary>Refusals in words, for the admin and the log.</summary>
public static class RefusalText
{
    public static string Sentence(this Refusal why) => why switch
    {
        Refusal.NoPermission => "The bot may not see the channel or write in it.",
        Refusal.ChannelGone => "The channel no longer exists.",
        Refusal.ServerLeft => "The bot is no longer in the server.",
        Refusal.RateLimited => "Discord asked the bot to wait.",
        Refusal.ServerError => "Discord had a fault of its own.",
        Refusal.NoConnection => "Discord could not be reached.",
        Refusal.NoAnswer => "Discord did not answer in time.",
        Refusal.NoHistory => "The bot may not read the channel's message history, so it could not see whether the post had arrived.",
        _ => "Discord did not accept the message.",
    };
}
