using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Corpus.Phrases;
using ChatBot.Daily.Schedule;
using NodaTime;
using NodaTime.Text;

namespace ChatBot.Daily.Sql;

/// <summary>
/// How values stand in the database: dates in ISO 8601, instants in milliseconds since 1970, snowflakes as signed 64-bit integers,
/// states in lower-case words. What cannot be is not read, but thrown as <see cref="FormatException"/>.
/// </summary>
internal static class Columns
{
    /// <summary>What a subscription's checksum covers.</summary>
    public static readonly IReadOnlyList<string> SubscriptionSum =
        ["channel", "guild", "set_by", "zone", "minute", "frequency", "when_empty", "lens", "role", "silent", "anchor", "extras"];

    /// <summary>What a ledger row's checksum covers.</summary>
    public static readonly IReadOnlyList<string> LedgerSum = ["channel", "date", "nonce", "post", "message"];

    public const int SubscriptionCount = 19;

    /// <summary>A date is due within this time of its midnight in UTC, wherever the zone.</summary>
    private static readonly Duration Farthest = Duration.FromHours(48);

    /// <summary>The columns that <see cref="ReadSubscription"/> reads, of the table <c>s</c>.</summary>
    public static string OfSubscription(SqlDialect dialect) =>
        "s.channel, s.guild, s.set_by, s.zone, s.minute, s.frequency, s.when_empty, s.lens, s.role, s.silent, s.anchor, s.next_date, "
        + "s.next_due, "
        + $"s.state, s.failed_in_a_row, s.admin_told, s.reason, s.extras, "
        + $"s.sum = {dialect.Sum(SubscriptionSum.Select(column => $"s.{column}"))}";

    /// <summary>The columns that <see cref="ReadLedger"/> reads, of the table <c>l</c>.</summary>
    public static string OfLedger(SqlDialect dialect) =>
        "l.channel, l.date, l.state, l.due, l.claimed_at, l.attempts, l.retry_at, l.post, l.message, l.reason, "
        + $"l.sum = {dialect.Sum(LedgerSum.Select(column => $"l.{column}"))}";

    public static Subscription ReadSubscription(DbDataReader row)
    {
        Check(row.GetBoolean(18), "its checksum does not hold");
        var subscription = Subscribed(row);
        Check(IsNear(subscription.Next), $"{subscription.Next.Date} cannot be due at {subscription.Next.At}");
        return subscription;
    }

    /// <param name="from">The first column of the ledger in the row.</param>
    public static LedgerEntry ReadLedger(DbDataReader row, int from = 0)
    {
        Check(row.GetBoolean(from + 10), "its checksum does not hold");
        var entry = Entered(row, from);
        Check(IsNear(new(entry.Date, entry.Due)), $"{entry.Date} cannot have been due at {entry.Due}");
        return entry;
    }

    /// <summary>What reading a damaged row throws; all else is a fault of the program.</summary>
    public static bool IsDamage(Exception fault) =>
        fault is FormatException or InvalidCastException or OverflowException or ArgumentException or InvalidOperationException
            or JsonException;

    private static bool IsNear(DueDate due)
    {
        var distance = due.At - due.Date.AtMidnight().InUtc().ToInstant();
        return distance >= -Farthest && distance <= Farthest;
    }

    private static void Check(bool holds, string fault)
    {
        if (!holds)
        {
            throw new FormatException(fault);
        }
    }

    private static Subscription Subscribed(DbDataReader row) => new(
        Snowflake(row, 0),
        Snowflake(row, 1),
        Snowflake(row, 2),
        new SubscriptionSettings(
            row.GetString(3),
            LocalTime.FromMinutesSinceMidnight(row.GetInt32(4)),
            Word<Frequency>(row, 5),
            Word<WhenEmpty>(row, 6),
            Text(row, 7),
            row.IsDBNull(8) ? null : Snowflake(row, 8),
            row.GetBoolean(9))
        {
            Extras = Text(row, 17) is { } extras ? JsonSerializer.Deserialize(extras, DailyPostJson.Default.PostExtras) ?? PostExtras.None
                : PostExtras.None,
        },
        Date(row, 10),
        Day(row, 11) is var (next, number) ? new DueDate(next, At(row, 12), number) : default,
        new Health(Word<SubscriptionState>(row, 13), row.GetInt32(14), row.GetBoolean(15), Said(row, 16)));

