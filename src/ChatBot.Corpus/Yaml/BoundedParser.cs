using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChatBot.Corpus.Yaml;

/// <summary>
/// A YAML text's events, to a depth: the tree is built of them by recursion, and one of some thousands would overflow the stack, which
/// nothing catches.
/// </summary>
internal sealed class BoundedParser(string text) : IParser
{
    public const int Deepest = 64;

    private readonly Parser _events = new(new StringReader(text));
    private int _depth;

    public ParsingEvent? Current => _events.Current;

    /// <summary>True after an event that went too deep.</summary>
    public bool IsTooDeep => _depth > Deepest;

    /// <exception cref="YamlException">It is no YAML, or too deep.</exception>
    public bool MoveNext()
    {
        if (!_events.MoveNext())
            return false;
        _depth += Current!.NestingIncrease;
        return IsTooDeep ? throw new YamlException(Current.Start, Current.End, "Nested too deep") : true;
    }
}
