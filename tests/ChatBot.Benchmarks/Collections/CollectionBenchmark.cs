using System.Diagnostics;
using ChatBot.Corpus.Words;
using ChatBot.Search.Asking;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;

namespace ChatBot.Benchmarks.Collections;

/// <summary>Retrieval on a collection that nobody here wrote, through the index and the ranking of /ask; beside it the index alone.</summary>
internal static class CollectionBenchmark
{
    private const int Depth = 10;
    private const int DocumentsASegment = 10_000;

    public static int Run(string folder)
    {
        var collection = Collection.Read(folder);
        var watch = Stopwatch.StartNew();
        var index = InvertedIndex.Of(collection.Texts.Chunk(DocumentsASegment).AsParallel().AsOrdered().Select(texts => IndexSegment.Of(texts.Select(text => Analyzer.Read(text)))));
        Console.WriteLine($"{collection.Ids.Count} documents, {collection.Queries.Count} judged queries; indexed in {watch.Elapsed.TotalSeconds:F1} s");
        var search = new DocumentSearch(collection.Texts, index, new EnglishWords());
        Report("as /ask", collection, query => search.Find(query, Depth));
        Report("BM25 alone", collection, query => [.. index.Search([.. Analyzer.Read(query).Select(token => new QueryTerm(token.Term))], Depth, Require.Any).Select(hit => hit.Document)]);
        return 0;
    }

    private static void Report(string name, Collection collection, Func<string, IReadOnlyList<int>> find)
    {
        var watch = Stopwatch.StartNew();
        var rankings = collection.Queries.Select(query => (query, Ranking: (IReadOnlyList<string>)[.. find(query.Text).Select(document => collection.Ids[document])])).ToList();
        var milliseconds = watch.Elapsed.TotalMilliseconds / Math.Max(1, rankings.Count);
        double Mean(Func<IReadOnlyList<string>, IReadOnlyDictionary<string, int>, double> measure) =>
            rankings.Select(one => measure(one.Ranking, one.query.Grades)).DefaultIfEmpty(0).Average();
        Console.WriteLine($"{name}: nDCG@10 {Mean((ranking, grades) => RankingMeasures.Ndcg(ranking, grades, Depth)):F4}  Recall@10 {Mean((ranking, grades) => RankingMeasures.Recall(ranking, grades, Depth)):F4}"
            + $"  Recall@1 {Mean((ranking, grades) => RankingMeasures.Recall(ranking, grades, 1)):F4}  {milliseconds:F2} ms a query");
    }
}
