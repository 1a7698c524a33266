using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ChatBot.Discord.Gateway;

/// <summary>What can be seen of the connection from outside: how many shards receive events, and how often connections were made.</summary>
public sealed class GatewayMeter : IDisposable
{
    public const string Name = "ChatBot.Discord.Gateway";

    private readonly Meter _meter = new(Name);
    private readonly ConcurrentDictionary<ShardId, bool> _shards = new();
    private readonly ConcurrentDictionary<ShardId, bool> _leases = new();
    private readonly Counter<long> _connections;
    private readonly Counter<long> _faults;
    private long _resumed;
    private long _identified;

    public GatewayMeter()
    {
        _connections = _meter.CreateCounter<long>(
            "chatbot.gateway.connections", "{connection}", "Connections to the gateway, by how they began.");
        _faults = _meter.CreateCounter<long>("chatbot.gateway.faults", "{fault}", "Faults of the program on a connection.");
        _meter.CreateObservableGauge("chatbot.gateway.shards.ready", () => Ready, "{shard}", "Shards that receive events.");
        _meter.CreateObservableGauge(
            "chatbot.gateway.leases", () => _leases.Keys.Select(
                shard => new Measurement<int>(1, KeyValuePair.Create<string, object?>("shard", shard.Id))), "{lease}",
            "Leases on shards that this worker holds.");
        _meter.CreateObservableGauge("chatbot.gateway.shards", () => Shards, "{shard}", "Shards of this process.");
        _meter.CreateObservableCounter("chatbot.gateway.reconnects", () => Reconnects, "{connection}",
            "Connections after the first of their shard.");
    }

    /// <summary>The shards that were started.</summary>
    public int Shards => _shards.Count;

    /// <summary>The shards that receive events now.</summary>
    public int Ready => _shards.Values.Count(isReady => isReady);

    /// <summary>The ids of the shards that this process runs.</summary>
    public IReadOnlyList<int> Ids => [.. _shards.Keys.Select(shard => shard.Id).Order()];

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

    /// <summary>A lease on a shard was taken.</summary>
    internal void Holds(ShardId shard) => (_leases[shard], _shards[shard]) = (true, false);

    /// <summary>It was given up.</summary>
    internal void Gave(ShardId shard)
    {
        _leases.TryRemove(shard, out _);
        _shards.TryRemove(shard, out _);
    }

    internal void Faulted() => _faults.Add(1);

    internal void Receives(ShardId shard) => _shards[shard] = true;

    internal void Lost(ShardId shard) => _shards.TryUpdate(shard, false, true);
}
