using ChatBot.Corpus.Events;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Search.Lenses;

/// <summary>What config/commands holds.</summary>
public sealed record LensReading(IReadOnlyList<Lens> Lenses, IReadOnlyList<Problem> Problems);

/// <summary>Reads config/commands/*.yaml; a library without it has no lens, which is no fault.</summary>
public static class LensReader
{
    internal const string Folder = "config/commands";

    /// <param name="library">The library's folder.</param>
    /// <param name="builtIn">Names of commands that are code, which no lens may take.</param>
    public static LensReading Read(string library, IEnumerable<string> builtIn)
    {
        var problems = new List<Problem>();
        var lenses = new List<Lens>();
        var taken = builtIn.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in YamlFile.In(library, Folder))
        {
            if (YamlFile.Read(library, file, problems) is not { } fields || ReadLens(fields) is not { } lens)
                continue;
            if (taken.Contains(lens.Name))
                fields.FaultAt("name", $"\"{lens.Name}\" is the name of a command that is built in.", "Choose another name.");
            else if (lenses.Find(other => other.Name == lens.Name) is { } twin)
                fields.FaultAt("name", $"\"{lens.Name}\" is the name of the lens in {twin.File} too.", "Rename one of them.");
            else if (taken.Count + lenses.Count == CommandForm.MostCommands)
                fields.FaultAt("name", $"\"{lens.Name}\" is one command too many: Discord takes {CommandForm.MostCommands}, "
                    + $"and {taken.Count} are built in.", "Take a lens out, or put two together.");
            else
                lenses.Add(lens);
        }
        return new LensReading(lenses, problems);
    }

    private static Lens? ReadLens(YamlFields fields)
    {
        var name = fields.Text("name");
        var description = fields.Text("description");
        var optionName = fields.Text("optionName");
        var optionDescription = fields.Text("optionDescription");
        var patterns = fields.Entries("words")
            .Select(entry => entry.Fields is { } detailed ? PatternReader.Read(detailed) : TriggerPattern.Of(entry.Text!))
            .OfType<TriggerPattern>().ToArray();
        var lens = new Lens
        {
            Name = name ?? "",
            Description = description ?? "",
            OptionName = optionName ?? "about",
            OptionDescription = optionDescription ?? "A year, a name, a word, or several",
            Example = fields.Text("example") ?? $"/{name}",
            NameLocalizations = fields.TextByKey("nameLocalizations"),
            DescriptionLocalizations = fields.TextByKey("descriptionLocalizations"),
            OptionDescriptionLocalizations = fields.TextByKey("optionDescriptionLocalizations"),
            Patterns = patterns,
            NarrowedBy = fields.Texts("narrowedBy"),
            NarrowedByLine = fields.LineOf("narrowedBy"),
            Places = Choice(fields, "places", PlaceRole.Anywhere),
            Order = Choice(fields, "sort", LensOrder.Told),
            Alike = fields.TextByKey("alike").SelectMany(pair => Inflection.Forms(pair.Key).Select(form => (form, pair.Value)))
                .DistinctBy(pair => pair.form)
                .ToDictionary(pair => pair.form, pair => Folding.Fold(pair.Value)),
            File = fields.File,
        };
        fields.Done();
        return Check(fields, lens) ? lens : null;
    }

    private static bool Check(YamlFields fields, Lens lens)
    {
        var good = true;
        if (!CommandForm.IsName(lens.Name))
            good = Fault("name", lens.Name.Length == 0 ? "The lens has no name."
                : $"Discord refuses \"{lens.Name}\" as a command's name.",
                "Use 1 to 32 lower-case letters, digits, hyphens or underscores.");
        if (!CommandForm.IsName(lens.OptionName) || lens.OptionName == CommandForm.TakenOption)
            good = Fault("optionName", $"Discord refuses \"{lens.OptionName}\" as an option's name.",
                "Use 1 to 32 lower-case letters, digits, hyphens or underscores, or leave it out.");
        foreach (var (locale, name) in lens.NameLocalizations.Where(pair => !CommandForm.IsName(pair.Value)))
            good = Fault("nameLocalizations", $"Discord refuses \"{name}\" ({locale}) as a command's name.",
                "Use 1 to 32 lower-case letters, digits, hyphens or underscores.");
        foreach (var (field, texts) in new[] { ("nameLocalizations", lens.NameLocalizations),
            ("descriptionLocalizations", lens.DescriptionLocalizations),
            ("optionDescriptionLocalizations", lens.OptionDescriptionLocalizations) })
        {
            foreach (var locale in texts.Keys.Where(locale => !CommandForm.Locales.Contains(locale)))
                good = Fault(field, $"Discord knows no language \"{locale}\".", $"Write one of: {string.Join(", ", CommandForm.Locales)}.");
        }
        foreach (var (field, locale, text) in lens.DescriptionLocalizations
            .Select(pair => ("descriptionLocalizations", pair.Key, pair.Value))
            .Concat(lens.OptionDescriptionLocalizations.Select(pair => ("optionDescriptionLocalizations", pair.Key, pair.Value)))
            .Where(one => one.Value.Length is 0 or > CommandForm.LongestDescription))
            good = Fault(field, $"The description in \"{locale}\" has {text.Length} characters.",
                "Write one line of at most 100 characters.");
        if (lens.Description.Length is 0 or > CommandForm.LongestDescription)
            good = Fault("description", lens.Description.Length == 0 ? "The lens has no description."
                : $"The description has {lens.Description.Length} characters.", "Write one line of at most 100 characters.");
        if (lens.OptionDescription.Length > CommandForm.LongestDescription)
            good = Fault("optionDescription", $"The option's description has {lens.OptionDescription.Length} characters.",
                "Write at most 100 characters.");
        if (lens.Patterns.Count == 0)
            good = Fault("words", $"The lens \"{lens.Name}\" has no words.",
                "List the words that speak of its matter: \"words: [visit, trip]\".");
        return good;

        bool Fault(string field, string message, string remedy)
        {
            fields.FaultAt(field, message, remedy);
            return false;
        }
    }

    private static T Choice<T>(YamlFields fields, string field, T usual) where T : struct, Enum
    {
        if (fields.Text(field) is not { } text)
            return usual;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var choice) && !int.TryParse(text, out _))
            return choice;
        fields.FaultAt(field, $"\"{text}\" is no choice for \"{field}\".",
            $"Write one of: {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
        return usual;
    }
}
