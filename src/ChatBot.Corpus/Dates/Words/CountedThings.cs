using System.Collections.Frozen;

namespace ChatBot.Corpus.Dates.Words;

/// <summary>Words that say, after a number, that it is an amount ("2014 soldiers", "1500 km"): such a number is no year.</summary>
internal static class CountedThings
{
    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        "percent", "per", "km", "kilometers", "kilometres", "meters", "metres", "miles", "feet", "ft", "yards", "inches", "m", "mm", "cm", "kg", "kilograms", "grams", "tons", "tonnes", "tonne", "ton", "pounds", "ounces",
        "litres", "liters", "gallons", "barrels", "bushels", "acres", "hectares", "square", "sq", "cubic", "degrees", "watts", "kilowatts", "megawatts", "mw", "kw", "hp", "horsepower", "rpm", "cc", "volts",
        "dollars", "cents", "euros", "rupees", "roubles", "rubles", "francs", "yen", "marks", "lire", "pesos", "points", "million", "billion", "trillion", "thousand", "hundred",
        "hours", "hrs", "minutes", "seconds", "gmt", "utc", "est", "edt", "local", "times", "more", "others", "such", "different", "additional", "dead", "wounded", "strong");

    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        "people", "persons", "adults", "men", "women", "children", "voters", "respondents", "civilians", "demonstrators", "protesters", "customers", "investors", "players", "boys", "girls", "soldiers", "troops", "personnel", "sailors", "officers", "policemen", "fighters", "rebels", "militants", "prisoners", "refugees", "migrants", "settlers",
        "workers", "employees", "jobs", "members", "delegates", "guests", "students", "pupils", "teachers", "doctors", "patients", "passengers", "residents", "families", "farmers", "households", "victims", "deaths",
        "casualties", "cases", "votes", "seats", "shares", "units", "copies", "pages", "words", "homes", "houses", "villages", "towns", "schools", "shops", "stores", "companies", "firms", "cars", "trucks", "vehicles",
        "ships", "boats", "aircraft", "planes", "helicopters", "tanks", "missiles", "rockets", "rounds", "guns", "rifles", "bombs", "warheads", "books", "items", "sheep", "cattle", "horses", "trees", "species", "years", "days", "weeks", "months");

    public static bool Contains(string lower) => Units.Contains(lower) || Heads.Contains(lower);

    /// <summary>The same of the singular, as it stands in a compound: "a 1984-page book", "a 1500-seat hall".</summary>
    public static bool ContainsSingular(string lower) => lower is "man" or "woman" or "person" or "foot" or "inch" or "strong" || Contains(lower + "s");
}
