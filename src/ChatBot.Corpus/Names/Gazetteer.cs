using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Names;

/// <summary>All the names of a library, found by their forms. Immutable, and safe for any number of threads.</summary>
public sealed class Gazetteer
{
    private readonly FrozenDictionary<string, WordedForm[]> _byFirstWord;
    private readonly FrozenDictionary<string, WordedForm[]> _byJoined;
    private readonly FrozenDictionary<string, Name> _byCanonical;
    private readonly FrozenDictionary<string, FrozenSet<string>> _wholes;
    private readonly Lazy<(ulong Offices, Dictionary<string, ulong> ByWord)> _hashes;

    public Gazetteer(IReadOnlyList<Name> names)
    {
        Names = names;
        var forms = names.AsParallel().AsOrdered().SelectMany(NameForms.Of).ToArray();
        Forms = forms;
        _byFirstWord = forms.GroupBy(form => form.Words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(form => form.Words.Count).ToArray());
        _byJoined = forms.Where(form => form.HasDigit).GroupBy(form => form.Joined)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _byCanonical = names.GroupBy(name => name.Canonical).ToFrozenDictionary(group => group.Key, group => group.First());
        _wholes = names.GroupBy(name => name.Canonical).ToFrozenDictionary(group => group.Key, group => Wholes(group.First()));
        _hashes = new(Hashes);
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

    /// <summary>
    /// A number for all that is told of some words: a text in which these are looked up (<see cref="NameTagger.LookUps"/>) is read
    /// alike by two gazetteers that have the same number for them.
    /// </summary>
    public ulong HashOf(params ReadOnlySpan<PackedWords> words)
    {
        var (hash, byWord) = (_hashes.Value.Offices, _hashes.Value.ByWord.GetAlternateLookup<ReadOnlySpan<char>>());
        foreach (var list in words)
        {
            foreach (var word in list)
                hash += byWord.TryGetValue(word, out var told) ? told : 0;
        }
        return hash;
    }

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

    // Whom the document does not name is looked for among all who hold an office.
    private (ulong Offices, Dictionary<string, ulong> ByWord) Hashes()
    {
        var byWord = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (word, forms) in _byFirstWord.Concat(_byJoined))
            byWord[word] = byWord.GetValueOrDefault(word) + Digest(forms.Select(form =>
                $"{string.Join(' ', form.Words)}|{form.Form}|{form.Capital}|{form.Name.Kind}|{form.Name.IsFound}|"
                + string.Join('|', form.Name.Aliases.Prepend(form.Name.Canonical))));
        return (Digest(Names.Where(name => name.Offices.Count > 0).Select(name => $"{name}|{string.Join('|', name.Offices)}")), byWord);
    }

    private static ulong Digest(IEnumerable<string> told) =>
        BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', told))));
}
