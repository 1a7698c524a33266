using System.Text.RegularExpressions;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;

namespace ChatBot.Corpus.Sources.Import;

/// <summary>BibTeX and BibLaTeX entries as records, with their attachments: Zotero's and Better BibTeX's <c>file</c> field.</summary>
internal static partial class BibTexRecords
{
    public static ImportExport Read(string path, string text)
    {
        var (entries, broken) = new BibTexParser(text).Read();
        IReadOnlyList<Problem> problems = broken == 0 ? []
            : [new Problem(path, broken, "The entry that begins here is not closed.",
            "Close its braces; it and what follows were not read.")];
        return new([.. entries.Select(Record)], problems);
    }

    private static ImportRecord Record(BibTexEntry entry)
    {
        var type = TypeOf(entry);
        var item = new CslItem
        {
            Id = entry.Key.Length > 0 ? entry.Key : $"entry-{entry.Line}",
            Type = type,
            Title = Text("title") is { } title && Text("subtitle") is { } subtitle ? $"{title}: {subtitle}" : Text("title"),
            Author = Names("author"),
            Editor = Names("editor"),
            ContainerTitle = Text("journaltitle") ?? Text("journal") ?? Text("booktitle"),
            CollectionTitle = Text("series"),
            Publisher = Text("publisher") ?? Text("institution") ?? Text("school") ?? Text("organization"),
            PublisherPlace = Text("location") ?? Text("address"),
            Volume = Text("volume"),
            Issue = type == "report" ? null : Text("number") ?? Text("issue"),
            Number = type == "report" ? Text("number") : null,
            Page = Text("pages"),
            Edition = Text("edition"),
            Issued = RecordDates.Of(Text("date")
                ?? ($"{Text("year")}-{Month(Text("month"))}".Trim('-') is { Length: > 0 } date ? date : null)),
            Accessed = RecordDates.Of(Text("urldate")),
            Url = entry.Fields.GetValueOrDefault("url"),
            Doi = Text("doi"),
            Issn = Text("issn"),
            Isbn = Text("isbn"),
            Language = Text("langid") ?? Text("language"),
            Abstract = Text("abstract"),
            Note = Text("note"),
        };
        return new(item, entry.Line, Files(entry.Fields.GetValueOrDefault("file") ?? ""));

        string? Text(string field) => entry.Fields.TryGetValue(field, out var value) && LatexText.Plain(value) is { Length: > 0 } plain
            ? plain : null;

        IReadOnlyList<CslName> Names(string field) =>
            entry.Fields.TryGetValue(field, out var names) ? [.. And().Split(names).Select(Name).OfType<CslName>()] : [];
    }

    private static string TypeOf(BibTexEntry entry) => entry.Type switch
    {
        "article" when entry.Fields.GetValueOrDefault("entrysubtype") is { } kind && CslTypes.Nearest(kind) is { } known => known,
        "article" => "article-journal",
        "mvbook" or "collection" => "book",
        "thesis" => "thesis",
        "legislation" => "legislation",
        "jurisdiction" => "legal_case",
        var type => CslTypes.Names.Contains(type) ? type : CslTypes.Nearest(type) ?? "document",
    };

    /// <summary>"Family, Given", "Given von Family", "{An Institution}".</summary>
    private static CslName? Name(string name)
    {
        name = name.Trim();
        if (name.Length == 0 || name == "others")
            return null;
        if (name.StartsWith('{') && name.EndsWith('}'))
            return new CslName { Literal = LatexText.Plain(name) };
        var parts = name.Split(',').Select(LatexText.Plain).ToArray();
        if (parts.Length > 1)
            return new CslName { Family = parts[0], Given = parts[^1], Suffix = parts.Length > 2 ? parts[1] : null };
        var words = parts[0].Split(' ');
        var family = Math.Max(0, Array.FindIndex(words, word => char.IsLower(word[0])) is var particle and > 0 ? particle
            : words.Length - 1);
        return family == 0 ? new CslName { Literal = parts[0] }
            : new CslName { Given = string.Join(' ', words[..family]), Family = string.Join(' ', words[family..]) };
    }

    private static string? Month(string? month)
    {
        if (month is not { Length: > 0 })
            return null;
        var at = month.Length >= 3 ? "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(
            month[..3].ToLowerInvariant(), StringComparison.Ordinal) : -1;
        return at >= 0 && at % 3 == 0 ? $"{(at / 3) + 1:D2}" : month.PadLeft(2, '0');
    }

    /// <summary>
    /// <c>Full Text:files/12/x.pdf:application/pdf;Snapshot:files/13/x.html:text/html</c>, or bare paths; a backslash escapes a colon or
    /// semicolon.
    /// </summary>
    private static IReadOnlyList<string> Files(string field) => [.. Split(field, ';').Select(entry => Split(entry, ':').ToArray() switch
    {
        { Length: >= 3 } parts => string.Join(':', parts[1..^1]),
        var parts => string.Join(':', parts),
    }).Select(path => path.Trim()).Where(path => path.Length > 0)];

    private static IEnumerable<string> Split(string text, char sign)
    {
        var part = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            // The sign that is escaped belongs to the path, and stays escaped for the next split.
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is ':' or ';' or '\\' or '{' or '}')
                part.Append(sign == ':' ? "" : text[i]).Append(text[++i]);
            else if (text[i] == sign)
            {
                yield return part.ToString();
                part.Clear();
            }
            else
                part.Append(text[i]);
        }
        yield return part.ToString();
    }

    [GeneratedRegex(@"\s+and\s+(?![^{]*\})")]
    private static partial Regex And();
}
