using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Daily.Posting;

/// <summary>Follows zones whose rules changed: due dates that were worked out under other rules are worked out anew.</summary>
public sealed class ZoneRules(IDailyStore store, Zones zones, ILogger<ZoneRules> log)
{
    private const int BatchSize = 1000;

    public async Task FollowAsync(CancellationToken cancellation)
    {
        var count = 0;
        IReadOnlyList<Subscription> batch;
        do
        {
            batch = await store.UnderOtherRulesAsync(BatchSize, cancellation);
            foreach (var subscription in batch)
            {
                // The date stays what it was; the instant follows. A zone that is gone is dealt with when the post is due.
                var next = subscription.Next;
                var due = zones.Find(subscription.Settings.Zone) is { } zone ? Recurring(subscription.Recurrence, next, zone) : next;
                await store.RescheduleAsync(subscription, due, cancellation);
            }

            count += batch.Count;
        }
        while (batch.Count == BatchSize);

        if (count > 0)
        {
            log.FollowedZoneRules(zones.RulesVersion, count);
        }
    }

    private static DueDate Recurring(Recurrence recurrence, DueDate next, DateTimeZone zone)
    {
        var due = recurrence.After(next.Date.PlusDays(-1), zone);
        while (due.Date == next.Date && due.Number < next.Number)
        {
            due = recurrence.After(due, zone);
        }

        return due;
    }
}
