using System.Data.Common;
using System.Globalization;
using ChatBot.Daily;
using ChatBot.Daily.Sql;

namespace ChatBot.State;

/// <summary>
/// Copies what people set, and the ledger, from one store into another that is empty, in one transaction; then reads both and compares them
/// row by row. A row that the source cannot read stays unreadable in the copy.
/// </summary>
internal static class StateCopy
{
    private static readonly IReadOnlyList<Table> Tables =
    [
        new("subscription", "channel",
            [.. Columns.SubscriptionSum, "next_date", "next_due", "state", "failed_in_a_row", "admin_told", "reason", "rules"],
                Columns.SubscriptionSum),
        new("ledger", "channel, date",
            ["channel", "date", "state", "due", "claimed_at", "attempts", "retry_at", "nonce", "post", "message", "reason"],
                Columns.LedgerSum),
        new("shown", "channel, sentence", ["channel", "sentence", "date"], null),
    ];

    /// <summary>Columns that hold yes or no, for which one database has a type and the other a number.</summary>
    private static readonly HashSet<string> Flags = ["silent", "admin_told"];

    /// <returns>The rows of each table.</returns>
    /// <exception cref="StateUnavailableException">The target is not empty, or a store cannot be used; then nothing was copied.</exception>
    public static Task<IReadOnlyDictionary<string, int>> RunAsync(SqlDailyStore from, SqlDailyStore to, CancellationToken cancellation) =>
        from.ReadAsync(
            source => to.WriteAsync<IReadOnlyDictionary<string, int>>(
                async target =>
                {
                    var counts = new Dictionary<string, int>();
                    foreach (var table in Tables)
                    {
                        if (Convert.ToInt64(target.Scalar($"SELECT count(*) FROM {table.Name}"), CultureInfo.InvariantCulture) > 0)
                        {
                            throw new StateUnavailableException(
                                $"The target has rows in its table {table.Name} already. Name one that is empty; nothing was copied.");
                        }

                        counts[table.Name] = await CopyAsync(table, (source, from.Dialect), (target, to.Dialect), cancellation);
                    }

                    foreach (var table in Tables)
                    {
                        await CompareAsync(table, (source, from.Dialect), (target, to.Dialect), cancellation);
                    }

                    return counts;
                },
                cancellation),
            cancellation);

    private static async Task<int> CopyAsync(Table table, Side source, Side target, CancellationToken cancellation)
    {
        var count = 0;
        var insert = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) "
            + $"VALUES ({string.Join(", ", table.Columns.Select(column => $"@{column}"))})";
        var damaged = new List<object?[]>();
        await foreach (var row in RowsAsync(table, source, cancellation))
        {
            await target.Connection.RunAsync(insert,
                [.. table.Columns.Select((column, at) => ($"@{column}", Flags.Contains(column) ? row[at] is 1L : row[at]))]);
            if (row[^1] is not 1L)
            {
                damaged.Add(row);
            }

            count++;
        }

        if (table.Sealed is { } sealedColumns)
        {
            await target.Connection.RunAsync($"UPDATE {table.Name} SET sum = {target.Dialect.Sum(sealedColumns)}");
        }

        foreach (var row in damaged)
        {
            await target.Connection.RunAsync(
                $"UPDATE {table.Name} SET sum = 0 WHERE {string.Join(" AND ", table.Keys.Select(key => $"{key} = @{key}"))}",
                [.. table.Keys.Select(key => ($"@{key}", row[table.Columns.ToList().IndexOf(key)]))]);
        }

        return count;
    }

    private static async Task CompareAsync(Table table, Side source, Side target, CancellationToken cancellation)
    {
        await using var copied = RowsAsync(table, target, cancellation).GetAsyncEnumerator(cancellation);
        await foreach (var row in RowsAsync(table, source, cancellation))
        {
            if (!await copied.MoveNextAsync() || !row.SequenceEqual(copied.Current))
            {
                throw new StateUnavailableException(
                    $"A row of {table.Name} ({string.Join(", ", row.Take(2))}) was not the same in the copy. Nothing was copied.");
            }
        }
    }

    /// <summary>The rows in the order of their key; the last value of each is 1 when its checksum holds, or when it has none.</summary>
    private static async IAsyncEnumerable<object?[]> RowsAsync(
        Table table, Side side, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var holds = table.Sealed is { } sealedColumns ? $"CASE WHEN sum = {side.Dialect.Sum(sealedColumns)} THEN 1 ELSE 0 END" : "1";
        await using var command = side.Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns)}, {holds} FROM {table.Name} ORDER BY {table.Key}";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var row = new object?[reader.FieldCount];
            for (var at = 0; at < row.Length; at++)
            {
                row[at] = reader.GetValue(at) switch
                {
                    DBNull => null,
                    bool flag => flag ? 1L : 0L,
                    int number => (long)number,
                    var value => value,
                };
            }

            yield return row;
        }
    }

    private sealed record Table(string Name, string Key, IReadOnlyList<string> Columns, IReadOnlyList<string>? Sealed)
    {
        public IReadOnlyList<string> Keys => Key.Split(", ");
    }

    private sealed record Side(DbConnection Connection, SqlDialect Dialect)
    {
        public static implicit operator Side((DbConnection Connection, SqlDialect Dialect) side) => new(side.Connection, side.Dialect);
    }
}
