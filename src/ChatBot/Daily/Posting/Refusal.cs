using ChatBot.Corpus.Phrases;

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
    public static Phrase Sentence(this Refusal why) => why switch
    {
        Refusal.NoPermission => Phrase.Of($"The bot may not see the channel or write in it."),
        Refusal.ChannelGone => Phrase.Of($"The channel no longer exists."),
        Refusal.ServerLeft => Phrase.Of($"The bot is no longer in the server."),
        Refusal.RateLimited => Phrase.Of($"Discord asked the bot to wait."),
        Refusal.ServerError => Phrase.Of($"Discord had a fault of its own."),
        Refusal.NoConnection => Phrase.Of($"Discord could not be reached."),
        Refusal.NoAnswer => Phrase.Of($"Discord did not answer in time."),
        Refusal.NoHistory =>
            Phrase.Of($"The bot may not read the channel's message history, so it could not see whether the post had arrived."),
        _ => Phrase.Of($"Discord did not accept the message."),
    };
}