    private static LedgerEntry Entered(DbDataReader row, int from) => new(
        Snowflake(row, from),
        Day(row, from + 1).Date,
        Word<LedgerState>(row, from + 2),
        At(row, from + 3),
        At(row, from + 4),
        row.GetInt32(from + 5),
        At(row, from + 6),
        Text(row, from + 7) is { } post ? JsonSerializer.Deserialize(post, DailyPostJson.Default.DailyPost) : null,
        row.IsDBNull(from + 8) ? null : Snowflake(row, from + 8),
        Said(row, from + 9))
    {
        Number = Day(row, from + 1).Number,
    };

    public static long Of(ulong snowflake) => unchecked((long)snowflake);

    public static object? Of(ulong? snowflake) => snowflake is { } id ? Of(id) : null;

    public static long Of(Instant instant) => instant.ToUnixTimeMilliseconds();

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A post of a date: the date alone for the first, <c>2026-11-20/2</c> for the second.</summary>
    public static string Of(LocalDate date, int number) =>
        number > 1 ? string.Create(CultureInfo.InvariantCulture, $"{Of(date)}/{number}") : Of(date);

    public static string? Of(PostExtras extras) =>
        extras == PostExtras.None ? null : JsonSerializer.Serialize(extras, DailyPostJson.Default.PostExtras);

    /// <summary>A sentence: a JSON array of its form and what stands in its slots.</summary>
    public static string? Of(Phrase? phrase) => phrase is null ? null : Json(phrase).ToJsonString();

    private static JsonArray Json(Phrase phrase) => new([phrase.Form, .. phrase.Arguments.Select(argument =>
        argument is Phrase inner ? (JsonNode)Json(inner) : (string)argument)]);

    /// <summary>What an earlier version wrote is the sentence itself.</summary>
    private static Phrase? Said(DbDataReader row, int column) => Text(row, column) switch
    {
        null => null,
        ['[', ..] text => Said((JsonArray)JsonNode.Parse(text)!),
        var text => Phrase.Kept(text, []),
    };

    private static Phrase Said(JsonArray json) => Phrase.Kept(
        (string?)json[0] ?? "", [.. json.Skip(1).Select(argument =>
            argument is JsonArray inner ? (object)Said(inner) : (string?)argument ?? "")]);

    public static string Of<T>(T word)
        where T : struct, Enum => word.ToString().ToLower(CultureInfo.InvariantCulture);

    public static string? Of(DailyPost? post) => post is null ? null : JsonSerializer.Serialize(post, DailyPostJson.Default.DailyPost);

    public static LocalDate Date(DbDataReader row, int column) => LocalDatePattern.Iso.Parse(row.GetString(column)).Value;

    private static (LocalDate Date, int Number) Day(DbDataReader row, int column)
    {
        var text = row.GetString(column);
        var at = text.IndexOf('/', StringComparison.Ordinal);
        return at < 0 ? (Date(row, column), 1) : (LocalDatePattern.Iso.Parse(text[..at]).Value,
            int.Parse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static ulong Snowflake(DbDataReader row, int column) => unchecked((ulong)row.GetInt64(column));

    private static Instant At(DbDataReader row, int column) => Instant.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static T Word<T>(DbDataReader row, int column)
        where T : struct, Enum => Enum.TryParse<T>(row.GetString(column), ignoreCase: true, out var word) && Enum.IsDefined(word)
            ? word
            : throw new FormatException($"\"{row.GetString(column)}\" is no {typeof(T).Name}");
}
