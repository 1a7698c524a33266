using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// The shards that this worker has leases on: renewed every second, begun and given up as the leases say. When they cannot be renewed, the
/// shards are stopped while the leases still hold, so that there are never two workers on one shard; nothing depends on the machine's
/// clock.
/// </summary>
internal sealed class LeasedShards(IShardLeases leases, int wanted, TimeProvider time, ILogger log, GatewayMeter? meter)
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>So long before a lease ends its shard is served no longer; longer than a round, after which this is looked at.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RoundWithin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LeaveWithin = TimeSpan.FromSeconds(2);

    private readonly Dictionary<int, Running> _running = [];
    private long _renewedAt = long.MinValue;
    private int _count;

    /// <summary>
    /// False from a while before the leases end; asked for every frame, so that a process that was stopped does not go on with old ones.
    /// </summary>
    public bool MayServe => Volatile.Read(ref _renewedAt) is > long.MinValue and var at && time.GetElapsedTime(at) < leases.Length - Margin;

    /// <param name="start">Makes a shard that goes on from a point, or begins anew.</param>
    /// <returns>Why it ended: an orderly stop, or what ended one of the shards for good.</returns>
    public async Task<GatewayEnd> RunAsync(Func<ShardId, ResumePoint?, GatewayShard> start, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                try
                {
                    await RoundAsync(start, stop);
                }
                catch (Exception fault) when (!stop.IsCancellationRequested)
                {
                    GatewayLog.LeasesNotRenewed(log, fault.Message);
                }

                if (!MayServe && _running.Count > 0)
                {
                    GatewayLog.LeasesEnd(log, _running.Count);
                    await StopAsync([.. _running.Keys]);
                }

                var pause = Task.Delay(Every, time, stop);
                var first = await Task.WhenAny([pause, .. _running.Values.Select(shard => shard.Task)]);
                if (first is Task<GatewayEnd> ended && await ended is { IsFailure: true } end) return end;
                await pause;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return GatewayEnd.Orderly;
        }
        finally
        {
            await LeaveAsync();
        }
    }

    private async Task RoundAsync(Func<ShardId, ResumePoint?, GatewayShard> start, CancellationToken stop)
    {
        if (_count == 0)
        {
            _count = await leases.JoinAsync(wanted, stop).WaitAsync(RoundWithin, time, stop);
            if (_count != wanted) GatewayLog.OtherCount(log, _count, wanted);
        }

        // Before it is asked for: the keeper's lease begins later than this, and so ends later than we think.
        var asked = time.GetTimestamp();
        var term = await leases.RenewAsync(Points(_running.Keys), stop).WaitAsync(RoundWithin, time, stop);
        Volatile.Write(ref _renewedAt, asked);

        await StopAsync([.. _running.Keys.Where(id => !term.Leases.ContainsKey(id))]);
        foreach (var (id, from) in term.Leases.Where(lease => !_running.ContainsKey(lease.Key))) Start(
            new ShardId(id, _count), from, start, stop);
        if (_running.Count > term.Share) await HandOverAsync([.. _running.Keys.Order().Skip(term.Share)], stop);
    }

    private void Start(ShardId id, ResumePoint? from, Func<ShardId, ResumePoint?, GatewayShard> start, CancellationToken stop)
    {
        GatewayLog.LeaseTaken(log, id, from is null ? "begins anew" : "goes on");
        meter?.Holds(id);
        var shard = start(id, from);
        var life = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _running[id.Id] = new(id, shard, shard.RunAsync(life.Token), life);
    }

    private async Task HandOverAsync(IReadOnlyList<int> ids, CancellationToken stop)
    {
        var points = await StopAsync(ids);
        if (points.Count == 0) return;
        await leases.ReleaseAsync(points, stop).WaitAsync(RoundWithin, time, stop);
        GatewayLog.LeasesGiven(log, points.Count);
    }

    /// <returns>Where each of the sessions stands, to the last event that was handed on.</returns>
    private async Task<IReadOnlyDictionary<int, ResumePoint?>> StopAsync(IReadOnlyList<int> ids)
    {
        foreach (var id in ids) await _running[id].Life.CancelAsync();
        await Task.WhenAll(ids.Select(id => _running[id].Task));
        var points = Points(ids);
        foreach (var id in ids)
        {
            meter?.Gave(_running[id].Id);
            _running[id].Life.Dispose();
            _running.Remove(id);
        }

        return points;
    }

    private Dictionary<int, ResumePoint?> Points(IEnumerable<int> ids) => ids.ToDictionary(id => id, id => _running[id].Shard.Point);

    private async Task LeaveAsync()
    {
        var points = await StopAsync([.. _running.Keys]);
        try
        {
            await LeaveAndReleaseAsync().WaitAsync(LeaveWithin, time);
        }
        catch (Exception fault)
        {
            // They end by themselves.
            GatewayLog.LeasesNotRenewed(log, fault.Message);
        }

        async Task LeaveAndReleaseAsync()
        {
            await leases.LeaveAsync(CancellationToken.None);
            await leases.ReleaseAsync(points, CancellationToken.None);
        }
    }

    private sealed record Running(ShardId Id, GatewayShard Shard, Task<GatewayEnd> Task, CancellationTokenSource Life);
}
