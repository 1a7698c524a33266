using System.Text.RegularExpressions;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>RIS (https://en.wikipedia.org/wiki/RIS_(file_format)): a tag of two signs, two blanks and a hyphen begin each field.</summary>
internal static partial class RisRecords
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["JOUR"] = "article-journal",
        ["JFULL"] = "article-journal",
        ["EJOUR"] = "article-journal",
        ["MGZN"] = "article-magazine",
        ["NEWS"] = "article-newspaper",
        ["BOOK"] = "book",
        ["EBOOK"] = "book",
        ["EDBOOK"] = "book",
        ["CHAP"] = "chapter",
        ["ECHAP"] = "chapter",
        ["RPRT"] = "report",
        ["GOVDOC"] = "report",
        ["THES"] = "thesis",
        ["CONF"] = "paper-conference",
        ["CPAPER"] = "paper-conference",
        ["ELEC"] = "webpage",
        ["WEB"] = "webpage",
        ["BLOG"] = "post-weblog",
        ["CASE"] = "legal_case",
        ["STAT"] = "legislation",
        ["BILL"] = "bill",
        ["HEAR"] = "hearing",
        ["MAP"] = "map",
        ["PAMP"] = "pamphlet",
        ["PCOMM"] = "personal_communication",
        ["UNPB"] = "manuscript",
        ["DATA"] = "dataset",
        ["COMP"] = "software",
        ["VIDEO"] = "motion_picture",
        ["ENCYC"] = "entry-encyclopedia",
        ["DICT"] = "entry-dictionary",
        ["STAND"] = "standard",
        ["PAT"] = "patent",
    };

    public static ImportExport Read(string path, string text)
    {
        var records = new List<ImportRecord>();
        var fields = new List<(string Tag, string Value)>();
        int line = 0, start = 0;
        foreach (var raw in text.Split('\n'))
        {
            line++;
            var field = Field().Match(raw.TrimEnd('\r'));
            if (!field.Success)
            {
                // A long value goes on in the next line.
                if (fields.Count > 0 && raw.Trim().Length > 0)
                    fields[^1] = (fields[^1].Tag, $"{fields[^1].Value} {raw.Trim()}");
                continue;
            }
            var (tag, value) = (field.Groups[1].Value, field.Groups[2].Value.Trim());
            if (tag == "TY")
                (start, fields) = (line, []);
            if (tag == "ER")
            {
                if (fields.Count > 0)
                    records.Add(Record(fields, start));
                fields = [];
            }
            else if (value.Length > 0)
            {
                fields.Add((tag, value));
            }
        }
        return new(records, fields.Count > 0
            ? [new Problem(path, start, "The record that begins here has no end (ER).", "End it with a line \"ER  - \"; it was not read.")]
            : []);
    }

    private static ImportRecord Record(List<(string Tag, string Value)> fields, int line)
    {
        var type = Types.GetValueOrDefault(First("TY") ?? "") ?? "document";
        var item = new CslItem
        {
            Id = First("ID") ?? First("LB") ?? $"record-{line}",
            Type = type,
            Title = First("TI", "T1", "BT", "CT"),
            Author = Names("AU", "A1"),
            Editor = Names("ED", "A2"),
            ContainerTitle = First("JO", "JF", "T2", "JA"),
            CollectionTitle = First("T3"),
            Publisher = First("PB"),
            PublisherPlace = First("CY", "PP"),
            Volume = First("VL"),
            Issue = type == "report" ? null : First("IS"),
            Number = type == "report" ? First("IS", "M1") : null,
            Page = First("SP") is { } first ? First("EP") is { } last && last != first ? $"{first}-{last}" : first : null,
            Edition = First("ET"),
            Issued = RecordDates.Of(First("DA") ?? First("PY") ?? First("Y1")),
            Accessed = RecordDates.Of(First("Y2")),
            Url = First("UR"),
            Doi = First("DO"),
            Issn = type == "book" ? null : First("SN"),
            Isbn = type == "book" ? First("SN") : null,
            Language = First("LA"),
            Abstract = First("AB", "N2"),
            Note = First("N1"),
        };
        return new(item, line, [.. fields.Where(field => field.Tag is "L1" or "L2" or "L4" or "FI").Select(field => field.Value)]);

        string? First(params string[] tags) =>
            tags.Select(tag => fields.Find(field => field.Tag == tag).Value).FirstOrDefault(value => value is not null);

        IReadOnlyList<CslName> Names(params string[] tags) =>
            [.. fields.Where(field => tags.Contains(field.Tag))
            .Select(field => field.Value.Split(',', StringSplitOptions.TrimEntries) switch
        {
            [var family, var given] => new CslName { Family = family, Given = given },
            [var family, var given, var suffix] => new CslName { Family = family, Given = given, Suffix = suffix },
            _ => new CslName { Literal = field.Value },
        })];
    }

    [GeneratedRegex(@"^\uFEFF?([A-Z][A-Z0-9])  - ?(.*)$")]
    private static partial Regex Field();
}
