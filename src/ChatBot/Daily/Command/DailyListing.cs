using System.Globalization;

namespace ChatBot.Daily.Command;

/// <summary>A subscription in one line for a terminal: fields apart by tabs, times in the channel's zone and in UTC.</summary>
public static class DailyListing
{
    public static string Line(Subscription subscription, LedgerEntry? last)
    {
        var settings = subscription.Settings;
        var next = subscription.Health.State == SubscriptionState.On
            ? string.Create(CultureInfo.InvariantCulture,
                $"next {subscription.Next.Date:yyyy-MM-dd} {settings.Time:HH:mm} ({subscription.Next.At:yyyy-MM-dd'T'HH:mm'Z'})")
            : "next none";
        var state = subscription.Health.State.ToString().ToLowerInvariant();
        return string.Join('\t', [
            string.Create(CultureInfo.InvariantCulture, $"channel {subscription.Channel}"),
            string.Create(CultureInfo.InvariantCulture, $"server {subscription.Guild}"),
            $"{DailyWords.Said(settings.Frequency)} {settings.Zone}{(settings.Lens is { } lens ? $" /{lens}" : "")}",
            state,
            last is null
                ? "last none"
                : string.Create(CultureInfo.InvariantCulture, $"last {last.Date:yyyy-MM-dd} "
                + $"{last.State.ToString().ToLowerInvariant()}{(last.Message is { } id ? $" (message {id})" : "")}"),
            next,
            .. subscription.Health.Reason is { } reason ? new[] { reason.ToString() } : [],
        ]);
    }
}
