using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Corpus.Words;
using NodaTime;
using NodaTime.TimeZones;

namespace ChatBot.Daily.Schedule;

/// <summary>
/// The time zones by their IANA names (https://www.iana.org/time-zones), and by the countries, cities, abbreviations and offsets that
/// people type.
/// </summary>
public sealed partial class Zones
{
    private const int LongestOffset = 14;
    private readonly IReadOnlyList<ZonePlace> _places;

    /// <param name="provider">The zones' rules; the default is the database that NodaTime carries.</param>
    public Zones(IDateTimeZoneProvider? provider = null)
    {
        Provider = provider ?? DateTimeZoneProviders.Tzdb;
        var locations = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).Index()
            .ToLookup(entry => entry.Item.ZoneId, StringComparer.Ordinal);
        _places = [.. Provider.Ids.Where(id => !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Select(id => new ZonePlace(
                id, Folded(id), [Folded(id[(id.LastIndexOf('/') + 1)..]), .. ZoneCities.Of(id)],
                    [.. locations[id].Select(at => Folded(at.Item.CountryName))],
                [.. locations[id].Select(at => at.Item.CountryCode)], locations[id].Select(at => (int?)at.Index).FirstOrDefault()))
            .OrderBy(place => ZoneAliases.LeadOf(place.Id)).ThenBy(place => place.Rank ?? int.MaxValue)
                .ThenBy(place => place.Id, StringComparer.Ordinal)];
    }

    public IDateTimeZoneProvider Provider { get; }

    /// <summary>Names the rules in force, so that due dates worked out under older ones are worked out anew.</summary>
    public string RulesVersion => Provider.VersionId;

    /// <summary>The zone of an id as it is kept; null when it is not known any more.</summary>
    public DateTimeZone? Find(string id) => Provider.GetZoneOrNull(id);

    /// <summary>
    /// The zone that was typed: an offset ("UTC+5", "GMT+5" as five hours ahead, "+5:30"), an abbreviation, an IANA name, a city, a
    /// country, in any case, with spaces or underscores, with or without accents. Where it can be several, they are given to choose from,
    /// and none is taken.
    /// </summary>
    /// <param name="country">The ISO code of the country that is meant rather than others; null for none.</param>
    public (DateTimeZone? Zone, IReadOnlyList<ZoneChoice> Choices) Read(string typed, Instant now, string? country = null)
    {
        const int MostChoices = 6;
        var found = Meant(typed, now, country);
        return found switch
        {
            [var only] => (Provider.GetZoneOrNull(only), []),
            [] => (null, []),
            _ => (null, [.. found.Take(MostChoices).Select(id => Choice(id, now))]),
        };
    }

    /// <summary>At most <paramref name="limit"/> zones for what was typed so far, best first: city, then country (its most populous zone
    /// first, as the database has them), then any part of the name. Those of <paramref name="country"/> come first among equals.</summary>
    public IReadOnlyList<ZoneChoice> Suggest(string typed, Instant now, int limit, string? country = null)
    {
        var folded = Folded(typed);
        var named = ZoneAliases.Country(folded);
        var likely = folded.Length == 0 ? [] : Offset(typed) is { } offset ? [offset]
            : ZoneAbbreviations.Of(typed.Trim(), Lived(country), Provider, now);
        var places = Near(country)
            .Select(place => (place, rank: named is not null && place.Countries.Contains(named) ? 0 : Rank(place, folded)))
            .Where(candidate => candidate.rank >= 0)
            .OrderBy(candidate => candidate.rank)
            .Select(candidate => candidate.place.Id);
        return [.. likely.Concat(places).Distinct().Take(limit).Select(id => Choice(id, now))];
    }

