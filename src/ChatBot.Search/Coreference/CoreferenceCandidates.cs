using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Coreference;

/// <summary>
/// Which groups a mention can belong to at all: those of its own work, and those that share a person or a thing with it. Without it every
/// mention would be held against every other.
/// </summary>
internal sealed class CoreferenceCandidates
{
    private readonly Dictionary<string, SortedSet<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<Work, SortedSet<int>> _byWork = [];

    /// <summary>The groups, by number, lowest first.</summary>
    public IEnumerable<int> Of(EventMention mention, IReadOnlyCollection<string> key)
    {
        var places = new SortedSet<int>();
        if (_byWork.TryGetValue(mention.Work, out var own))
            places.UnionWith(own);
        foreach (var name in key)
        {
            if (_byKey.TryGetValue(name, out var shared))
                places.UnionWith(shared);
        }
        return places;
    }

    public void Add(EventMention mention, IReadOnlyCollection<string> key, int group)
    {
        Place(_byWork, mention.Work, group);
        foreach (var name in key)
            Place(_byKey, name, group);
    }

    private static void Place<T>(Dictionary<T, SortedSet<int>> places, T at, int group)
        where T : notnull
    {
        if (!places.TryGetValue(at, out var groups))
            places[at] = groups = [];
        groups.Add(group);
    }
}
