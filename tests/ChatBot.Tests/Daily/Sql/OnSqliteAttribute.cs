using System.Reflection;
using ChatBot.Testing.Postgres;
using Xunit.Sdk;

namespace ChatBot.Tests.Daily.Sql;

/// <summary>Runs a test on a state file; more arguments of the test follow.</summary>
public sealed class OnSqliteAttribute(params object[] more) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[false, .. more]];
}

/// <summary>Runs a test on a PostgreSQL database; skipped, saying why, where there is no server.</summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object[] _more;

    public OnPostgresAttribute(params object[] more) => (_more, Skip) = (more, PostgresServer.Missing);

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[true, .. _more]];
}
