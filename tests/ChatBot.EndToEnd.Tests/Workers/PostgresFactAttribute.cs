using ChatBot.Testing.Postgres;

namespace ChatBot.EndToEnd.Tests.Workers;

/// <summary>A test that needs a PostgreSQL server; skipped, saying why, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}
