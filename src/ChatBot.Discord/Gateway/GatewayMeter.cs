using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChatBot.Discord.Gateway;

/// <summary>What can be seen of the connection from outside: how many shards receive events, and how often connections were made.</summary>
public sealed class GatewayMeter : IDisposable
{
    public const string Name = "ChatBot.Discord.Gateway";

    private readonly Meter meter = new(Name);
    private readonly ConcurrentDictionary<ShardId, bool> shards = new();
    private readonly Counter<long> connections;
    private long resumed;
    private long identified;

    public GatewayMeter()
    {
        connections = meter.CreateCounter<long>("chatbot.gateway.connections", "{connection}", "Connections to the gateway, by how they began.");
        meter.CreateObservableGauge("chatbot.gateway.shards.ready", () => Ready, "{shard}", "Shards that receive events.");
        meter.CreateObservableGauge("chatbot.gateway.shards", () => Shards, "{shard}", "Shards of this process.");
        meter.CreateObservableCounter("chatbot.gateway.reconnects", () => Reconnects, "{connection}", "Connections after the first of their shard.");
    }

    /// <summary>The shards that were started.</summary>
    public int Shards => shards.Count;

    /// <summary>The shards that receive events now.</summary>
    public int Ready => shards.Values.Count(isReady => isReady);

    /// <summary>Connections after the first of their shard.</summary>
    public long Reconnects => Math.Max(0, Interlocked.Read(ref resumed) + Interlocked.Read(ref identified) - shards.Count);

    public void Dispose() => meter.Dispose();

    internal void Identified(ShardId shard)
    {
        shards.TryAdd(shard, false);
        Interlocked.Increment(ref identified);
        connections.Add(1, KeyValuePair.Create<string, object?>("kind", "identify"));
    }

    internal void Resuming()
    {
        Interlocked.Increment(ref resumed);
        connections.Add(1, KeyValuePair.Create<string, object?>("kind", "resume"));
    }

    internal void Receives(ShardId shard) => shards[shard] = true;

    internal void Lost(ShardId shard) => shards.TryUpdate(shard, false, true);
}