    /// <summary>The ISO code of the country of a locale of Discord's ("de", "en-GB"); null where it names none.</summary>
    public static string? CountryOf(string? locale)
    {
        try
        {
            return locale is { Length: > 0 } ? new RegionInfo(CultureInfo.CreateSpecificCulture(locale).Name).TwoLetterISORegionName : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private IReadOnlyList<string> Meant(string typed, Instant now, string? country)
    {
        var folded = Folded(typed);
        if (folded.Length == 0) return [];
        if (Offset(typed) is { } offset) return [offset];
        if (ZoneAbbreviations.Of(typed.Trim(), Lived(country), Provider, now) is { Count: > 0 } called) return called;
        var named = ZoneAliases.Country(folded) ?? folded;
        Func<ZonePlace, bool>[] ways =
        [
            place => place.Folded == folded,
            place => place.Rank is not null && place.Cities.Contains(folded),
            place => place.Countries.Contains(named),
            place => place.Rank is not null && folded.Length >= ShortestPart
                && place.Cities.Any(city => city.StartsWith(folded, StringComparison.Ordinal)),
        ];
        var fitting = ways.Select(way => Near(country).Where(way).Select(place => place.Id)
            .DistinctBy(id => ZoneAbbreviations.Times(Provider[id], now)).ToList());
        return fitting.FirstOrDefault(ids => ids.Count > 0) ?? [];
    }

    private const int ShortestPart = 4;

    private IEnumerable<ZonePlace> Near(string? country) =>
        country is null ? _places : _places.OrderBy(place => !place.Codes.Contains(country));

    private IEnumerable<string> Lived(string? country) => Near(country).Where(place => place.Rank is not null).Select(place => place.Id);

    /// <summary>The id of a fixed offset. "GMT+5" is what people mean by it, five hours ahead, and not what POSIX does.</summary>
    private static string? Offset(string typed)
    {
        var match = OffsetForm().Match(typed.Trim());
        if (!match.Success) return null;
        if (!match.Groups["sign"].Success) return "UTC";
        var hours = int.Parse(match.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture);
        var minutes = match.Groups["minutes"].Success ? int.Parse(match.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (minutes > 59 || (hours * 60) + minutes > LongestOffset * 60) return null;
        var sign = match.Groups["sign"].Value == "+" ? '+' : '-';
        return hours + minutes == 0 ? "UTC"
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{hours:D2}{(minutes > 0 ? $":{minutes:D2}" : "")}");
    }

    private ZoneChoice Choice(string id, Instant now)
    {
        var there = now.InZone(Provider[id]);
        return new(id, string.Create(CultureInfo.InvariantCulture, $"{id} · {there:HH:mm} now (UTC{there.Offset:+HH:mm})"));
    }

    private static int Rank(ZonePlace place, string typed) =>
        typed.Length == 0 ? (place.Rank is null ? -1 : 0)
        : place.Folded == typed ? 0
        : place.Cities.Any(city => city.StartsWith(typed, StringComparison.Ordinal)) ? 1
        : place.Countries.Any(country => country.StartsWith(typed, StringComparison.Ordinal)) ? 2
        : place.Folded.StartsWith(typed, StringComparison.Ordinal) ? 3
        : place.Folded.Contains(typed, StringComparison.Ordinal) ? 4
        : place.Countries.Any(country => country.Contains(typed, StringComparison.Ordinal)) ? 5
        : -1;

    private static string Folded(string name) => Folding.Fold(name).Trim().Replace(' ', '_');

    [GeneratedRegex(@"^(?:(?:utc|gmt|z)|(?:utc|gmt)?\s*(?<sign>[+\-\u2212\u2013])\s*(?<hours>[0-9]{1,2})(?::?(?<minutes>[0-9]{2}))?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OffsetForm();

    /// <param name="Cities">Its own, and others that keep its time, folded.</param>
    /// <param name="Countries">The countries that use it, folded.</param>
    /// <param name="Codes">Their ISO codes.</param>
    /// <param name="Rank">Its place in the database's own list, by country; null for a zone that nobody lives in or an older name of
    /// one.</param>
    private sealed record ZonePlace(string Id, string Folded, IReadOnlyList<string> Cities, IReadOnlyList<string> Countries,
        IReadOnlyList<string> Codes, int? Rank);
}

/// <summary>A zone as offered while a person types.</summary>
/// <param name="Name">What is shown: the name with the current time there.</param>
public sealed record ZoneChoice(string Id, string Name);
