using System.Collections.Frozen;
using NodaTime;

namespace ChatBot.Daily.Schedule;

/// <summary>
/// What an abbreviation such as "IST" can mean: the zones that the tz database says are called so within a year, one for all that keep the
/// same time. A few that it has only as numbers, or that people use for both halves of a year, are added.
/// </summary>
internal static class ZoneAbbreviations
{
    private static readonly FrozenDictionary<string, string> Added = new Dictionary<string, string>
    {
        ["ET"] = "America/New_York",
        ["CT"] = "America/Chicago",
        ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles",
        ["BRT"] = "America/Sao_Paulo",
        ["ART"] = "America/Argentina/Buenos_Aires",
        ["SGT"] = "Asia/Singapore",
        ["MYT"] = "Asia/Kuala_Lumpur",
        ["ICT"] = "Asia/Bangkok",
        ["BDT"] = "Asia/Dhaka",
        ["NPT"] = "Asia/Kathmandu",
        ["IRST"] = "Asia/Tehran",
        ["TRT"] = "Europe/Istanbul",
        ["MEZ"] = "Europe/Berlin",
        ["MESZ"] = "Europe/Berlin",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="zones">Those that people live in, the likeliest first.</param>
    /// <returns>In the order of <paramref name="zones"/>, none twice for the same time.</returns>
    public static IReadOnlyList<string> Of(string typed, IEnumerable<string> zones, IDateTimeZoneProvider provider, Instant now)
    {
        if (typed.Length is < 2 or > 5 || !typed.All(char.IsAsciiLetter)) return [];
        return [.. zones.Where(id => Added.GetValueOrDefault(typed) == id || IsCalled(provider[id], typed, now))
            .DistinctBy(id => Times(provider[id], now))];
    }

    /// <summary>A zone's offsets now and half a year later: two with the same are one to who chooses.</summary>
    public static (Offset Now, Offset Later) Times(DateTimeZone zone, Instant now) =>
        (zone.GetUtcOffset(now), zone.GetUtcOffset(now + HalfYear));

    private static readonly Duration HalfYear = Duration.FromDays(182);

    private static bool IsCalled(DateTimeZone zone, string typed, Instant now) =>
        zone.GetZoneInterval(now).Name.Equals(typed, StringComparison.OrdinalIgnoreCase)
            || zone.GetZoneInterval(now + HalfYear).Name.Equals(typed, StringComparison.OrdinalIgnoreCase);
}
