using System.Globalization;
using ChatBot.Daily.Content;
using ChatBot.Daily.Ledger;
using ChatBot.Daily.Schedule;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Command;

/// <summary>What <c>/daily</c> says, in Discord's Markdown. Times to come are Discord timestamps, which each reader sees in their own zone.</summary>
public static class DailyReport
{
    public static string Saved(Subscription subscription) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <#{subscription.Channel}> gets its post {Settings(subscription.Settings)}.
        The first is due {Moment(subscription.Next.At)}. /daily preview shows what it would be.
        """);

    public static string NoSuchZone(string typed, IReadOnlyList<ZoneChoice> near)
    {
        var shown = DiscordMarkdown.Escape(typed.Length <= 40 ? typed : typed[..40] + "…");
        return near.Count > 0
            ? $"There is no time zone “{shown}”. Near: {string.Join(", ", near.Select(choice => choice.Id))}."
            : $"There is no time zone “{shown}”. Type a city or country and pick from the list, such as Europe/London.";
    }

    /// <summary>How a subscription is going: what was chosen, the last date and what became of it, the next.</summary>
    public static string Status(Subscription subscription, LedgerEntry? last)
    {
        var state = subscription.Health.State switch
        {
            SubscriptionState.On => "on",
            SubscriptionState.Off => "**off**",
            _ => "**paused**",
        };
        var text = $"<#{subscription.Channel}>: {state}, {Settings(subscription.Settings)}.";
        if (last is not null)
        {
            text += string.Create(CultureInfo.InvariantCulture, $"\nLast: {last.Date:yyyy-MM-dd}, {Outcome(last)}");
        }

        if (subscription.Health.State == SubscriptionState.On)
        {
            text += string.Create(CultureInfo.InvariantCulture, $"\nNext: {subscription.Next.Date:yyyy-MM-dd}, {Moment(subscription.Next.At)}.");
        }

        if (subscription.Health.FailedInARow > 0 && subscription.Health.State == SubscriptionState.On)
        {
            text += string.Create(CultureInfo.InvariantCulture, $"\n**{subscription.Health.FailedInARow} failed in a row**; after {Health.PausedAfter} it is paused. {subscription.Health.Reason}");
        }
        else if (subscription.Health.State == SubscriptionState.Paused)
        {
            text += $"\n{subscription.Health.Reason} /daily on starts it again.";
        }

        return text;
    }

    /// <summary>As many as Discord takes in one message, and how many are left out.</summary>
    public static string Within(IReadOnlyList<string> parts)
    {
        const int Room = 60;
        var text = "";
        for (var at = 0; at < parts.Count; at++)
        {
            if (text.Length + parts[at].Length + 2 > PostText.Longest - Room)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{text}\n\n… and {parts.Count - at} more channels.");
            }

            text += (at > 0 ? "\n\n" : "") + parts[at];
        }

        return text;
    }

    public static string Preview(Subscription subscription, LocalDate day, DailyPost? post)
    {
        if (post is not null)
        {
            return post.Text;
        }

        var lens = subscription.Settings.Lens is { } name ? $" that /{name} finds" : "";
        return string.Create(CultureInfo.InvariantCulture, $"Nothing would be posted on {day:d MMMM yyyy}: the library has no event of that date{lens}.");
    }

    private static string Settings(SubscriptionSettings settings)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{DailyWords.Said(settings.Frequency)} at {settings.Time:HH:mm} {settings.Zone}");
        text += settings.Lens is { } lens ? $", from /{lens} only" : "";
        text += settings.Role is { } role ? $", pinging <@&{role}>" : "";
        text += settings.Silent ? ", without a notification" : "";
        return $"{text}; on a date without events {DailyWords.Said(settings.WhenEmpty)}";
    }

    private static string Outcome(LedgerEntry last) => last.State switch
    {
        LedgerState.Done => "posted.",
        LedgerState.Sent => "posted.",
        LedgerState.Empty => "nothing to post.",
        LedgerState.Claimed => last.Reason is { } reason ? $"being tried again: {reason}" : "being posted.",
        LedgerState.Missed => $"missed: {last.Reason}",
        _ => $"failed: {last.Reason}",
    };

    private static string Moment(Instant at) => string.Create(CultureInfo.InvariantCulture, $"<t:{at.ToUnixTimeSeconds()}:F> (<t:{at.ToUnixTimeSeconds()}:R>)");
}
