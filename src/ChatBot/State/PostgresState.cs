using System.Data.Common;
using System.Globalization;
using ChatBot.Daily;
using ChatBot.Daily.Sql;
using Npgsql;

namespace ChatBot.State;

/// <summary>
/// A PostgreSQL database that several workers share: opened, migrated by whoever comes first, and asked through a pool of connections.
/// All is in a schema of its own, so that it does no harm to what else the database holds.
/// </summary>
public sealed class PostgresState : IDisposable
{
    private const string Schema = "chatbot";

    /// <summary>Names the lock under which a worker migrates: "CHBT".</summary>
    private const long MigrationLock = 0x43484254;

    private readonly NpgsqlDataSource _source;

    /// <param name="connection">Such as <c>Host=db;Username=chatbot;Password=…;Database=chatbot</c>.</param>
    /// <exception cref="StateUnavailableException">It cannot be reached or used, or was written by a newer version.</exception>
    public PostgresState(string connection)
    {
        _source = NpgsqlDataSource.Create(Complete(connection));
        try
        {
            using var opened = _source.OpenConnection();
            Migrate(opened);
        }
        catch (Exception fault) when (IsUnavailable(fault))
        {
            _source.Dispose();
            throw Explain(fault);
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    public void Dispose() => _source.Dispose();

    /// <summary>Runs on a connection of its own for the time; each statement is a transaction.</summary>
    public async Task<T> AskAsync<T>(Func<DbConnection, Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await _source.OpenConnectionAsync(cancellation);
            return await ask(connection);
        }
        catch (Exception fault) when (IsUnavailable(fault))
        {
            throw Explain(fault);
        }
    }

    /// <summary>Runs in one transaction, which is on the server's disk when this returns.</summary>
    public Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation) => AskAsync(
        async connection =>
        {
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            var result = await write(connection);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        },
        cancellation);

    /// <summary>
    /// What the settings leave open: a worker that is stopped in a transaction must not hold the others up, and nothing waits for ever.
    /// </summary>
    private static string Complete(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        Default("Command Timeout", 10);
        Default("Search Path", Schema);
        Default("Application Name", "chatbot");
        Default("Options", "-c idle_in_transaction_session_timeout=10s -c lock_timeout=8s");
        return settings.ConnectionString;

        void Default(string key, object value)
        {
            if (!settings.ContainsKey(key) || !settings.ShouldSerialize(key))
            {
                settings[key] = value;
            }
        }
    }

    private static bool IsUnavailable(Exception fault) =>
        fault is NpgsqlException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    /// <summary>
    /// In one line: what a fault means to whoever runs the bot. The connection's text, which holds a password, is never in it.
    /// </summary>
    private static StateUnavailableException Explain(Exception fault) => new(
        fault switch
        {
            PostgresException
            {
                SqlState: PostgresErrorCodes.InvalidPassword
                or PostgresErrorCodes.InvalidAuthorizationSpecification
            } refused =>
                $"PostgreSQL refused the user ({refused.MessageText}). Correct Username and Password in state.connection.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } missing =>
                $"PostgreSQL has no such database ({missing.MessageText}). Make it (createdb), or correct Database in state.connection.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied =>
                $"PostgreSQL does not allow it ({denied.MessageText}). Grant the user CREATE on the database.",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } full =>
                $"PostgreSQL's disk is full ({full.MessageText}). Nothing was changed; free some space and it goes on by itself.",
            PostgresException other => $"PostgreSQL could not do it ({other.SqlState}: {other.MessageText}).",
            _ => $"PostgreSQL cannot be reached ({fault.Message.ReplaceLineEndings(" ")}). See that it runs and that state.connection "
            + $"names it; it is tried again.",
        },
        fault);

    private static void Migrate(NpgsqlConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        // Of workers that start at once, the first migrates; the others wait here and find the work done.
        connection.Run($"SELECT pg_advisory_xact_lock({MigrationLock})");
        var schema = new NpgsqlConnectionStringBuilder(connection.ConnectionString).SearchPath;
        connection.Run($"CREATE SCHEMA IF NOT EXISTS \"{schema}\"; CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY "
            + $"KEY, since timestamptz NOT NULL DEFAULT now())");
        var version = Convert.ToInt32(connection.Scalar("SELECT coalesce(max(version), 0) FROM schema_version"),
            CultureInfo.InvariantCulture);
        if (version > PostgresMigrations.Latest)
        {
            throw new StateUnavailableException(
                $"The database was written by a newer version of this bot (format {version}; "
                + $"this one knows {PostgresMigrations.Latest}). It was not touched; run the newer version.");
        }

        foreach (var migration in PostgresMigrations.All.Where(step => step.Version > version))
        {
            connection.Run(migration.Sql);
            connection.Run("INSERT INTO schema_version (version) VALUES (@version)", ("@version", migration.Version));
        }

        transaction.Commit();
    }
}
