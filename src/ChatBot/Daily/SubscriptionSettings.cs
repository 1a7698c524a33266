using System.Globalization;
using ChatBot.Daily.Schedule;
using NodaTime;
using NodaTime.Text;

namespace ChatBot.Daily;

/// <summary>What an admin chose with <c>/daily on</c>.</summary>
/// <param name="Zone">IANA name of the time zone.</param>
/// <param name="Time">Wall-clock time there, in whole minutes.</param>
/// <param name="Lens">Name of the lens that narrows the events; null for all of them.</param>
/// <param name="Role">Role to ping; null to ping nobody.</param>
/// <param name="Silent">True to post without a notification.</param>
public sealed record SubscriptionSettings(
    string Zone,
    LocalTime Time,
    Frequency Frequency = Frequency.Daily,
    WhenEmpty WhenEmpty = WhenEmpty.Skip,
    string? Lens = null,
    ulong? Role = null,
    bool Silent = false)
{
    public PostExtras Extras { get; init; } = PostExtras.None;

    /// <summary>All times of a day at which a post is due, the first one first.</summary>
    public IReadOnlyList<LocalTime> Times =>
        [Time, .. (Extras.MoreTimes ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(time =>
            LocalTimePattern.Create("HH':'mm", CultureInfo.InvariantCulture).Parse(time).Value)];
}
