using System.Globalization;
using ChatBot.Corpus.Words;
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
        var locations = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Index().ToLookup(entry => entry.Item.ZoneId, StringComparer.Ordinal);
        _places = [.. Provider.Ids
            .Select(id => new Place(id, Folded(id), Folded(id[(id.LastIndexOf('/') + 1)..]), [.. locations[id].Select(at => Folded(at.Item.CountryName))], locations[id].Select(at => (int?)at.Index).FirstOrDefault()))
            .OrderBy(place => ZoneAliases.Leading.Contains(place.Id) ? -1 : place.Rank ?? int.MaxValue).ThenBy(place => place.Id, StringComparer.Ordinal)];
    }

    public IDateTimeZoneProvider Provider { get; }

    /// <summary>Names the rules in force, so that due dates worked out under older ones are worked out anew.</summary>
    public string RulesVersion => Provider.VersionId;

    /// <summary>
    /// The zone of an IANA name in any case, with spaces or underscores, with or without accents; else the one zone of that city or
    /// country; null when there is none or more than one.
    /// </summary>
    public DateTimeZone? Find(string name)
    {
        var folded = Folded(name);
        var country = ZoneAliases.Country(folded) ?? folded;
        var found = Only(place => place.Folded == folded) ?? Only(place => place.Rank is not null && place.City == folded)
            ?? Only(place => place.Countries.Contains(country));
        return found is null ? null : Provider.GetZoneOrNull(found.Id);

        Place? Only(Func<Place, bool> fits) => _places.Where(fits).Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>At most <paramref name="limit"/> zones for what was typed so far, best first: city, then country (its most populous zone
    /// first, as the database has them), then any part of the name.</summary>
    public IReadOnlyList<ZoneChoice> Suggest(string typed, Instant now, int limit)
    {
        var folded = Folded(typed);
        var country = ZoneAliases.Country(folded);
        return [.. _places
            .Select(place => (place, rank: country is not null && place.Countries.Contains(country) ? 0 : Rank(place, folded)))
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
        typed.Length == 0 ? (place.Rank is null ? -1 : 0)
        : place.Folded == typed ? 0
        : place.City.StartsWith(typed, StringComparison.Ordinal) ? 1
        : place.Countries.Any(country => country.StartsWith(typed, StringComparison.Ordinal)) ? 2
        : place.Folded.StartsWith(typed, StringComparison.Ordinal) ? 3
        : place.Folded.Contains(typed, StringComparison.Ordinal) ? 4
        : place.Countries.Any(country => country.Contains(typed, StringComparison.Ordinal)) ? 5
        : -1;

    private static string Folded(string name) => Folding.Fold(name).Trim().Replace(' ', '_');

    /// <param name="Countries">The countries that use it, folded.</param>
    /// <param name="Rank">Its place in the database's own list, by country; null for a zone that nobody lives in or an older name of one.</param>
    private sealed record Place(string Id, string Folded, string City, IReadOnlyList<string> Countries, int? Rank);
}

/// <summary>A zone as offered while a person types.</summary>
/// <param name="Name">What is shown: the name with the current time there.</param>
public sealed record ZoneChoice(string Id, string Name);
