using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>
/// One look at what is due: opens what has come due, resumes what was left open, gives up what is too late.
/// Holds nothing between rounds: all that must be remembered is in the store before the next step is taken. The time is the chat's, so that
/// a machine's clock that is wrong, or is put right, neither repeats a post nor misses one.
/// </summary>
public sealed class PostingRound(
    IDailyStore store, IDailyContent content, IChannelPoster poster, Zones zones, DailyOptions options, TimeProvider time,
        ILogger<PostingRound> log, PostMeter? meter = null)
{
    private const int BatchSize = 500;
    private static readonly IReadOnlyDictionary<long, LocalDate> NothingShown = new Dictionary<long, LocalDate>();

    private Instant Now => poster.Now;

    /// <summary>
    /// Works until nothing is due. Throws <see cref="StateUnavailableException"/> when the store fails; the next round goes on.
    /// </summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!await MayBeDueAsync(cancellation))
        {
            return;
        }

        IReadOnlyList<DueWork> batch;
        var moved = 0;
        do
        {
            // Before each batch: what a process claims that the chat does not reach, no other can post until the claim has ended.
            if (!await poster.AskTimeAsync(cancellation))
            {
                log.ChatUnreachable();
                return;
            }

            (batch, var unreadable) = await store.DueAsync(Now, BatchSize, cancellation);
            await SetAsideAsync(unreadable, cancellation);
            moved = unreadable.Count;
            using var unreachable = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.AtOnce, CancellationToken = cancellation };
            await Parallel.ForEachAsync(batch, parallel, async (work, token) =>
            {
                if (await StepAsync(work, unreachable, token))
                {
                    Interlocked.Increment(ref moved);
                }
            });
            if (unreachable.IsCancellationRequested)
            {
                // What was not begun stays due, unclaimed: a chat that does not answer is asked once a tick, not once a channel.
                return;
            }
        }
        while (moved > 0);
    }

    /// <summary>Takes out of what comes due, now and later, what cannot be read.</summary>
    public async Task SetAsideUnreadableAsync(CancellationToken cancellation) =>
        await SetAsideAsync(await store.UnreadableAsync(null, cancellation), cancellation);

    private async Task SetAsideAsync(IReadOnlyList<UnreadableRow> unreadable, CancellationToken cancellation)
    {
        foreach (var row in unreadable)
        {
            log.SetAside(row.Channel, row.Date ?? "the subscription", row.Reason);
            await store.SetAsideAsync(row, cancellation);
        }
    }

    /// <summary>Whether anything is due by either clock: only then the chat is asked for its time.</summary>
    private async Task<bool> MayBeDueAsync(CancellationToken cancellation)
    {
        var latest = Instant.Max(Now, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var (work, unreadable) = await store.DueAsync(latest, 1, cancellation);
        return work.Count + unreadable.Count > 0;
    }

    /// <returns>True when the work moved on, so that the next query does not find it again.</returns>
    private async Task<bool> StepAsync(DueWork work, CancellationTokenSource unreachable, CancellationToken cancellation)
    {
        if (unreachable.IsCancellationRequested)
        {
            return false;
        }

        try
        {
            var delivery = work.Open is { } open ? await ResumeAsync(work.Subscription, open, cancellation)
                : await BeginAsync(work.Subscription, cancellation);
            if (delivery is Delivery.Refused { Why: Refusal.NoConnection })
            {
                await unreachable.CancelAsync();
            }

            return true;
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or StateUnavailableException))
        {
            // One channel's fault must not keep the others from their posts; it stays as the ledger has it and is taken up again.
            log.ChannelFailed(work.Subscription.Channel, fault);
            return false;
        }
    }

    private async Task<Delivery?> BeginAsync(Subscription subscription, CancellationToken cancellation)
    {
        if (zones.Find(subscription.Settings.Zone) is not { } zone)
        {
            var reason = Phrase.Of(
                $"Paused: the time zone {subscription.Settings.Zone} is not known any more. Choose another with /daily on.");
            await store.SaveAsync(subscription with
            {
                Health = subscription.Health with
                {
                    State = SubscriptionState.Paused,
                    Reason = reason
                }
            }, cancellation);
            return null;
        }

        var (date, due, number) = subscription.Next;
        var following = subscription.Recurrence.After(subscription.Next, zone);
        var now = Now;
        var isLate = now >= due + options.Window;
        var shown = isLate ? NothingShown : await store.ShownAsync(subscription.Channel, cancellation);
        var post = content.Compose(subscription, date, shown, number);
        var state = post is null ? LedgerState.Empty : isLate ? LedgerState.Missed : LedgerState.Claimed;
        var entry = new LedgerEntry(
            subscription.Channel, date, state, due, now, 1, now + options.Lease,
            state == LedgerState.Claimed ? post : null,
            Reason: state == LedgerState.Missed
                ? Phrase.Of($"The bot was not running, or had no connection, while it could have been posted.") : null)
        {
            Number = number,
        };
        if (!await store.ClaimAsync(entry, following, cancellation))
        {
            return null;
        }

        if (state != LedgerState.Claimed)
        {
            if (state == LedgerState.Missed)
            {
                meter?.Ended(state);
            }

            return null;
        }

        return await SendAsync(subscription, entry, cancellation);
    }

    private async Task<Delivery?> ResumeAsync(Subscription subscription, LedgerEntry seen, CancellationToken cancellation)
    {
        if (await store.RetakeAsync(seen, Now + options.Lease, cancellation) is not { } entry)
        {
            return null;
        }

        if (entry.State == LedgerState.Sent)
        {
            await FinishAsync(subscription, entry, entry.Message!.Value, cancellation);
            await CloseAsync(entry, LedgerState.Done, null, cancellation);
            return null;
        }

        var isOver = Now >= entry.Due + options.Window;
        var isOn = subscription.Health.State == SubscriptionState.On;
        // A forum post has no nonce: it is always looked for.
        if (isOver || !isOn || entry.Post?.Title is not null || Now - entry.ClaimedAt >= options.NonceHolds)
        {
            var found = await LimitedAsync(token =>
                poster.FindAsync(subscription.Guild, entry.Channel, entry.Nonce, entry.ClaimedAt, token), cancellation);
            if (found is not Delivery.Absent)
            {
                return await SettleAsync(subscription, entry, found, cancellation);
            }
        }

        if (isOver || !isOn)
        {
            await GiveUpAsync(subscription, entry, isOn ? null : Phrase.Of($"It was turned off before it was posted."), cancellation);
            return null;
        }

        return await SendAsync(subscription, entry, cancellation);
    }

    private async Task<Delivery?> SendAsync(Subscription subscription, LedgerEntry entry, CancellationToken cancellation)
    {
        if (Now + options.SendTimeout > entry.RetryAt)
        {
            // The process was held up, and the row may be another's by the time an answer comes.
            return null;
        }

        var delivery = await LimitedAsync(token => poster.SendAsync(subscription.Guild, entry.Channel, entry.Post!, entry.Nonce, token),
            cancellation);
        return await SettleAsync(subscription, entry, delivery, cancellation);
    }

    private async Task<Delivery> SettleAsync(
        Subscription subscription, LedgerEntry entry, Delivery delivery, CancellationToken cancellation)
    {
        switch (delivery)
        {
            case Delivery.Arrived arrived:
                // What has happened is written down even while the host stops.
                await store.SentAsync(entry, arrived.Message, CancellationToken.None);
                await FinishAsync(subscription, entry, arrived.Message, cancellation);
                await CloseAsync(entry, LedgerState.Done, null, CancellationToken.None);
                break;
            case Delivery.Refused refused:
                var end = entry.Due + options.Window;
                var failed = entry with { Reason = refused.Why.Sentence() };
                if (Now >= end)
                {
                    await GiveUpAsync(subscription, failed, null, cancellation);
                }
                else
                {
                    var again = Instant.Min(end, Now + RetryDelay.After(entry.Attempts, refused.RetryAfter));
                    log.Postponed(entry.Channel, refused.Why, again);
                    await store.PostponeAsync(failed, again, failed.Reason!, cancellation);
                }

                break;
        }

        return delivery;
    }

    /// <summary>A row that was tried ends as failed, one that nobody could try as missed.</summary>
    private async Task GiveUpAsync(Subscription subscription, LedgerEntry entry, Phrase? because, CancellationToken cancellation)
    {
        var state = because is null && entry.Reason is not null ? LedgerState.Failed : LedgerState.Missed;
        var reason = because ?? entry.Reason ?? Phrase.Of($"The bot stopped before it was posted.");
        log.GivenUp(entry.Channel, entry.Date, reason.ToString());
        if (await CloseAsync(entry, state, reason, cancellation) is { TellsAdmin: true })
        {
            var text = content.Say(subscription.Settings, DailyNotices.Failed(subscription, entry.Date, reason));
            if (!await poster.TellAsync(subscription.SetBy, text, "t" + entry.Nonce[1..], cancellation))
            {
                log.AdminNotReached(entry.Channel);
            }
        }
    }

    private async Task<Closing> CloseAsync(LedgerEntry entry, LedgerState final, Phrase? reason, CancellationToken cancellation)
    {
        var closing = await store.CloseAsync(entry, final, reason, cancellation);
        if (closing.IsClosed)
        {
            meter?.Ended(final);
        }

        return closing;
    }

    /// <summary>What follows a post, and can be done again: where it fails, the post is there all the same.</summary>
    private async Task FinishAsync(Subscription subscription, LedgerEntry entry, ulong message, CancellationToken cancellation)
    {
        if (entry.Post is not { } post || (post.Thread is null && !post.Publish))
        {
            return;
        }

        using var timeout = new CancellationTokenSource(options.SendTimeout.ToTimeSpan(), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            if (await poster.FinishAsync(entry.Channel, message, post, either.Token) is { } fault)
            {
                log.NotFinished(entry.Channel, fault);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.NotFinished(entry.Channel, "Discord did not answer in time.");
        }
    }

    private async Task<Delivery> LimitedAsync(Func<CancellationToken, Task<Delivery>> attempt, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(options.SendTimeout.ToTimeSpan(), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await attempt(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Delivery.Refused(Refusal.NoAnswer);
        }
    }
}
