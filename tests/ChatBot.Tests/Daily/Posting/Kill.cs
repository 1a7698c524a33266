using ChatBot.Corpus.Phrases;
using ChatBot.Daily;
using ChatBot.Daily.Posting;
using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily.Posting;

/// <summary>
/// Kills a process between two of its steps: each call to the store or the chat has a point before it and one after it, and from the
/// chosen point on nothing that the process tries reaches either.
/// </summary>
internal sealed class Kill(int at)
{
    private int _points;

    public bool Happened { get; private set; }

    public void Point()
    {
        if (Happened || _points++ == at)
        {
            Happened = true;
            throw new KilledException();
        }
    }

    public async Task<T> Around<T>(Func<Task<T>> step)
    {
        Point();
        var result = await step();
        Point();
        return result;
    }

    public async Task Around(Func<Task> step)
    {
        Point();
        await step();
        Point();
    }
}

internal sealed class KilledException : Exception;

internal sealed class KillableStore(IDailyStore store, Kill kill) : IDailyStore
{
    public Task SaveAsync(Subscription subscription, CancellationToken cancellation) =>
        kill.Around(() => store.SaveAsync(subscription, cancellation));

    public Task<Subscription?> FindAsync(ulong channel, CancellationToken cancellation) => store.FindAsync(channel, cancellation);

    public Task<IReadOnlyList<Subscription>> ListAsync(ulong? guild, CancellationToken cancellation) =>
        store.ListAsync(guild, cancellation);

    public Task<IReadOnlyList<UnreadableRow>> UnreadableAsync(ulong? guild, CancellationToken cancellation) =>
        store.UnreadableAsync(guild, cancellation);

    public Task SetAsideAsync(UnreadableRow row, CancellationToken cancellation) => store.SetAsideAsync(row, cancellation);

    public Task<DueBatch> DueAsync(Instant now, int limit, CancellationToken cancellation) =>
        kill.Happened ? throw new KilledException() : store.DueAsync(now, limit, cancellation);

    public Task<bool> ClaimAsync(LedgerEntry entry, DueDate following, CancellationToken cancellation) =>
        kill.Around(() => store.ClaimAsync(entry, following, cancellation));

    public Task<LedgerEntry?> RetakeAsync(LedgerEntry seen, Instant until, CancellationToken cancellation) =>
        kill.Around(() => store.RetakeAsync(seen, until, cancellation));

    public Task PostponeAsync(LedgerEntry entry, Instant retryAt, Phrase reason, CancellationToken cancellation) =>
        kill.Around(() => store.PostponeAsync(entry, retryAt, reason, cancellation));

    public Task SentAsync(LedgerEntry entry, ulong message, CancellationToken cancellation) =>
        kill.Around(() => store.SentAsync(entry, message, cancellation));

    public Task<Closing> CloseAsync(LedgerEntry entry, LedgerState final, Phrase? reason, CancellationToken cancellation) =>
        kill.Around(() => store.CloseAsync(entry, final, reason, cancellation));

    public Task<IReadOnlyDictionary<long, LocalDate>> ShownAsync(ulong channel, CancellationToken cancellation) =>
        store.ShownAsync(channel, cancellation);

    public Task<IReadOnlyList<LedgerEntry>> HistoryAsync(ulong channel, int limit, CancellationToken cancellation) =>
        store.HistoryAsync(channel, limit, cancellation);

    public Task<IReadOnlyList<Subscription>> UnderOtherRulesAsync(int limit, CancellationToken cancellation) =>
        store.UnderOtherRulesAsync(limit, cancellation);

    public Task RescheduleAsync(Subscription seen, DueDate following, CancellationToken cancellation) =>
        store.RescheduleAsync(seen, following, cancellation);
}

internal sealed class KillableChat(IChannelPoster chat, Kill kill) : IChannelPoster
{
    public Instant Now => chat.Now;

    public Task<bool> AskTimeAsync(CancellationToken cancellation) => chat.AskTimeAsync(cancellation);

    public Task<Delivery> SendAsync(ulong guild, ulong channel, DailyPost post, string nonce, CancellationToken cancellation) =>
        kill.Around(() => chat.SendAsync(guild, channel, post, nonce, cancellation));

    public Task<Delivery> FindAsync(ulong guild, ulong channel, string nonce, Instant since, CancellationToken cancellation) =>
        kill.Around(() => chat.FindAsync(guild, channel, nonce, since, cancellation));

    public Task<string?> FinishAsync(ulong channel, ulong message, DailyPost post, CancellationToken cancellation) =>
        kill.Around(() => chat.FinishAsync(channel, message, post, cancellation));

    public Task<(Phrase? Obstacle, PostExtras Extras)> SettleAsync(ulong guild, ulong channel, PostExtras wanted, string? tag,
        CancellationToken cancellation) =>
        chat.SettleAsync(guild, channel, wanted, tag, cancellation);

    public Task<Phrase?> SetRoleAsync(ulong guild, ulong user, ulong role, bool given, CancellationToken cancellation) =>
        chat.SetRoleAsync(guild, user, role, given, cancellation);

    public Task<bool> TellAsync(ulong user, string text, string nonce, CancellationToken cancellation) =>
        kill.Around(() => chat.TellAsync(user, text, nonce, cancellation));

    public Task<Phrase?> ObstacleAsync(ulong guild, ulong channel, ulong? role, CancellationToken cancellation) =>
        chat.ObstacleAsync(guild, channel, role, cancellation);
}
