using ChatBot.Daily;
using ChatBot.Daily.Sql;
using ChatBot.State;
using ChatBot.Testing.Postgres;
using ChatBot.Tests.Daily.Sql;
using Npgsql;

namespace ChatBot.Tests.State;

[Collection(SharedPostgres.Name)]
public sealed class PostgresStateTests(PostgresServer server)
{
    [Fact]
    public void Migrations_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, PostgresMigrations.Latest), PostgresMigrations.All.Select(step => step.Version));

    [PostgresFact]
    public void Workers_that_start_at_once_migrate_it_once()
    {
        var connection = server.NewDatabase();
        var states = new PostgresState[8];
        Parallel.For(0, states.Length, at => states[at] = new PostgresState(connection));

        Assert.Equal((long)PostgresMigrations.Latest, Value(connection, "SELECT count(*) FROM schema_version"));
        Array.ForEach(states, state => state.Dispose());
    }

    [PostgresFact]
    public void A_database_of_a_newer_version_is_refused()
    {
        var connection = server.NewDatabase();
        new PostgresState(connection).Dispose();
        Value(connection, $"INSERT INTO schema_version (version) VALUES ({PostgresMigrations.Latest + 1})");

        Assert.Contains("newer version", Assert.Throws<StateUnavailableException>(() => new PostgresState(connection)).Message,
            StringComparison.Ordinal);
    }

    [PostgresFact]
    public void What_is_wrong_is_said_in_one_line_with_what_to_do_and_without_the_password()
    {
        var connection = server.NewDatabase();
        foreach (var (wrong, expected) in new[] { ("Database=nowhere", "createdb"), ("Port=1", "state.connection") })
        {
            var message = Assert.Throws<StateUnavailableException>(() => new PostgresState($"{connection};{wrong};Password=s3cret"))
                .Message;
            Assert.Contains(expected, message, StringComparison.Ordinal);
            Assert.DoesNotContain("s3cret", message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', message);
        }
    }

    private static object? Value(string connection, string sql)
    {
        using var opened = new NpgsqlConnection(connection + ";Search Path=chatbot;Pooling=false");
        opened.Open();
        return opened.Scalar(sql);
    }
}
