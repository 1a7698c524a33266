using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Search.Index;

/// <summary>
/// Counts the sentences of the library and nothing else: Lucene's own counts take in what was replaced, until it is merged away, and what
/// else the index keeps, so that a score would depend on how the index came about.
/// </summary>
/// <param name="reader">The reader.</param>
/// <param name="sentences">How many sentences the library has.</param>
internal sealed class SentenceSearcher(DirectoryReader reader, int sentences) : IndexSearcher(reader)
{
    private readonly ConcurrentDictionary<Term, int> _documents = new();
    private readonly ConcurrentDictionary<string, long> _lengths = new(StringComparer.Ordinal);

    /// <summary>In how many sentences a term stands in a field.</summary>
    public int DocumentsWith(Term term) => reader.HasDeletions ? _documents.GetOrAdd(term, CountLive) : reader.DocFreq(term);

    public override TermStatistics TermStatistics(Term term, TermContext context) => new(term.Bytes, DocumentsWith(term), -1);

    public override CollectionStatistics CollectionStatistics(string field) =>
        new(field, sentences, -1, _lengths.GetOrAdd(field, Lengths), -1);

    private int CountLive(Term term) => reader.Leaves.Select(leaf => leaf.AtomicReader).Sum(leaf =>
    {
        var count = 0;
        var documents = leaf.GetTermDocsEnum(term);
        for (var next = documents?.NextDoc(); next < DocIdSetIterator.NO_MORE_DOCS; next = documents!.NextDoc())
            count += leaf.LiveDocs is not { } live || live.Get(next.Value) ? 1 : 0;
        return count;
    });

    /// <summary>The lengths of all sentences in a field together, which the similarity keeps as they are.</summary>
    private long Lengths(string field) => reader.Leaves.Select(leaf => leaf.AtomicReader).Sum(leaf =>
    {
        var sum = 0L;
        var lengths = leaf.GetNormValues(field);
        for (var document = 0; lengths is not null && document < leaf.MaxDoc; document++)
            sum += leaf.LiveDocs is not { } live || live.Get(document) ? lengths.Get(document) : 0;
        return sum;
    });
}
