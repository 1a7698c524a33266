using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Records;
using ChatBot.Corpus.Words;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Corpus.Names;

/// <summary>What config/names holds.</summary>
public sealed record NamesReading(IReadOnlyList<Name> Names, IReadOnlyList<Problem> Problems);

/// <summary>Reads config/names/*.yaml; a library without it has no names of its own, which is no fault.</summary>
public static class NamesReader
{
    private const string Folder = "config/names";

    /// <param name="library">The library's folder.</param>
    public static NamesReading Read(string library)
    {
        var problems = new List<Problem>();
        var entries = new List<(Name Name, YamlFields Fields)>();
        foreach (var file in YamlFile.In(library, Folder))
        {
            if (YamlFile.Read(library, file, problems) is { } top)
                entries.AddRange(Entries(top));
        }
        Check(entries);
        return new NamesReading([.. entries.Select(entry => entry.Name).Distinct()], problems);
    }

    private static List<(Name, YamlFields)> Entries(YamlFields top)
    {
        var kind = top.Text("kind");
        var list = top.Mappings("names");
        if (list.Count == 0)
            top.Fault("The file names nothing.", "Add a list \"names:\" with entries such as \"- name: …\".");
        top.Done();
        var entries = new List<(Name, YamlFields)>();
        foreach (var fields in list)
        {
            var canonical = fields.Text("name");
            var own = fields.Text("kind") ?? kind;
            var name = new Name(canonical ?? "", own ?? NameKind.Unknown)
            {
                Aliases = fields.Texts("aliases"),
                Demonyms = fields.Texts("demonyms"),
                PartOf = fields.Texts("partOf"),
                Offices = [.. fields.Mappings("roles").Select(ReadOffice).OfType<Office>()],
            };
            fields.Done();
            if (canonical is null)
                fields.Fault("An entry has no name.", "Give it \"name: …\".");
            else if (own is null)
                fields.Fault($"\"{canonical}\" has no kind.",
                    "Give it \"kind: person\" (or place, organisation …), or give the file one at its head.");
            else
                entries.Add((name, fields));
        }
        return entries;
    }

    private static Office? ReadOffice(YamlFields fields)
    {
        var (title, of, from, until) = (fields.Text("title"), fields.Text("of"), fields.Text("from"), fields.Text("until"));
        fields.Done();
        if (title is null)
            fields.Fault("A role has no title.", "Give it \"title: …\".");
        foreach (var (field, date) in new[] { ("from", from), ("until", until) })
        {
            if (date is not null && CslDates.FromEdtf(date) is null)
                fields.FaultAt(field, $"\"{date}\" is no date.", "Write a year, a month or a day, such as 2012, 2012-10 or 2012-10-05.");
        }
        return title is null ? null : new Office(title, of, from, until);
    }

    private static void Check(List<(Name Name, YamlFields Fields)> entries)
    {
        var known = entries.Select(entry => entry.Name.Canonical).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var forms = new Dictionary<string, (Name Name, YamlFields Fields)>(StringComparer.Ordinal);
        foreach (var (name, fields) in entries)
        {
            foreach (var missing in name.PartOf.Where(whole => !known.Contains(whole)))
                fields.FaultAt("partOf", $"\"{name.Canonical}\" is said to be part of \"{missing}\", which no file names.",
                    Near(missing, known));
            foreach (var missing in name.Offices.Select(office => office.Of).OfType<string>().Where(body => !known.Contains(body)))
                fields.FaultAt("roles", $"A role of \"{name.Canonical}\" is of \"{missing}\", which no file names.", Near(missing, known),
                    isWarning: true);
            foreach (var form in name.Aliases.Prepend(name.Canonical))
            {
                var key = $"{name.Kind}\t{Folding.Fold(form)}";
                if (forms.TryAdd(key, (name, fields)))
                    continue;
                var (first, place) = forms[key];
                if (ReferenceEquals(first, name))
                    continue;
                if (first.Canonical == name.Canonical)
                {
                    fields.Fault($"\"{name.Canonical}\" has an entry already, in {place.File}, line {place.Line}.",
                        "Put what both say into one of them.", isWarning: true);
                    break;
                }
                fields.Fault($"\"{form}\" is a form of both \"{first.Canonical}\" and \"{name.Canonical}\".",
                    "Keep it with one of them, or leave it if readers should be asked which is meant.", isWarning: true);
            }
        }
    }

    private static string Near(string missing, IEnumerable<string> known) =>
        known.Where(name => NearSpelling.IsNear(name, missing)).Order(StringComparer.Ordinal).FirstOrDefault() is { } near
            ? $"Is \"{near}\" meant?"
            : "Add an entry for it, or take it out.";
}
