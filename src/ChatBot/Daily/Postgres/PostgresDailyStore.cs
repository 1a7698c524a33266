using System.Data.Common;
using ChatBot.Daily.Sql;
using ChatBot.State;

namespace ChatBot.Daily.Postgres;

/// <summary>The store in a PostgreSQL database, which several workers share.</summary>
/// <param name="state">The database; it stays the caller's.</param>
/// <param name="zoneRules">Version of the zone rules that this process works out due dates with.</param>
public sealed class PostgresDailyStore(PostgresState state, string zoneRules) : SqlDailyStore(zoneRules, SqlDialect.Postgres)
{
    protected override void Dispose(bool disposing)
    {
        // The pool of connections is the state's.
    }

    protected internal override Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation) =>
        state.AskAsync(read, cancellation);

    protected internal override Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation) =>
        state.WriteAsync(write, cancellation);
}
