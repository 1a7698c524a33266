using System.Data.Common;
using ChatBot.Daily.Postgres;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using ChatBot.State;
using ChatBot.Testing.Postgres;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChatBot.Tests.Daily.Sql;

/// <summary>A state file or a database of one test, as several processes have it open.</summary>
internal sealed class TestState : IDisposable
{
    private readonly TemporaryFolder? _folder;
    private readonly string? _connection;
    private readonly List<IDisposable> _opened = [];

    /// <param name="server">Null for a state file.</param>
    public TestState(PostgresServer? server)
    {
        if (server is null) _folder = new TemporaryFolder();
        else _connection = server.NewDatabase();
    }

    /// <summary>The store as another process opens it.</summary>
    public SqlDailyStore Open(string rules = "rules")
    {
        if (_folder is not null) return Keep(new SqliteDailyStore(_folder.State, rules));
        return Keep(new PostgresDailyStore(Keep(new PostgresState(_connection!)), rules));
    }

    /// <summary>Changes what is stored behind the store's back.</summary>
    public void Write(string sql)
    {
        using DbConnection connection = _folder is not null ? new SqliteConnection($"Data Source={_folder.State};Pooling=False")
            : new NpgsqlConnection(_connection + ";Search Path=chatbot;Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    public void Dispose()
    {
        _opened.Reverse();
        _opened.ForEach(opened => opened.Dispose());
        _folder?.Dispose();
    }

    private T Keep<T>(T opened)
        where T : IDisposable
    {
        _opened.Add(opened);
        return opened;
    }
}

/// <summary>The tests that need PostgreSQL share one server.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPostgres : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
