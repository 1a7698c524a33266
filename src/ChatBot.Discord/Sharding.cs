namespace ChatBot.Discord;

/// <summary>
/// Which shards a process runs. A guild belongs to shard (guild id >> 22) % count; direct messages go to shard 0
/// (https://discord.com/developers/docs/events/gateway#sharding).
/// </summary>
/// <param name="Count">The bot's shards over all processes; null: as many as Discord recommends.</param>
/// <param name="Ids">Those of this process; null: all.</param>
public sealed record Sharding(int? Count = null, IReadOnlyList<int>? Ids = null)
{
    /// <summary>Discord's number, all in this process.</summary>
    public static Sharding Auto { get; } = new();

    /// <param name="recommended">The number of GET /gateway/bot.</param>
    internal IReadOnlyList<ShardId> Plan(int recommended)
    {
        var count = Count ?? Math.Max(1, recommended);
        return [.. (Ids ?? [.. Enumerable.Range(0, count)]).Select(id => new ShardId(id, count))];
    }
}

/// <summary>One connection's part: this one of so many.</summary>
public readonly record struct ShardId(int Id, int Count)
{
    public override string ToString() => $"{Id}/{Count}";
}
