using System.Collections.Frozen;

namespace ChatBot.Daily.Schedule;

/// <summary>
/// The countries that people call otherwise than the tz database does (https://data.iana.org/time-zones/tzdb/iso3166.tab), all in their
/// folded form: see <see cref="Zones"/>.
/// </summary>
internal static class ZoneAliases
{
    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>
    {
        ["us"] = "united_states",
        ["usa"] = "united_states",
        ["u.s."] = "united_states",
        ["u.s.a."] = "united_states",
        ["united_states_of_america"] = "united_states",
        ["uk"] = "britain_(uk)",
        ["u.k."] = "britain_(uk)",
        ["united_kingdom"] = "britain_(uk)",
        ["great_britain"] = "britain_(uk)",
        ["england"] = "britain_(uk)",
        ["scotland"] = "britain_(uk)",
        ["wales"] = "britain_(uk)",
        ["northern_ireland"] = "britain_(uk)",
        ["uae"] = "united_arab_emirates",
        ["emirates"] = "united_arab_emirates",
        ["holland"] = "netherlands",
        ["the_netherlands"] = "netherlands",
        ["czechia"] = "czech_republic",
        ["turkiye"] = "turkey",
        ["korea"] = "korea_(south)",
        ["south_korea"] = "korea_(south)",
        ["north_korea"] = "korea_(north)",
        ["burma"] = "myanmar_(burma)",
        ["ivory_coast"] = "cote_d'ivoire",
        ["cabo_verde"] = "cape_verde",
        ["swaziland"] = "eswatini_(swaziland)",
        ["macedonia"] = "north_macedonia",
        ["drc"] = "congo_(dem._rep.)",
        ["bosnia"] = "bosnia_&_herzegovina",
        ["deutschland"] = "germany",
        ["espana"] = "spain",
        ["brasil"] = "brazil",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The zones in which most people of their country, or of those that share an abbreviation, live; the most populous first.
    /// </summary>
    private static readonly string[] Leading =
    [
        "Asia/Shanghai", "Asia/Kolkata", "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver", "Asia/Karachi",
            "America/Sao_Paulo", "Africa/Lagos",
        "Europe/Moscow", "Asia/Tokyo", "Europe/Berlin", "Europe/London", "Africa/Cairo", "Africa/Nairobi", "Africa/Johannesburg",
            "Europe/Kyiv", "America/Toronto", "Australia/Sydney",
    ];

    /// <summary>Its place among the leading zones; after all of them for any other.</summary>
    public static int LeadOf(string zone) => Array.IndexOf(Leading, zone) is >= 0 and var at ? at : Leading.Length;

    /// <summary>The database's name for the country, folded; null for what is no other name of one.</summary>
    public static string? Country(string folded) => Countries.GetValueOrDefault(folded);
}
