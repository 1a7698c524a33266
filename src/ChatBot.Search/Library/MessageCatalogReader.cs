using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;

namespace ChatBot.Search.Library;

/// <summary>Reads config/framing/LOCALE.yaml: under <c>phrases</c>, the bot's own words in English and in that language.</summary>
internal static class MessageCatalogReader
{
    private const string Folder = "config/framing";

    /// <summary>The phrases by locale, whatever its case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Read(string library, ICollection<Problem> problems)
    {
        var framings = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in YamlFile.In(library, Folder))
        {
            if (YamlFile.Read(library, file, problems) is not { } fields)
                continue;
            framings[Path.GetFileNameWithoutExtension(file)] = fields.TextByKey("phrases");
            fields.Done();
        }
        return framings;
    }
}
