using System.Data.Common;

namespace ChatBot.Daily.Sql;

/// <summary>One-line statements. The connection's open transaction, if any, is theirs.</summary>
internal static class Statements
{
    /// <summary>
    /// Runs one statement or several. Each is gone through to its end: ExecuteNonQuery passes over what fails after the first of them,
    /// and a migration of which a part has failed would count as done.
    /// </summary>
    /// <returns>The number of rows changed.</returns>
    public static async Task<int> RunAsync(this DbConnection connection, string sql, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        do
        {
            while (await reader.ReadAsync())
            {
                // What a statement gives is of no interest here.
            }
        }
        while (await reader.NextResultAsync());
        return reader.RecordsAffected;
    }

    /// <summary>The same at once, for the opening of a database.</summary>
    public static void Run(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        do
        {
            while (reader.Read())
            {
                // What a statement gives is of no interest here.
            }
        }
        while (reader.NextResult());
    }

    public static object? Scalar(this DbConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar();
    }

    public static async Task<IReadOnlyList<T>> RowsAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> read, params (string Name, object? Value)[] parameters)
    {
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows that can be read; the others are handed to <paramref name="damaged"/> with what is wrong with them.</summary>
    public static async Task<IReadOnlyList<T>> ReadableRowsAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> read, Action<DbDataReader, Exception> damaged,
        params (string Name, object? Value)[] parameters)
        where T : class
    {
        var rows = await connection.RowsAsync(
            sql,
            row =>
            {
                try
                {
                    return read(row);
                }
                catch (Exception fault) when (Columns.IsDamage(fault))
                {
                    damaged(row, fault);
                    return null;
                }
            },
            parameters);
        return [.. rows.OfType<T>()];
    }

    private static DbCommand Command(this DbConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
