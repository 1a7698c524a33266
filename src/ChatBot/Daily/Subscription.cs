using ChatBot.Daily.Schedule;
using NodaTime;

namespace ChatBot.Daily;

/// <summary>A channel's standing order: what was chosen, when the next post is due, and how it has been going.</summary>
/// <param name="Guild">The server of the channel.</param>
/// <param name="SetBy">The user who is told when it fails.</param>
/// <param name="Anchor">Date of the first post; weekly and monthly posts repeat its weekday or day of the month.</param>
/// <param name="Next">The next post that is due.</param>
public sealed record Subscription(
    ulong Channel,
    ulong Guild,
    ulong SetBy,
    SubscriptionSettings Settings,
    LocalDate Anchor,
    DueDate Next,
    Health Health)
{
    /// <summary>The rule by which due dates follow each other.</summary>
    public Recurrence Recurrence => new(Settings.Frequency, Anchor, Settings.Time, Settings.Times);
}
