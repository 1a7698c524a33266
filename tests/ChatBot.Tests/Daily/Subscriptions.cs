using ChatBot.Daily;
using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Tests.Daily;

/// <summary>Subscriptions as tests need them: due at 9:00 UTC on 20 November 2026, a Friday, unless they say otherwise.</summary>
internal static class Subscriptions
{
    public static readonly LocalDate Date = new(2026, 11, 20);
    public static readonly Instant Due = Instant.FromUtc(2026, 11, 20, 9, 0);

    public static Subscription Of(ulong channel, ulong guild = 7, SubscriptionSettings? settings = null, Health? health = null,
        Instant? now = null)
    {
        settings ??= new SubscriptionSettings("UTC", new LocalTime(9, 0));
        var zone = DateTimeZoneProviders.Tzdb[settings.Zone];
        var first = new Recurrence(Frequency.Daily, Date, settings.Time).After((now ?? Due) - Duration.FromSeconds(1), zone);
        return new(channel, guild, 99, settings, first.Date, first, health ?? Health.Good);
    }

    public static DailyPost Post(params long[] shown) => new("On this date", "On this date\n> text", shown);

    public static LedgerEntry Claim(Subscription subscription, LedgerState state = LedgerState.Claimed, DailyPost? post = null) => new(
        subscription.Channel, subscription.Next.Date, state, subscription.Next.At, subscription.Next.At, 1,
            subscription.Next.At + Duration.FromMinutes(1),
        state == LedgerState.Claimed ? post ?? Post() : null);

    public static DueDate Following(Subscription subscription) =>
        subscription.Recurrence.After(subscription.Next.Date, DateTimeZoneProviders.Tzdb[subscription.Settings.Zone]);
}
