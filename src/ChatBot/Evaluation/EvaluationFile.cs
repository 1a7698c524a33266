using ChatBot.Corpus.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Evaluation;

/// <summary>Reads a YAML list of questions and the quotations that should answer them; config/README.md has the form.</summary>
public static class EvaluationFile
{
    private static readonly string[] Keys = ["ask", "quotes", "all", "not", "expect"];

    /// <param name="path">The file's path as problems shall name it.</param>
    /// <param name="text">The file.</param>
    public static (IReadOnlyList<EvaluationCase> Cases, IReadOnlyList<Problem> Problems) Read(string path, string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException fault)
        {
            return ([], [new Problem(path, (int)fault.Start.Line, $"It is not valid YAML: {fault.Message}", "Mend the YAML at this line.")]);
        }
        if (yaml.Documents is not [{ RootNode: YamlSequenceNode list }, ..])
            return ([], [new Problem(path, 1, "It is not a list.", "Begin each question with \"- ask: …\".")]);
        var problems = new List<Problem>();
        return ([.. list.Children.Select(node => ReadCase(path, node, problems)).OfType<EvaluationCase>()], problems);
    }

    private static EvaluationCase? ReadCase(string path, YamlNode node, List<Problem> problems)
    {
        var line = (int)node.Start.Line;
        if (node is not YamlMappingNode map)
        {
            problems.Add(new Problem(path, line, "This is no question.", "Begin it with \"- ask: …\"."));
            return null;
        }
        foreach (var key in map.Children.Keys.Where(key => !Keys.Contains(key.ToString())))
            problems.Add(new Problem(path, (int)key.Start.Line, $"There is no field \"{key}\".", $"The fields are {string.Join(", ", Keys)}."));
        var ask = Text(map, "ask");
        var made = new EvaluationCase(line, ask ?? "", List(map, "quotes"), List(map, "all"), List(map, "not"), Text(map, "expect") == "nothing");
        if (ask is null)
            problems.Add(new Problem(path, line, "It asks nothing.", "Add \"ask:\" with a question or a command."));
        else if (Text(map, "expect") is { } expect and not "nothing")
            problems.Add(new Problem(path, line, $"\"expect: {expect}\" is not known.", "Write \"expect: nothing\", or name quotations under \"quotes\"."));
        else if (made.Nothing == made.Any.Count + made.All.Count > 0)
            problems.Add(new Problem(path, line, $"\"{ask}\" names {(made.Nothing ? "quotations and yet expects nothing" : "no quotation")}.", "Name exact words of the documents under \"quotes\" or \"all\", or write \"expect: nothing\"."));
        else
            return made;
        return null;
    }

    private static string? Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) && node is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    private static IReadOnlyList<string> List(YamlMappingNode map, string key) =>
        !map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? []
        : node is YamlSequenceNode list ? [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "").Where(item => item.Length > 0)]
        : Text(map, key) is { } one ? [one] : [];
}
