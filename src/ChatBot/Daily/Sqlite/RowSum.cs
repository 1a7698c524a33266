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
    public const string OfSubscription = "row_sum(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor)";
    public const string OfLedger = "row_sum(channel, date, nonce, post, message)";

    /// <summary>Gives the connection the function <c>row_sum</c>: the first 8 bytes of SHA-256 over the values and their types.</summary>
    public static void Register(SqliteConnection connection) => connection.CreateFunction("row_sum", (object?[] values) => Of(values), isDeterministic: true);

    /// <summary>Writes the checksum of a subscription that was changed.</summary>
    public static void SealSubscription(SqliteConnection connection, ulong channel) => connection.Run(
        $"UPDATE subscription SET sum = {OfSubscription} WHERE channel = $channel", ("$channel", Columns.Of(channel)));

    /// <summary>Writes the checksum of a ledger row that was changed.</summary>
    public static void SealLedger(SqliteConnection connection, ulong channel, string date) => connection.Run(
        $"UPDATE ledger SET sum = {OfLedger} WHERE channel = $channel AND date = $date", ("$channel", Columns.Of(channel)), ("$date", date));

    private static long Of(object?[] values)
    {
        var text = new StringBuilder();
        foreach (var value in values) text.Append(value?.GetType().Name).Append(':').Append(Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\u001f');
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
