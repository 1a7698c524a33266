using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Library;

/// <summary>
/// Reads config/framing/LOCALE.yaml: under <c>phrases</c>, the bot's own words in English and in that language; and what the lenses say
/// of themselves there.
/// </summary>
internal static class MessageCatalogReader
{
    private const string Folder = "config/framing";

    /// <summary>The phrases by locale, whatever its case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(
        string library, IReadOnlyList<Lens> lenses, ICollection<Problem> problems)
    {
        var framings = new Dictionary<string, Dictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in YamlFile.In(library, Folder))
        {
            if (YamlFile.Read(library, file, problems) is not { } fields)
                continue;
            framings[Path.GetFileNameWithoutExtension(file)] = new(fields.TextByKey("phrases"));
            fields.Done();
        }
        foreach (var (locale, english, said) in lenses.SelectMany(OfLens))
        {
            if (!framings.TryGetValue(locale, out var phrases)) framings[locale] = phrases = [];
            phrases[english] = said;
        }
        return framings.ToDictionary(pair => pair.Key, pair => (IReadOnlyDictionary<string, string>)pair.Value,
            StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Locale, string English, string Said)> OfLens(Lens lens) =>
        lens.NameLocalizations.Select(pair => (pair.Key, $"/{lens.Name}", pair.Value))
            .Concat(lens.DescriptionLocalizations.Select(pair => (pair.Key, lens.Description, pair.Value)))
            .Concat(lens.OptionDescriptionLocalizations.Select(pair => (pair.Key, lens.OptionDescription, pair.Value)));
}
