using ChatBot.Search.Index;
using Microsoft.Data.Sqlite;

namespace ChatBot.Search.Tests.Index;

/// <summary>
/// SQLite FTS5's bm25() is the reference: over the same tokens, the same documents in the same order with the same scores (its sign
/// turned round). Documents whose scores agree to the twelfth decimal may change places, for sums of the same parts in another order differ there.
/// </summary>
public class Bm25AgainstFts5Tests
{
    [Theory]
    [InlineData(1, 2, 4)]
    [InlineData(2, 50, 12)]
    [InlineData(3, 400, 40)]
    [InlineData(4, 1500, 300)]
    public void Order_and_scores_equal_those_of_sqlite(int seed, int documents, int vocabulary)
    {
        var corpus = RandomCorpus(new Random(seed), documents, vocabulary);
        var index = InvertedIndex.Of([IndexSegment.OfTerms(corpus)]);
        using var sqlite = new Fts5(corpus);
        var random = new Random(seed + 1000);
        for (var round = 0; round < 60; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Word(random, vocabulary)).Distinct().ToList();
            var query = words.ConvertAll(word => new QueryTerm(word));
            AssertSame(sqlite.Search(string.Join(" OR ", words)), index.Search(query, documents, Require.Any));
            AssertSame(sqlite.Search(string.Join(" AND ", words)), index.Search(query, documents, Require.All));
        }
    }

    private static void AssertSame(List<(int Document, double Score)> expected, IReadOnlyList<Hit> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
            Assert.Equal(expected[i].Score, actual[i].Score, 9);
        Assert.Equal(Ordered(expected), Ordered([.. actual.Select(hit => (hit.Document, hit.Score))]));
    }

    private static IEnumerable<int> Ordered(List<(int Document, double Score)> hits) =>
        hits.OrderByDescending(hit => Math.Round(hit.Score, 12)).ThenBy(hit => hit.Document).Select(hit => hit.Document);

    // Few words are common and many rare, as in a language.
    private static string Word(Random random, int vocabulary) => $"w{(int)(vocabulary * Math.Pow(random.NextDouble(), 2.5))}";

    private static List<List<string>> RandomCorpus(Random random, int documents, int vocabulary) =>
        [.. Enumerable.Range(0, documents).Select(_ =>
            Enumerable.Range(0, random.Next(1, 40)).Select(_ => Word(random, vocabulary)).ToList())];

    private sealed class Fts5 : IDisposable
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public Fts5(List<List<string>> corpus)
        {
            _connection.Open();
            Run("CREATE VIRTUAL TABLE t USING fts5(body)", null);
            Run("BEGIN", null);
            for (var i = 0; i < corpus.Count; i++)
                Run($"INSERT INTO t(rowid, body) VALUES ({i}, $text)", string.Join(' ', corpus[i]));
            Run("COMMIT", null);
        }

        public List<(int Document, double Score)> Search(string match)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "SELECT rowid, -bm25(t) AS score FROM t WHERE t MATCH $text ORDER BY score DESC, rowid";
            command.Parameters.AddWithValue("$text", match);
            using var reader = command.ExecuteReader();
            var found = new List<(int, double)>();
            while (reader.Read())
                found.Add((reader.GetInt32(0), reader.GetDouble(1)));
            return found;
        }

        public void Dispose() => _connection.Dispose();

        private void Run(string sql, string? text)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            if (text is not null)
                command.Parameters.AddWithValue("$text", text);
            command.ExecuteNonQuery();
        }
    }
}
