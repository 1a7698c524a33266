namespace ChatBot.Search.Index;

/// <summary>
/// What the index keeps of a row of documents (passages or sentences of one work, or texts of a foreign collection): each
/// document's terms with their counts. Segments are cached and joined; places and text are not kept.
/// </summary>
/// <param name="Terms">The distinct terms, in order of first sight.</param>
/// <param name="Documents">For each document, its distinct terms as indexes into <paramref name="Terms"/>, with counts.</param>
public sealed record IndexSegment(IReadOnlyList<string> Terms, IReadOnlyList<IReadOnlyList<TermCount>> Documents)
{
    /// <summary>Counts the terms of documents of tokens.</summary>
    public static IndexSegment Of(IEnumerable<IEnumerable<Token>> documents) =>
        OfTerms(documents.Select(document => document.Select(token => token.Term)));

    /// <summary>Counts terms that are made elsewhere.</summary>
    public static IndexSegment OfTerms(IEnumerable<IEnumerable<string>> documents)
    {
        var terms = new List<string>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var counted = new List<IReadOnlyList<TermCount>>();
        var counts = new Dictionary<int, int>();
        foreach (var document in documents)
        {
            counts.Clear();
            foreach (var term in document)
            {
                if (!ids.TryGetValue(term, out var id))
                {
                    id = terms.Count;
                    ids.Add(term, id);
                    terms.Add(term);
                }
                counts[id] = counts.GetValueOrDefault(id) + 1;
            }
            counted.Add([.. counts.Select(pair => new TermCount(pair.Key, pair.Value))]);
        }
        return new IndexSegment(terms, counted);
    }
}

/// <summary>A term of a document and how often it stands there.</summary>
public readonly record struct TermCount(int Term, int Count);
