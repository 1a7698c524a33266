using System.Globalization;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Content;
using ChatBot.Daily.Schedule;
using ChatBot.Replies;
using NodaTime;

namespace ChatBot.Daily.Command;

/// <summary>
/// What <c>/daily</c> says, in Discord's Markdown. Times to come are Discord timestamps, which each reader sees in their own zone.
/// </summary>
/// <param name="words">The reader's language.</param>
public sealed class DailyReport(MessageCatalog words)
{
    private const int LongestTyped = 40;

    /// <param name="days">How many days of the year have an event.</param>
    /// <param name="next">The next of them and when it is posted; null where there is none.</param>
    public string Saved(Subscription subscription, int days, (LocalDate Event, Instant At)? next) => string.Join(
        '\n',
        words.Say("{0} gets its post {1}.", $"<#{subscription.Channel}>", Settings(subscription.Settings)),
        (days, next) switch
        {
            (0, _) or (_, null) => words.Say("No day of the year has an event that the library dates to the day."),
            (1, { } only) => words.Say("One day of the year has an event: {0}, to be posted {1}.",
                DateFormat.OfYear(only.Event.Month, only.Event.Day, words), Moment(only.At)),
            (_, { } first) => words.Say("{0} days of the year have an event; next comes {1}, to be posted {2}.", Number(days),
                DateFormat.OfYear(first.Event.Month, first.Event.Day, words), Moment(first.At)),
        },
        words.Say("On the other days: {0}. Below you can choose otherwise.", words.Say(DailyWords.Said(subscription.Settings.WhenEmpty))),
        words.Say("The first date is {0}. /daily preview shows what it would be.", Moment(subscription.Next.At)));

    /// <summary>An abbreviation or a country that can mean several zones.</summary>
    public string WhichZone(string typed, IReadOnlyList<ZoneChoice> choices) => words.Say(
        "“{0}” can mean several time zones. Which: {1}?", DiscordMarkdown.Escape(Clipped.To(typed, LongestTyped)),
            string.Join(", ", choices.Select(choice => choice.Name)));

    public string NoSuchZone(string typed, IReadOnlyList<ZoneChoice> near)
    {
        var shown = DiscordMarkdown.Escape(Clipped.To(typed, LongestTyped));
        return near.Count > 0
            ? words.Say("There is no time zone “{0}”. Near: {1}.", shown, string.Join(", ", near.Select(choice => choice.Id)))
            : words.Say("There is no time zone “{0}”. Type a city or country and pick from the list, such as {1}.", shown, "Europe/London");
    }

    /// <summary>How a subscription is going: what was chosen, the last date and what became of it, the next.</summary>
    public string Status(Subscription subscription, LedgerEntry? last)
    {
        var health = subscription.Health;
        var state = health.State switch
        {
            SubscriptionState.On => words.Say("on"),
            SubscriptionState.Off => $"**{words.Say("off")}**",
            _ => $"**{words.Say("paused")}**",
        };
        var text = $"<#{subscription.Channel}>: {state}, {Settings(subscription.Settings)}.";
        if (last is not null)
        {
            text += $"\n{words.Say("Last: {0}, {1}", Day(last.Date), ExitStatus(last))}";
        }

        if (health.State == SubscriptionState.On)
        {
            text += $"\n{words.Say("Next: {0}, {1}.", Day(subscription.Next.Date), Moment(subscription.Next.At))}";
        }

        if (health.FailedInARow > 0 && health.State == SubscriptionState.On)
        {
            text += $"\n{words.Say("**{0} failed in a row**; after {1} it is paused.", Number(health.FailedInARow),
                Number(Health.PausedAfter))} {Reason(health.Reason)}";
        }
        else if (health.State == SubscriptionState.Paused)
        {
            text += $"\n{Reason(health.Reason)} {words.Say("/daily resume starts it again.")}";
        }

        return text;
    }

    /// <summary>As many as Discord takes in one message, and how many are left out.</summary>
    public string Within(IReadOnlyList<string> parts)
    {
        const int Room = 60;
        var text = "";
        for (var at = 0; at < parts.Count; at++)
        {
            if (text.Length + parts[at].Length + 2 > PostText.Longest - Room)
            {
                return $"{text}\n\n{Clipped.To(words.Say("… and {0} more channels.", Number(parts.Count - at)), Room - 2)}";
            }

            text += (at > 0 ? "\n\n" : "") + parts[at];
        }

        return text;
    }

    /// <summary>The post as everybody would see it, or why there is none.</summary>
    public string Preview(Subscription subscription, LocalDate day, DailyPost? post)
    {
        if (post is not null)
        {
            return post.Text;
        }

        var date = words.Locale.Length == 0 ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : Day(day);
        return subscription.Settings.Lens is { } lens
            ? words.Say("Nothing would be posted on {0}: the library has no event of that date that {1} finds.", date, $"/{lens}")
            : words.Say("Nothing would be posted on {0}: the library has no event of that date.", date);
    }

    private string Settings(SubscriptionSettings settings)
    {
        var text = words.Say("{0} at {1}", words.Say(DailyWords.Said(settings.Frequency)),
            $"{string.Join(", ", settings.Times.Select(time => time.ToString("HH:mm", CultureInfo.InvariantCulture)))} {settings.Zone}");
        text += settings.Lens is { } lens ? words.Say(", from {0} only", $"/{lens}") : "";
        text += settings.Role is { } role ? words.Say(", pinging {0}", $"<@&{role}>") : "";
        text += settings.Silent ? words.Say(", without a notification") : "";
        text += settings.Extras.Thread ? words.Say(", with a thread") : "";
        text += settings.Extras.Publish ? words.Say(", published to followers") : "";
        text += settings.Extras.OfferRole is { } offered ? words.Say(", with a button for {0}", $"<@&{offered}>") : "";
        return text + words.Say("; on a date without events {0}", words.Say(DailyWords.Said(settings.WhenEmpty)));
    }

    private string ExitStatus(LedgerEntry last) => last.State switch
    {
        LedgerState.Done => words.Say("posted."),
        LedgerState.Sent => words.Say("posted."),
        LedgerState.Empty => words.Say("nothing to post."),
        LedgerState.Skipped => words.Say("left out."),
        LedgerState.Claimed => last.Reason is { } reason ? words.Say("being tried again: {0}", Reason(reason)) : words.Say("being posted."),
        LedgerState.Missed => words.Say("missed: {0}", Reason(last.Reason)),
        _ => words.Say("failed: {0}", Reason(last.Reason)),
    };

    private string Reason(Phrase? reason) => reason is null ? "" : words.Say(reason);

    public static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Moment(Instant at) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{at.ToUnixTimeSeconds()}:F> (<t:{at.ToUnixTimeSeconds()}:R>)");
}
