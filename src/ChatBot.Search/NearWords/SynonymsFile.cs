using ChatBot.Corpus.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Search.NearWords;

/// <summary>
/// Reads config/synonyms.yaml: a list of groups, each a list of words or phrases that mean the same in this library
/// (<c>- [aeroplane, aircraft, plane]</c>).
/// </summary>
public static class SynonymsFile
{
    public const string Path = "config/synonyms.yaml";

    /// <param name="library">The library's folder.</param>
    /// <param name="problems">Where faults go; what can be read is used all the same.</param>
    public static Synonyms Read(string library, ICollection<Problem> problems)
    {
        var file = System.IO.Path.Combine(library, Path);
        if (!File.Exists(file))
            return Synonyms.None;
        try
        {
            var yaml = new YamlStream();
            using var reader = new StreamReader(file);
            yaml.Load(reader);
            return yaml.Documents.Count == 0 ? Synonyms.None : new Synonyms(Groups(yaml.Documents[0].RootNode, problems));
        }
        catch (YamlException fault)
        {
            problems.Add(new Problem(Path, (int)fault.Start.Line, "It is not YAML: " + fault.InnerException?.Message.TrimEnd('.') ?? fault.Message.TrimEnd('.') + ".", "Write a list of groups, each a list: - [word, another word]."));
            return Synonyms.None;
        }
    }

    private static List<List<string>> Groups(YamlNode root, ICollection<Problem> problems)
    {
        var groups = new List<List<string>>();
        if (root is not YamlSequenceNode list)
        {
            if (root is not YamlScalarNode { Value: null or "" })
                problems.Add(Fault(root, "It is no list of groups."));
            return groups;
        }
        foreach (var node in list)
        {
            if (node is not YamlSequenceNode group || group.Any(word => word is not YamlScalarNode { Value.Length: > 0 }))
                problems.Add(Fault(node, "A group is no list of words."));
            else if (group.Children.Count < 2)
                problems.Add(Fault(node, "A group has fewer than two words."));
            else
                groups.Add([.. group.OfType<YamlScalarNode>().Select(word => word.Value!)]);
        }
        return groups;
    }

    private static Problem Fault(YamlNode node, string message) =>
        new(Path, (int)node.Start.Line, message, "Write each group as - [word, another word].");
}
