using ChatBot.Corpus.Words;
using ChatBot.Search.Library;
using Microsoft.Data.Sqlite;

namespace ChatBot.Benchmarks.Answering;

/// <summary>SQLite's FTS5 over the same sentences: the ten best by its bm25() for any of a call's words.</summary>
internal sealed class FullTextPeer : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _find;

    public FullTextPeer(LibrarySnapshot library)
    {
        _connection.Open();
        Run("CREATE VIRTUAL TABLE sentence USING fts5(text)");
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO sentence(text) VALUES ($text)";
        var text = insert.Parameters.Add("$text", SqliteType.Text);
        foreach (var entry in library.Sentences)
        {
            text.Value = string.Join(' ', Analyzer.Read(entry.Work.Text, entry.Sentence.Span).Select(token => token.Term));
            insert.ExecuteNonQuery();
        }
        _find = _connection.CreateCommand();
        _find.CommandText = "SELECT rowid FROM sentence WHERE sentence MATCH $words ORDER BY bm25(sentence) LIMIT 10";
        _find.Parameters.Add("$words", SqliteType.Text);
    }

    public int Find(string words)
    {
        _find.Parameters[0].Value = string.Join(" OR ", Analyzer.Read(words).Select(token => $"\"{token.Term}\""));
        using var reader = _find.ExecuteReader();
        var found = 0;
        while (reader.Read())
            found++;
        return found;
    }

    public void Dispose()
    {
        _find.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
