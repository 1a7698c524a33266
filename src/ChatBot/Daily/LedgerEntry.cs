using ChatBot.Corpus.Phrases;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>The row of one channel, local date and number: there is never a second.</summary>
/// <param name="Due">When the post was due.</param>
/// <param name="ClaimedAt">When it was first taken, and so the earliest moment at which it can have been sent.</param>
/// <param name="Attempts">How often it was taken; a process whose number is no longer this one has lost it to another.</param>
/// <param name="RetryAt">Until then the row belongs to whoever took it last.</param>
/// <param name="Post">What is sent, the same at every attempt; null once it is final.</param>
/// <param name="Message">Discord's id of the message, once it is known.</param>
/// <param name="Reason">Why it failed or was missed, or why the last attempt did not work; a sentence for the admin.</param>
public sealed record LedgerEntry(
    ulong Channel,
    LocalDate Date,
    LedgerState State,
    Instant Due,
    Instant ClaimedAt,
    int Attempts,
    Instant RetryAt,
    DailyPost? Post = null,
    ulong? Message = null,
    Phrase? Reason = null)
{
    /// <summary>Which post of the date it is, from 1.</summary>
    public int Number { get; init; } = 1;

    public string Nonce => PostNonce.Of(Channel, Date, Number);
}
