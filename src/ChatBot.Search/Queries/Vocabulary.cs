using ChatBot.Corpus.Events;

namespace ChatBot.Search.Queries;

/// <summary>The words of a library: what is in it is no misspelling.</summary>
public sealed class Vocabulary
{
    private const int ShortestNear = 7;

    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);

    private readonly HashSet<string> _long = new(StringComparer.Ordinal);

    public Vocabulary(IEnumerable<WorkReading> works)
    {
        foreach (var sentence in works.SelectMany(work => work.Sentences))
        {
            _terms.UnionWith(SentenceTerms.Of(sentence, sentence.Span));
            foreach (var atom in sentence.Atoms)
            {
                if (atom.Word.Length >= ShortestNear)
                    _long.Add(atom.Word);
                if (char.IsLower(sentence.Work.Text[atom.Span.Start]))
                    _common.Add(atom.Word);
            }
        }
    }

    public bool Has(string term) => _terms.Contains(term);

    /// <summary>True for a word that stands somewhere in small letters.</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    /// <summary>The one word of the library that a long misspelt word must be, or null: a common one, or any that is one slip off.</summary>
    public string? Near(string word)
    {
        if (word.Length < ShortestNear)
            return null;
        var near = _common.Select(known => (known, distance: known.Length < ShortestNear - 1 ? null : NearSpelling.Distance(word, known)))
            .Where(pair => pair.distance is not null).OrderBy(pair => pair.distance).ThenBy(pair => pair.known, StringComparer.Ordinal).ToArray();
        return near.Length > 0 ? near[0].known : _long.Where(known => known[0] == word[0] && Math.Abs(known.Length - word.Length) <= 1 && !known.Any(char.IsDigit) && NearSpelling.Edits(known, word) == 1).Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
