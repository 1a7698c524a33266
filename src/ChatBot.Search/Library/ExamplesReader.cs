using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Yaml;
using ChatBot.Search.Lenses;

namespace ChatBot.Search.Library;

/// <summary>
/// Reads config/examples.yaml: for a built-in command, what to type after it as an example that this library answers well
/// (<c>ask: who built the bridge?</c>).
/// </summary>
internal static class ExamplesReader
{
    private const string ExamplesPath = "config/examples.yaml";

    public static IReadOnlyDictionary<string, string> Read(string library, ICollection<Problem> problems)
    {
        var examples = new Dictionary<string, string>();
        if (!File.Exists(Path.Combine(library, ExamplesPath)) || YamlFile.Read(library, ExamplesPath, problems) is not { } fields)
            return examples;
        foreach (var command in ReservedNames.All)
        {
            if (fields.Text(command) is { } example)
                examples[command] = example;
        }
        fields.Done("A lens has its example in its own file.");
        return examples;
    }
}
