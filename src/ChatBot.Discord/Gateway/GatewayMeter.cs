using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChatBot.Discord.Gateway;

/// <summary>What can be seen of the connection from outside: how many shards receive events, and how often connections were made.</summary>
public sealed class GatewayMeter : IDisposable
{
    public const string Name = "ChatBot.Discord.Gateway";

    private readonly Meter _meter = new(Name);
    private readonly ConcurrentDictionary<ShardId, bool> _shards = new();
    private readonly Counter<long> _connections;
    private readonly Counter<long> _faults;
    private long _resumed;
    private long _identified;

    public GatewayMeter()
    {
        _connections = _meter.CreateCounter<long>("chatbot.gateway.connections", "{connection}", "Connections to the gateway, by how they began.");
        _faults = _meter.CreateCounter<long>("chatbot.gateway.faults", "{fault}", "Faults of the program on a connection.");
        _meter.CreateObservableGauge("chatbot.gateway.shards.ready", () => Ready, "{shard}", "Shards that receive events.");
        _meter.CreateObservableGauge("chatbot.gateway.shards", () => Shards, "{shard}", "Shards of this process.");
        _meter.CreateObservableCounter("chatbot.gateway.reconnects", () => Reconnects, "{connection}", "Connections after the first of their shard.");
    }

    /// <summary>The shards that were started.</summary>
    public int Shards => _shards.Count;

    /// <summary>The shards that receive events now.</summary>
    public int Ready => _shards.Values.Count(isReady => isReady);

    /// <summary>Connections after the first of their shard.</summary>
    public long Reconnects => Math.Max(0, Interlocked.Read(ref _resumed) + Interlocked.Read(ref _identified) - _shards.Count);

    public void Dispose() => _meter.Dispose();

    internal void Identified(ShardId shard)
    {
        _shards.TryAdd(shard, false);
        Interlocked.Increment(ref _identified);
        _connections.Add(1, KeyValuePair.Create<string, object?>("kind", "identify"));
    }

    internal void Resuming()
    {
        Interlocked.Increment(ref _resumed);
        _connections.Add(1, KeyValuePair.Create<string, object?>("kind", "resume"));
    }

    internal void Faulted() => _faults.Add(1);

    internal void Receives(ShardId shard) => _shards[shard] = true;

    internal void Lost(ShardId shard) => _shards.TryUpdate(shard, false, true);
}
