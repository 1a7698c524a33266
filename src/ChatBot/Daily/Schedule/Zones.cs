using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace ChatBot.Daily.Schedule;

/// <summary>The time zones by their IANA names (https://www.iana.org/time-zones), and by the countries and cities that people type.</summary>
public sealed class Zones
{
    private readonly IReadOnlyList<Place> _places;

    /// <param name="provider">The zones' rules; the default is the database that NodaTime carries.</param>
    public Zones(IDateTimeZoneProvider? provider = null)
    {
        Provider = provider ?? DateTimeZoneProviders.Tzdb;
        var countries = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .GroupBy(location => location.ZoneId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join(", ", group.Select(location => location.CountryName)), StringComparer.Ordinal);
        _places = [.. Provider.Ids
            .Select(id => new Place(id, Folded(id), Folded(id[(id.LastIndexOf('/') + 1)..]), Folded(countries.GetValueOrDefault(id, "")), countries.ContainsKey(id)))
            .OrderBy(place => place.IsInhabited ? 0 : 1).ThenBy(place => place.Id, StringComparer.Ordinal)];
    }

    public IDateTimeZoneProvider Provider { get; }

    /// <summary>Names the rules in force, so that due dates worked out under older ones are worked out anew.</summary>
    public string RulesVersion => Provider.VersionId;

    /// <summary>The zone of an IANA name in any case, with spaces or underscores; null when there is none.</summary>
    public DateTimeZone? Find(string name)
    {
        var folded = Folded(name);
        var place = _places.FirstOrDefault(place => place.Folded == folded);
        return place is null ? null : Provider.GetZoneOrNull(place.Id);
    }

    /// <summary>At most <paramref name="limit"/> zones for what was typed so far, best first: city, then country, then any part of the name.</summary>
    public IReadOnlyList<ZoneChoice> Suggest(string typed, Instant now, int limit)
    {
        var folded = Folded(typed);
        return [.. _places
            .Select(place => (place, rank: Rank(place, folded)))
            .Where(candidate => candidate.rank >= 0)
            .OrderBy(candidate => candidate.rank)
            .Take(limit)
            .Select(candidate => Choice(candidate.place.Id, now))];
    }

    private ZoneChoice Choice(string id, Instant now)
    {
        var there = now.InZone(Provider[id]);
        return new(id, string.Create(CultureInfo.InvariantCulture, $"{id} · {there:HH:mm} now (UTC{there.Offset:+HH:mm})"));
    }

    private static int Rank(Place place, string typed) =>
        typed.Length == 0 ? (place.IsInhabited ? 0 : -1)
        : place.Folded == typed ? 0
        : place.City.StartsWith(typed, StringComparison.Ordinal) ? 1
        : place.Country.StartsWith(typed, StringComparison.Ordinal) ? 2
        : place.Folded.StartsWith(typed, StringComparison.Ordinal) ? 3
        : place.Folded.Contains(typed, StringComparison.Ordinal) ? 4
        : place.Country.Contains(typed, StringComparison.Ordinal) ? 5
        : -1;

    private static string Folded(string name) => name.Trim().Replace(' ', '_').ToLowerInvariant();

    private sealed record Place(string Id, string Folded, string City, string Country, bool IsInhabited);
}

/// <summary>A zone as offered while a person types.</summary>
/// <param name="Name">What is shown: the name with the current time there.</param>
public sealed record ZoneChoice(string Id, string Name);
