using System.Buffers;

namespace ChatBot.Search.Index;

/// <summary>
/// An immutable inverted index over documents of tokens: terms to postings, lengths, BM25. Documents are numbered from 0 in the
/// order of the segments. Safe for any number of readers at once.
/// </summary>
public sealed class InvertedIndex
{
    private readonly Dictionary<string, int> _terms;
    private readonly Postings _postings;
    private readonly int[] _lengths;
    private readonly double[] _norms;

    private InvertedIndex(Dictionary<string, int> terms, Postings postings, int[] lengths)
    {
        _terms = terms;
        _postings = postings;
        _lengths = lengths;
        AverageLength = lengths.Length == 0 ? 0 : (double)lengths.Sum(length => (long)length) / lengths.Length;
        _norms = Array.ConvertAll(lengths, length => Bm25.Norm(length, AverageLength > 0 ? AverageLength : 1));
    }

    public int DocumentCount => _lengths.Length;

    /// <summary>Terms a document, with repetition.</summary>
    public double AverageLength { get; }

    /// <summary>In how many documents a term stands; 0 for a term that the index does not know.</summary>
    public int DocumentsWith(string term) => _terms.TryGetValue(term, out var id) ? _postings.DocumentsWith(id) : 0;

    /// <summary>The weight of a term by its rarity; highest for one that stands nowhere.</summary>
    public double Idf(string term) => Bm25.Idf(DocumentCount, DocumentsWith(term));

    /// <summary>The documents with a term, rising.</summary>
    public IReadOnlyList<int> DocumentsOf(string term)
    {
        if (!_terms.TryGetValue(term, out var id))
            return [];
        var documents = new List<int>(_postings.DocumentsWith(id));
        var cursor = _postings.Of(id);
        while (cursor.Next())
            documents.Add(cursor.Document);
        return documents;
    }

    /// <summary>Joins segments into an index; the first segment's documents come first.</summary>
    public static InvertedIndex Of(IEnumerable<IndexSegment> segments)
    {
        var all = segments.ToList();
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);
        var renumbered = all.ConvertAll(segment => segment.Terms.Select(term =>
        {
            if (!terms.TryGetValue(term, out var id))
            {
                id = terms.Count;
                terms.Add(term, id);
            }
            return id;
        }).ToArray());
        var lengths = all.SelectMany(segment => segment.Documents).Select(document => document.Sum(term => term.Count)).ToArray();
        var postings = Postings.Write(terms.Count, add =>
        {
            var number = 0;
            for (var segment = 0; segment < all.Count; segment++)
            {
                foreach (var document in all[segment].Documents)
                {
                    foreach (var term in document)
                        add(number, renumbered[segment][term.Term], term.Count);
                    number++;
                }
            }
        });
        return new InvertedIndex(terms, postings, lengths);
    }

    /// <summary>The best documents for some terms, best first; equal scores by number.</summary>
    /// <param name="query">The terms; one that is named twice counts twice.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="require">Which documents are found at all.</param>
    public IReadOnlyList<Hit> Search(IReadOnlyList<QueryTerm> query, int count, Require require = Require.AllThenAny)
    {
        var scores = ArrayPool<double>.Shared.Rent(Math.Max(1, DocumentCount));
        var met = ArrayPool<ushort>.Shared.Rent(Math.Max(1, DocumentCount));
        var touched = new List<int>();
        try
        {
            Array.Clear(scores, 0, DocumentCount);
            Array.Clear(met, 0, DocumentCount);
            foreach (var term in query)
                Add(term, scores, met, touched);
            var required = query.Count(term => term.Required);
            var best = new TopHits(Math.Min(count, DocumentCount), require == Require.AllThenAny);
            foreach (var document in touched)
            {
                var hasAll = met[document] - Touch >= required;
                if (hasAll || require != Require.All)
                    best.Offer(new Hit(document, scores[document], hasAll));
            }
            return best.Take();
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scores);
            ArrayPool<ushort>.Shared.Return(met);
        }
    }

    // The count of required terms met in a document, plus one from the first touch on.
    private const ushort Touch = 1;

    private void Add(QueryTerm term, double[] scores, ushort[] met, List<int> touched)
    {
        if (!_terms.TryGetValue(term.Term, out var id))
            return;
        var idf = Bm25.Idf(DocumentCount, _postings.DocumentsWith(id)) * term.Weight;
        var step = (ushort)(term.Required ? 1 : 0);
        var cursor = _postings.Of(id);
        while (cursor.Next())
        {
            var document = cursor.Document;
            if (met[document] == 0)
            {
                met[document] = Touch;
                touched.Add(document);
            }
            met[document] += step;
            scores[document] += Bm25.Score(idf, cursor.Count, _norms[document]);
        }
    }
}
