using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ChatBot.Daily.Sqlite;

/// <summary>
/// A checksum of what a row says, kept in the row: SQLite has none, and a bit that flips in a column without an index is another value
/// and no fault. It covers what people chose and what was posted; moments are not in it, and are read only where they can be.
/// </summary>
internal static class RowSum
{
    /// <summary>Gives the connection the function <c>row_sum</c>: the first 8 bytes of SHA-256 over the values and their types.</summary>
    public static void Register(SqliteConnection connection) =>
        connection.CreateFunction("row_sum", (object?[] values) => Of(values), isDeterministic: true);

    private static long Of(object?[] values)
    {
        var text = new StringBuilder();
        foreach (var value in values) text.Append(value?.GetType().Name).Append(':')
            .Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\u001f');
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
