using System.Runtime.InteropServices;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Queries;

/// <summary>The words of a library: what is in it is no misspelling. Not changed once made, so that threads may share it.</summary>
public sealed class Vocabulary
{
    private const int ShortestNear = 7;

    private readonly HashSet<string> _terms;
    private readonly HashSet<string> _common;

    /// <param name="terms">The terms of all sentences, compounds also as one word.</param>
    /// <param name="words">All words, folded.</param>
    /// <param name="common">Those that stand somewhere in small letters.</param>
    /// <param name="names">Those that are parts of names.</param>
    public Vocabulary(IEnumerable<string> terms, IEnumerable<string> words, IEnumerable<string> common, NameWords names)
    {
        _terms = terms.ToHashSet(StringComparer.Ordinal);
        _common = common.ToHashSet(StringComparer.Ordinal);
        Words = [.. words];
        Names = names;
    }

    public IReadOnlyCollection<string> Terms => _terms;

    /// <summary>All words, folded, each once.</summary>
    public IReadOnlyCollection<string> Words { get; }

    public IReadOnlyCollection<string> Common => _common;

    /// <summary>Which words are parts of names.</summary>
    public NameWords Names { get; }

    public static Vocabulary Of(IEnumerable<WorkWords> works)
    {
        var joined = new HashSet<string>(StringComparer.Ordinal);
        var words = new Dictionary<string, (bool IsCommon, int Capitals)>(StringComparer.Ordinal);
        var byWord = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var work in works)
        {
            work.Joined.AddTo(joined);
            var at = 0;
            foreach (var word in work.Words)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byWord, word, out _);
                known = (known.IsCommon || work.AreCommon[at], known.Capitals + work.Capitals[at]);
                at++;
            }
        }
        return new Vocabulary(words.Keys.Select(Spelling.Term).Concat(joined), words.Keys,
            words.Where(word => word.Value.IsCommon).Select(word => word.Key),
            new NameWords(words.Where(word => word.Value.Capitals > 0 && !FunctionWords.Contains(word.Key)).Select(word => word.Key)));
    }

    public bool Has(string term) => _terms.Contains(term);

    /// <summary>True for a word that stands somewhere in small letters.</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    /// <summary>
    /// The one word of the library that a long misspelt word must be, or null: a common one, or any that is one slip off.
    /// </summary>
    public string? Near(string word)
    {
        if (word.Length < ShortestNear)
            return null;
        var near = _common.Where(known => known.Length >= ShortestNear - 1)
            .Select(known => (known, distance: NearSpelling.DistanceOfFolded(word, known))).Where(pair => pair.distance is not null)
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.known, StringComparer.Ordinal).ToArray();
        return near.Length > 0 ? near[0].known
            : Words.Where(known => known.Length >= ShortestNear && known[0] == word[0] && Math.Abs(known.Length - word.Length) <= 1
                && !known.Any(char.IsDigit) && NearSpelling.Edits(known, word) == 1).Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
