using System.Collections.Frozen;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Corpus.Lexicons;

/// <summary>
/// The lists of one lexicon file, by name. Each has a <c>source</c> and <c>words</c>: a sequence of words, or a mapping from words to
/// whole numbers or to texts. A list that a file lacks is empty: a language need not have every list.
/// </summary>
/// <remarks>
/// Parsed once from YAML; words are lower case, and may be of several tokens with single blanks between them. What is given out is frozen
/// and may be shared; the lists themselves note who asks and are for one thread, that which makes the <see cref="Lexicon"/>.
/// </remarks>
public sealed class WordLists
{
    private readonly Dictionary<string, WordList> _lists;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private WordLists(string language, Dictionary<string, WordList> lists) => (Language, _lists) = (language, lists);

    /// <summary>The language, as the file is named: <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>All lists with their sources, in the order of the file.</summary>
    public IReadOnlyCollection<WordList> All => _lists.Values;

    /// <summary>The lists that no property reads: a list under a name that nobody asked for.</summary>
    public IReadOnlyList<string> Unread => [.. _lists.Keys.Where(name => !_asked.Contains(name))];

    /// <exception cref="InvalidDataException">The text is no lexicon: the message says which list is wrong and how it must be
    /// written.</exception>
    /// <exception cref="YamlDotNet.Core.YamlException">The text is no YAML.</exception>
    public static WordLists Parse(string language, TextReader yaml)
    {
        var stream = new YamlStream();
        stream.Load(yaml);
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }]) throw new InvalidDataException(
            $"{language}.yaml holds no lists.");
        return new(language, root.Children.ToDictionary(
            pair => Text(pair.Key), pair => Read(language, Text(pair.Key), pair.Value), StringComparer.Ordinal));
    }

    /// <summary>The words of a list.</summary>
    public FrozenSet<string> Words(string list) => [.. Find(list).Words.Select(word => word.Word)];

    /// <summary>The words of a list, found in any case.</summary>
    public FrozenSet<string> WordsOfAnyCase(string list) => Words(list).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a list in their order.</summary>
    public IReadOnlyList<string> Ordered(string list) => [.. Find(list).Words.Select(word => word.Word)];

    /// <summary>The words of a list with a whole number each: <c>{january: 1}</c>.</summary>
    /// <exception cref="FormatException">A word has no number, as in a plain list.</exception>
    public FrozenDictionary<string, int> Numbers(string list) =>
        Find(list).Words.ToFrozenDictionary(
            word => word.Word, word => int.Parse(word.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));

    /// <summary>The words of a list with a text each: <c>{easter: Easter}</c>.</summary>
    public FrozenDictionary<string, string> Texts(string list) =>
        Find(list).Words.ToFrozenDictionary(word => word.Word, word => word.Value);

    private WordList Find(string list)
    {
        _asked.Add(list);
        return _lists.GetValueOrDefault(list, WordList.Empty);
    }

    private static WordList Read(string language, string name, YamlNode node)
    {
        if (node is not YamlMappingNode fields || !fields.Children.TryGetValue("source", out var source)
            || !fields.Children.TryGetValue("words", out var words))
            throw new InvalidDataException($"{language}.yaml: \"{name}\" needs \"source:\" and \"words:\".");
        return new(name, Text(source), words switch
        {
            YamlSequenceNode list => [.. list.Children.Select(word => (Text(word), ""))],
            YamlMappingNode map => [.. map.Children.Select(pair => (Text(pair.Key), Text(pair.Value)))],
            _ => throw new InvalidDataException($"{language}.yaml: the words of \"{name}\" are neither [a, list] nor {{word: value}}."),
        });
    }

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";
}

/// <summary>One list of a lexicon.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Source">Where the words are from.</param>
/// <param name="Words">Each with its value; "" in a plain list.</param>
public sealed record WordList(string Name, string Source, IReadOnlyList<(string Word, string Value)> Words)
{
    internal static readonly WordList Empty = new("", "", []);
}
