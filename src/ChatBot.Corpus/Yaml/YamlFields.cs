using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Words;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Corpus.Yaml;

/// <summary>
/// The fields of one YAML mapping, read by name. Each wrong field is added to the problems with its line, and
/// <see cref="Done"/> names those that nobody asked for, with the nearest known one.
/// </summary>
/// <remarks>Notes what is asked for: one thread at a time. What a person wrote wrong never throws.</remarks>
public sealed class YamlFields(YamlMappingNode node, string file, ICollection<Problem> problems)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The line of the mapping, from 1.</summary>
    public int Line { get; } = (int)node.Start.Line;

    public string File => file;

    /// <summary>A text, or null where the field is missing or empty.</summary>
    public string? Text(string field) => Find(field) switch
    {
        null => null,
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim(),
        var other => Wrong<string>(field, other, "one text", $"Write \"{field}: a text\"."),
    };

    /// <summary>A list of texts; one text alone counts as a list of one. Empty where the field is missing.</summary>
    public IReadOnlyList<string> Texts(string field) => Find(field) switch
    {
        null => [],
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? [] : [scalar.Value.Trim()],
        YamlSequenceNode list => [.. list.Children.Select(item => Item(field, item)).OfType<string>()],
        var other => Wrong<IReadOnlyList<string>>(field, other, "a list of texts", $"Write \"{field}: [one, two]\".") ?? [],
    };

    /// <summary>A list of mappings; anything else in it is a problem.</summary>
    public IReadOnlyList<YamlFields> Mappings(string field)
    {
        if (Find(field) is not { } found)
            return [];
        if (found is not YamlSequenceNode list)
            return Wrong<IReadOnlyList<YamlFields>>(field, found, "a list", $"Begin each entry of \"{field}\" with a hyphen.") ?? [];
        return [.. list.Children.Select(item => item is YamlMappingNode mapping
            ? new YamlFields(mapping, file, problems)
            : Wrong<YamlFields>(field, item, "a list of fields", "Begin it with \"- \" and a field, such as \"- name: …\"."))
                .OfType<YamlFields>()];
    }

    /// <summary>A list whose entries are texts or mappings, in order.</summary>
    public IReadOnlyList<(string? Text, YamlFields? Fields)> Entries(string field) => Find(field) switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children.Select(item => item is YamlMappingNode mapping
            ? (null, new YamlFields(mapping, file, problems))
            : (Item(field, item), (YamlFields?)null)).Where(entry => entry.Item1 is not null || entry.Item2 is not null)],
        YamlScalarNode scalar => [(scalar.Value, null)],
        var other => Wrong<IReadOnlyList<(string?, YamlFields?)>>(field, other, "a list", $"Write \"{field}: [one, two]\".") ?? [],
    };

    /// <summary>A mapping from texts to texts, such as localisations.</summary>
    public IReadOnlyDictionary<string, string> TextByKey(string field)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Find(field) is not { } found)
            return texts;
        if (found is not YamlMappingNode mapping)
            return Wrong<IReadOnlyDictionary<string, string>>(
                field, found, "pairs of texts", $"Write an entry of \"{field}\" as \"key: text\".") ?? texts;
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && value is YamlScalarNode { Value: { } text })
                texts[name] = text;
            else
                Wrong<string>(field, value, "pairs of texts", $"Write an entry of \"{field}\" as \"key: text\".");
        }
        return texts;
    }

    /// <summary>Adds a problem at this mapping's line.</summary>
    public void Fault(string message, string remedy, bool isWarning = false) =>
        problems.Add(new Problem(file, Line, message, remedy, isWarning));

    /// <summary>Adds a problem at the line of a field.</summary>
    public void FaultAt(string field, string message, string remedy, bool isWarning = false) =>
        problems.Add(new Problem(file, LineOf(field), message, remedy, isWarning));

    /// <summary>The line of a field's value, from 1; of the mapping where there is no such field.</summary>
    public int LineOf(string field) => Peek(field) is { } found ? (int)found.Start.Line : Line;

    /// <summary>Names the fields that were not asked for.</summary>
    /// <param name="remark">What else a person should know who wrote one.</param>
    public void Done(string remark = "")
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (key.Value is not { } name || _asked.Contains(name))
                continue;
            var near = _asked.Where(known => NearSpelling.IsNear(name, known)).Order(StringComparer.Ordinal).FirstOrDefault();
            problems.Add(new Problem(file, (int)key.Start.Line, $"\"{name}\" is no field here.",
                $"{(near is null ? $"Known fields: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}."
                    : $"Is \"{near}\" meant?")} {remark}".TrimEnd()));
        }
    }

    private YamlNode? Find(string field)
    {
        _asked.Add(field);
        return Peek(field);
    }

    private YamlNode? Peek(string field) =>
        node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: { } name } && name == field).Value;

    private string? Item(string field, YamlNode item) =>
        item is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : Wrong<string>(field, item, "a list of texts", "Put quotation marks around a text that holds a colon.");

    private T? Wrong<T>(string field, YamlNode at, string wanted, string remedy)
    {
        problems.Add(new Problem(file, (int)at.Start.Line, $"\"{field}\" must be {wanted}.", remedy));
        return default;
    }
}
