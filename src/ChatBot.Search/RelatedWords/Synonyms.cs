namespace ChatBot.Search.RelatedWords;

/// <summary>Words that a library's own config says are the same, on stems, several words joined by blanks. Not changed once made.</summary>
public sealed class Synonyms
{
    private readonly Dictionary<string, HashSet<string>> _same = new(StringComparer.Ordinal);

    /// <param name="groups">Groups of words or phrases, as people wrote them.</param>
    public Synonyms(IEnumerable<IEnumerable<string>> groups)
    {
        foreach (var group in groups)
        {
            var keys = group.Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            foreach (var key in keys)
            {
                if (!_same.TryGetValue(key, out var all))
                    _same.Add(key, all = new HashSet<string>(StringComparer.Ordinal));
                all.UnionWith(keys.Where(other => other != key));
            }
        }
    }

    public static Synonyms None { get; } = new([]);

    public bool Knows(string key) => _same.ContainsKey(key);

    public IEnumerable<string> Of(string key) => _same.TryGetValue(key, out var all) ? all : [];

    /// <summary>The stems of words, joined by blanks.</summary>
    public static string Key(string words) =>
        string.Join(' ', Analyzer.ReadParts(words).Select(token => token.Term));
}
