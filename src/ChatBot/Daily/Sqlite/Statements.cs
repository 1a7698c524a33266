using Microsoft.Data.Sqlite;

namespace ChatBot.Daily.Sqlite;

/// <summary>One-line statements. The connection's open transaction, if any, is theirs.</summary>
internal static class Statements
{
    /// <summary>
    /// Runs one statement or several. Each is gone through to its end: ExecuteNonQuery passes over what fails after the first of them,
    /// and a migration of which a part has failed would count as done.
    /// </summary>
    /// <returns>The number of rows changed.</returns>
    public static int Run(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
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
        return reader.RecordsAffected;
    }

    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar();
    }

    public static IReadOnlyList<T> Rows<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The rows that can be read; the others are handed to <paramref name="damaged"/> with what is wrong with them.</summary>
    public static IReadOnlyList<T> ReadableRows<T>(
        this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, Action<SqliteDataReader, Exception> damaged,
        params ReadOnlySpan<(string Name, object? Value)> parameters)
        where T : class
    {
        var rows = connection.Rows(
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

    private static SqliteCommand Command(this SqliteConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        return command;
    }
}
