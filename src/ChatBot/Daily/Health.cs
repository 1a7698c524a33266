using ChatBot.Corpus.Phrases;

namespace ChatBot.Daily;

/// <summary>Whether a subscription is posting, and what stands against it.</summary>
/// <param name="FailedInARow">Due dates that failed since the last one that was posted.</param>
/// <param name="AdminTold">True when the admin was told of the failure that lasts; reset by the next post.</param>
/// <param name="Reason">Why the last date failed, or why it is paused; a sentence for the admin.</param>
public sealed record Health(SubscriptionState State, int FailedInARow, bool AdminTold, Phrase? Reason)
{
    /// <summary>After so many failed dates in a row a subscription is paused.</summary>
    public const int PausedAfter = 10;

    public static readonly Health Good = new(SubscriptionState.On, 0, false, null);

    /// <summary>After a post arrived. What was turned off or paused in between stays so.</summary>
    public Health Succeeded() => State == SubscriptionState.Paused ? this : new(State, 0, false, null);

    /// <summary>After a due date was given up.</summary>
    public Health Failed(Phrase reason)
    {
        var failed = FailedInARow + 1;
        return failed >= PausedAfter && State == SubscriptionState.On
            ? new(SubscriptionState.Paused, failed, true,
                Phrase.Of($"Paused after {failed} posts in a row failed. The last time: {reason}"))
            : new(State, failed, true, reason);
    }
}
