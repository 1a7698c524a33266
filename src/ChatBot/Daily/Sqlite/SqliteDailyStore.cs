using System.Data.Common;
using ChatBot.Daily.Sql;
using Microsoft.Data.Sqlite;

namespace ChatBot.Daily.Sqlite;

/// <summary>
/// The store in one SQLite file, in WAL mode with full synchronisation. One connection, used by one caller at a time; other processes
/// have theirs.
/// </summary>
public sealed class SqliteDailyStore : SqlDailyStore
{
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly string _path;

    /// <param name="path">The file; made when it does not exist, migrated when it is older.</param>
    /// <param name="zoneRules">Version of the zone rules that this process works out due dates with.</param>
    /// <param name="maxPages">A limit to the file's size in pages of 4 KiB; null for as much as the disk holds.</param>
    /// <exception cref="StateUnavailableException">The file is newer, damaged, not ours, or cannot be written.</exception>
    public SqliteDailyStore(string path, string zoneRules, long? maxPages = null)
        : base(zoneRules, SqlDialect.Sqlite)
    {
        _path = path;
        _connection = StateFile.Open(path, maxPages);
    }

    protected override void Dispose(bool disposing)
    {
        _connection.Dispose();
        _gate.Dispose();
    }

    protected internal override Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation) => ReadAsync(
        async connection =>
        {
            // Immediate: a claim must not read first and find at the end that another process wrote in between.
            await using var transaction = _connection.BeginTransaction(deferred: false);
            var result = await write(connection);
            await transaction.CommitAsync(CancellationToken.None);
            return result;
        },
        cancellation);

    protected internal override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            return await read(_connection);
        }
        catch (SqliteException fault)
        {
            throw StateFile.Explain(fault, _path);
        }
        finally
        {
            _gate.Release();
        }
    }
}
