using ChatBot.Corpus.Problems;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Corpus.Yaml;

/// <summary>
/// The entries of a YAML file that is one list. An entry of another form than the asked one is added to the problems with its line.
/// </summary>
public sealed class YamlList
{
    private readonly IReadOnlyList<YamlNode> _nodes;
    private readonly string _file;
    private readonly string _entry;
    private readonly ICollection<Problem> _problems;

    internal YamlList(IReadOnlyList<YamlNode> nodes, string file, string entry, ICollection<Problem> problems) =>
        (_nodes, _file, _entry, _problems) = (nodes, file, entry, problems);

    /// <summary>The entries that must be mappings.</summary>
    public IReadOnlyList<YamlFields> Mappings() =>
        [.. _nodes.Select(node => node is YamlMappingNode mapping ? new YamlFields(mapping, _file, _problems)
            : Wrong<YamlFields>(node, "The entry holds no fields.")).OfType<YamlFields>()];

    /// <summary>The entries that must be lists of texts.</summary>
    /// <param name="least">How many texts each must have.</param>
    public IReadOnlyList<IReadOnlyList<string>> Groups(int least) =>
        [.. _nodes.Select(node => Group(node, least)).OfType<IReadOnlyList<string>>()];

    private IReadOnlyList<string>? Group(YamlNode node, int least)
    {
        if (node is not YamlSequenceNode list || list.Any(item => item is not YamlScalarNode { Value.Length: > 0 }))
            return Wrong<IReadOnlyList<string>>(node, "The entry is no list of texts.");
        return list.Children.Count < least
            ? Wrong<IReadOnlyList<string>>(node, $"The entry has fewer than {least} texts.")
            : [.. list.OfType<YamlScalarNode>().Select(item => item.Value!)];
    }

    private T? Wrong<T>(YamlNode at, string message)
    {
        _problems.Add(new Problem(_file, (int)at.Start.Line, message, $"Write each entry as \"{_entry}\"."));
        return default;
    }
}
