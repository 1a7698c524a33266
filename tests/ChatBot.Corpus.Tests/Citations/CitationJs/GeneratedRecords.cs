using System.Text.Json.Nodes;

namespace ChatBot.Corpus.Tests.Citations.CitationJs;

/// <summary>Records with made-up contents in the shapes that reference managers export, the same for the same seed.</summary>
internal sealed class GeneratedRecords(int seed)
{
    private static readonly string[] Types =
        ["article-journal", "article-magazine", "article-newspaper", "book", "chapter", "paper-conference", "thesis", "report", "webpage",
            "post-weblog"];

    private static readonly string[] Families =
        ["Olsen", "Marsk", "Prado", "Haddad", "O'Dell", "Nuñez", "Lind", "Ortega y Cruz", "Østergaard", "McBride", "Okoye", "Smith-Jones"];
    private static readonly string[] Givens =
        ["Marit", "Jean-Paul", "J. R.", "Ana María", "K.", "Ng", "Élodie", "T.L.", "Wei Ling", "Ibrahim"];
    private static readonly string[] Titles =
    [
        "The growth of river towns", "Tides and \"quiet\" ports", "Who lit the lamp?", "Dredging costs in the delta",
            "Silt, sand and the sea", "Ferries of the north",
        "A pilot's memory", "Harbour works since 1900", "What is a tide table", "Notes on the Oslo line",
    ];

    private static readonly string[] Journals =
        ["Journal of Urban History", "Stat. Med.", "Harbour Review", "The Weekly Quay", "Estuary & Coast"];
    private static readonly string[] Houses = ["Quay Press", "Northern University Press", "Holm & Sons", "Delta House"];

    private readonly Random _random = new(seed);

    public IEnumerable<JsonObject> Take(int count) => Enumerable.Range(1, count).Select(One);

    private JsonObject One(int number)
    {
        var type = Pick(Types);
        var record = new JsonObject { ["id"] = $"r{number}", ["type"] = type, ["title"] = Title() };
        if (Chance(9)) record["author"] = Names(_random.Next(1, 5));
        if (Chance(9)) record["issued"] = Date(type);
        if (Chance(2)) record["language"] = "en";
        if (Chance(3)) record["DOI"] = $"10.1000/q{number}";
        else if (Chance(5) || type is "webpage" or "post-weblog") record["URL"] = $"https://quay.example/{number}";
        if (type is "webpage") record["accessed"] =
            new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(2021, _random.Next(1, 13), _random.Next(1, 29))) };
        Place(record, type);
        return record;
    }

    private void Place(JsonObject record, string type)
    {
        switch (type)
        {
            case "article-journal" or "article-magazine" or "article-newspaper":
                record["container-title"] = Pick(Journals);
                if (Chance(8)) record["volume"] = _random.Next(1, 90).ToString();
                if (Chance(6)) record["issue"] = _random.Next(1, 12).ToString();
                if (Chance(8)) record["page"] = Pages();
                break;
            case "book":
                record["publisher"] = Pick(Houses);
                if (Chance(4)) record["edition"] = Pick(["2", "3", "2nd edition", "Fourth Edition.", "New Ed", "1", "rev. ed."]);
                if (Chance(2)) record["editor"] = Names(_random.Next(1, 3));
                break;
            case "chapter" or "paper-conference":
                record["container-title"] = type == "chapter" ? "Handbook of waterways" : "Proceedings of the Estuary Conference";
                record["publisher"] = Pick(Houses);
                if (Chance(7)) record["editor"] = Names(_random.Next(1, 4));
                if (Chance(8)) record["page"] = Pages();
                break;
            case "thesis":
                record["genre"] = Pick(["Doctoral dissertation", "Master's thesis"]);
                record["publisher"] = "University of Quay";
                break;
            case "report":
                record["publisher"] = "Harbour Institute";
                if (Chance(6)) record["number"] = _random.Next(1, 40).ToString();
                if (Chance(5)) record["genre"] = "Policy Paper";
                break;
            default:
                record["container-title"] = Pick(["Tides and Times", "Harbour Authority"]);
                break;
        }
    }

    private string Title()
    {
        var title = Pick(Titles);
        return Chance(3) && !title.EndsWith('?') ? $"{title}: {Pick(["a short history", "The second century", "An inquiry"])}" : title;
    }

    private JsonArray Names(int count) => [.. Enumerable.Range(0, count).Select(_ => Name())];

    private JsonObject Name()
    {
        var kind = _random.Next(20);
        if (kind == 0) return new() { ["literal"] = Pick(["Harbour Authority", "Institute for Coastal Studies"]) };
        if (kind == 1) return new() { ["family"] = "王", ["given"] = Pick(["小波", "秀英"]) };
        var name = new JsonObject { ["family"] = Pick(Families), ["given"] = Pick(Givens) };
        if (kind == 2) name["given"] = name["given"] + ", III";
        if (kind == 3) name["suffix"] = "Jr.";
        if (kind == 4) name["non-dropping-particle"] = "van der";
        if (kind == 5) name["dropping-particle"] = "von";
        if (kind == 6) name["given"] = "Sora (하늘)";
        return name;
    }

    private JsonObject Date(string type)
    {
        var (year, month) = (_random.Next(1900, 2022), _random.Next(1, 13));
        var parts = type.StartsWith("article", StringComparison.Ordinal) || type is "webpage" or "post-weblog"
            ? Chance(5) ? new JsonArray(year, month, _random.Next(1, 29)) : Chance(5) ? new JsonArray(year, month) : new JsonArray(year)
            : new JsonArray(year);
        var date = new JsonObject { ["date-parts"] = new JsonArray(parts) };
        if (Chance(1) && parts.Count == 1) date["circa"] = true;
        else if (Chance(1) && parts.Count == 1) date["date-parts"]!.AsArray().Add(new JsonArray(year + 2));
        return date;
    }

    private string Pages() => _random.Next(5) switch
    {
        0 => _random.Next(1, 90).ToString(),
        1 => "vii-xiv",
        2 => "1661-90",
        3 => "12-15, 18",
        _ => _random.Next(100, 200) + "-" + _random.Next(200, 300),
    };

    private string Pick(string[] list) => list[_random.Next(list.Length)];

    private bool Chance(int inTen) => _random.Next(10) < inTen;
}
