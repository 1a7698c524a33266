using ChatBot.Corpus.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Search.Library;

/// <summary>
/// Reads config/examples.yaml: for a built-in command, what to type after it as an example that this library answers well
/// (<c>ask: who built the bridge?</c>).
/// </summary>
internal static class ExamplesReader
{
    private const string ExamplesPath = "config/examples.yaml";

    private const string Remedy = "Write one line for each built-in command, such as \"ask: who built the bridge?\".";

    public static IReadOnlyDictionary<string, string> Read(string folder, ICollection<Problem> problems)
    {
        var examples = new Dictionary<string, string>();
        var path = Path.Combine(folder, ExamplesPath);
        if (!File.Exists(path))
            return examples;
        try
        {
            var yaml = new YamlStream();
            using var reader = new StreamReader(path);
            yaml.Load(reader);
            if (yaml.Documents is not [{ RootNode: YamlMappingNode map }, ..])
            {
                problems.Add(new Problem(ExamplesPath, 1, "It is no list of examples.", Remedy));
                return examples;
            }
            foreach (var (key, value) in map.Children)
                Add(examples, key, value, problems);
        }
        catch (YamlException fault)
        {
            problems.Add(new Problem(ExamplesPath, (int)fault.Start.Line, "It is not valid YAML.", Remedy));
        }
        return examples;
    }

    private static void Add(Dictionary<string, string> examples, YamlNode key, YamlNode value, ICollection<Problem> problems)
    {
        if (key is not YamlScalarNode { Value: { } command } || !Lenses.ReservedNames.All.Contains(command))
            problems.Add(new Problem(ExamplesPath, (int)key.Start.Line, $"There is no built-in command \"{key}\".", $"The built-in commands are {string.Join(", ", Lenses.ReservedNames.All)}; a lens has its example in its own file."));
        else if (value is not YamlScalarNode { Value: { Length: > 0 } text })
            problems.Add(new Problem(ExamplesPath, (int)key.Start.Line, $"The example of \"{command}\" is no text.", Remedy));
        else
            examples[command] = text;
    }
}
