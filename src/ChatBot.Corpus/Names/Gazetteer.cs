using System.Collections.Frozen;

namespace ChatBot.Corpus.Names;

/// <summary>All the names of a library, found by their forms. Immutable.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, WordedForm[]> _byFirstWord;
    private readonly FrozenDictionary<string, WordedForm[]> _byJoined;
    private readonly FrozenDictionary<string, Name> _byCanonical;
    private readonly FrozenDictionary<string, FrozenSet<string>> _wholes;

    public Gazetteer(IReadOnlyList<Name> names)
    {
        Names = names;
        var forms = names.SelectMany(NameForms.Of).ToArray();
        Forms = forms;
        _byFirstWord = forms.GroupBy(form => form.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Count).ToArray());
        _byJoined = forms.Where(form => form.HasDigit).GroupBy(form => form.Joined)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byCanonical = names.GroupBy(name => name.Canonical).ToFrozenDictionary(group => group.Key, group => group.First());
        _wholes = names.GroupBy(name => name.Canonical).ToFrozenDictionary(group => group.Key, group => Wholes(group.First()));
    }

    public static Gazetteer Empty { get; } = new([]);

    public IReadOnlyList<Name> Names { get; }

    /// <summary>All the forms of all names.</summary>
    public IReadOnlyList<WordedForm> Forms { get; }

    /// <summary>The name with this canonical form, or null.</summary>
    public Name? Find(string canonical) => _byCanonical.GetValueOrDefault(canonical);

    /// <summary>The name with this canonical form and this kind, or null.</summary>
    public Name? Find(string canonical, string kind) =>
        Find(canonical) is { } first && first.Kind == kind ? first
            : Names.FirstOrDefault(name => name.Canonical == canonical && name.Kind == kind);

    /// <summary>True when <paramref name="part"/> is <paramref name="whole"/> or lies in it, however deep.</summary>
    public bool IsWithin(Name part, Name whole) =>
        part.Equals(whole) || (_wholes.TryGetValue(part.Canonical, out var all) && all.Contains(whole.Canonical));

    internal ReadOnlySpan<WordedForm> StartingWith(string word) => _byFirstWord.TryGetValue(word, out var forms) ? forms : [];

    internal ReadOnlySpan<WordedForm> JoinedAs(string joined) => _byJoined.TryGetValue(joined, out var forms) ? forms : [];

    private FrozenSet<string> Wholes(Name name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(name.PartOf);
        while (open.TryDequeue(out var next))
        {
            if (seen.Add(next) && _byCanonical.TryGetValue(next, out var whole))
            {
                foreach (var above in whole.PartOf)
                    open.Enqueue(above);
            }
        }
        return seen.ToFrozenSet(StringComparer.Ordinal);
    }
}
