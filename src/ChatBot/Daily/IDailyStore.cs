using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>
/// What people set, and the ledger of posts. Every method is one transaction that has reached the disk when it returns, and several
/// processes may share one store: whatever two of them try at once, one succeeds.
/// Throws <see cref="StateUnavailableException"/> when the store cannot be read or written; then nothing was changed.
/// </summary>
public interface IDailyStore
{
    /// <summary>Keeps what an admin set; replaces what the channel had. The ledger stays.</summary>
    Task SaveAsync(Subscription subscription, CancellationToken cancellation);

    /// <returns>Null where there is none, or none that can be read.</returns>
    Task<Subscription?> FindAsync(ulong channel, CancellationToken cancellation);

    /// <summary>All of a server, or all there are, that can be read; by server and channel.</summary>
    Task<IReadOnlyList<Subscription>> ListAsync(ulong? guild, CancellationToken cancellation);

    /// <summary>Subscriptions of a server, or of all, that cannot be read.</summary>
    Task<IReadOnlyList<UnreadableRow>> UnreadableAsync(ulong? guild, CancellationToken cancellation);

    /// <summary>
    /// Channels that need attention now, at most <paramref name="limit"/>: those with a due date that has come, and those with an open
    /// ledger row that belongs to nobody any more. One query on indexes, whatever the number of subscriptions. Rows that cannot be read
    /// stand apart.
    /// </summary>
    Task<DueBatch> DueAsync(Instant now, int limit, CancellationToken cancellation);

    /// <summary>
    /// Takes a row that cannot be read out of what comes due: a subscription is paused, a post is given up, each with the reason.
    /// </summary>
    Task SetAsideAsync(UnreadableRow row, CancellationToken cancellation);

    /// <summary>
    /// Opens the ledger row of a due date and moves the subscription on to <paramref name="following"/>, in one step.
    /// False when the subscription is no longer due on that date, or the date has a row already; a date that has one is passed over.
    /// </summary>
    Task<bool> ClaimAsync(LedgerEntry entry, DueDate following, CancellationToken cancellation);

    /// <summary>Takes an open row over for another attempt; null when it changed since <paramref name="seen"/> was read.</summary>
    Task<LedgerEntry?> RetakeAsync(LedgerEntry seen, Instant until, CancellationToken cancellation);

    /// <summary>Keeps why an attempt failed, and from when the row may be taken again. Does nothing when another has taken it.</summary>
    Task PostponeAsync(LedgerEntry entry, Instant retryAt, Phrase reason, CancellationToken cancellation);

    /// <summary>Keeps the id of the message that was sent.</summary>
    Task SentAsync(LedgerEntry entry, ulong message, CancellationToken cancellation);

    /// <summary>
    /// Makes an open row final and the subscription's health follow it; does nothing when another has taken or closed it.
    /// </summary>
    Task<Closing> CloseAsync(LedgerEntry entry, LedgerState final, Phrase? reason, CancellationToken cancellation);

    /// <summary>The date on which the channel was last shown each sentence, by fingerprint.</summary>
    Task<IReadOnlyDictionary<long, LocalDate>> ShownAsync(ulong channel, CancellationToken cancellation);

    /// <summary>The channel's latest ledger rows, newest first.</summary>
    Task<IReadOnlyList<LedgerEntry>> HistoryAsync(ulong channel, int limit, CancellationToken cancellation);

    /// <summary>
    /// Subscriptions that are on and whose due date was worked out under other zone rules than this process has; at most
    /// <paramref name="limit"/>.
    /// </summary>
    Task<IReadOnlyList<Subscription>> UnderOtherRulesAsync(int limit, CancellationToken cancellation);

    /// <summary>Moves the next due date of a subscription, unless it has moved since it was read.</summary>
    Task RescheduleAsync(Subscription seen, DueDate following, CancellationToken cancellation);
}

/// <summary>What came of making a row final.</summary>
/// <param name="IsClosed">It was open, and is final by this: of several that try, one is told so.</param>
/// <param name="TellsAdmin">The admin is to be told of a failure now.</param>
public readonly record struct Closing(bool IsClosed, bool TellsAdmin);

/// <summary>What a look at the store finds to do.</summary>
public sealed record DueBatch(IReadOnlyList<DueWork> Work, IReadOnlyList<UnreadableRow> Unreadable);

/// <summary>A channel that needs attention.</summary>
/// <param name="Open">Its open ledger row; null when a new due date has come.</param>
public sealed record DueWork(Subscription Subscription, LedgerEntry? Open);
