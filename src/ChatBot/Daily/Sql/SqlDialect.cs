namespace ChatBot.Daily.Sql;

/// <summary>Where two databases say the same in different words.</summary>
/// <param name="Row">A row of values as an argument of the function <c>row_sum</c>, which each database has; <c>{0}</c> stands for the
/// values.</param>
/// <param name="Join">A join that begins with its left side.</param>
/// <param name="ForUpdate">Keeps others from changing the row that is read until the transaction ends; empty where a writer is alone
/// anyway.</param>
/// <param name="SkipLocked">The same, passing over a row that another has; empty likewise.</param>
public sealed record SqlDialect(string Row, string Join, string ForUpdate, string SkipLocked)
{
    public static SqlDialect Sqlite { get; } = new("{0}", "CROSS JOIN", "", "");

    /// <summary>https://www.postgresql.org/docs/15/sql-select.html#SQL-FOR-UPDATE-SHARE</summary>
    public static SqlDialect Postgres { get; } = new("ROW({0})::text", "JOIN", "FOR UPDATE", "FOR UPDATE SKIP LOCKED");

    /// <summary>The checksum of a row's values.</summary>
    public string Sum(IEnumerable<string> columns) =>
        $"row_sum({Row.Replace("{0}", string.Join(", ", columns), StringComparison.Ordinal)})";
}
