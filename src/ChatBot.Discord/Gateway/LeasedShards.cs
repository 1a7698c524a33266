using Microsoft.Extensions.Logging;

namespace ChatBot.Discord.Gateway;

/// <summary>
/// The shards that this worker has leases on: renewed every second, begun and given up as the leases say. When they cannot be renewed, the
/// shards are stopped while the leases still hold, so that there are never two workers on one shard.
/// </summary>
internal sealed class LeasedShards(IShardLeases leases, int wanted, TimeProvider time, ILogger log, GatewayMeter? meter)
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <summary>So long before a lease ends its shard is served no longer; longer than a round, after which this is looked at.</summary>
    public static readonly TimeSpan Margin = TimeSpan.FromSeconds(3);

    /// <summary>Two probes of a leased shard that nothing came back for.</summary>
    public static readonly TimeSpan SilentWithin = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan RoundWithin = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LeaveWithin = TimeSpan.FromSeconds(2);

    private readonly Dictionary<int, Running> _running = [];
    private int _count;

    /// <param name="start">Makes a shard that goes on from a point, or begins anew.</param>
    /// <param name="isReachable">Whether Discord can be reached.</param>
    /// <returns>Why it ended: an orderly stop, or what ended one of the shards for good.</returns>
    public async Task<GatewayEnd> RunAsync(
        StartShard start, Func<CancellationToken, Task<bool>> isReachable, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                // Before the leases are asked for: by the keeper's clock they begin later than this, and so end later than we think.
                var asked = time.GetTimestamp();
                await StopEndedAsync();
                if (_running.Count > 0 && _running.Values.All(shard => shard.Lease.Silence >= SilentWithin))
                {
                    await StandAsideAsync(isReachable, stop);
                    continue;
                }

                try
                {
                    await RoundAsync(asked, start, stop);
                }
                catch (Exception fault) when (!stop.IsCancellationRequested)
                {
                    GatewayLog.LeasesNotRenewed(log, fault.Message);
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
            await LeaveAsync(shard => shard.Point);
        }
    }

    /// <summary>
    /// Those whose leases have ended by our count are stopped before any is asked for, so that none is taken for renewed that another
    /// worker may have had meanwhile.
    /// </summary>
    private async Task StopEndedAsync()
    {
        var ended = _running.Values.Where(shard => !shard.Lease.IsHeld).ToList();
        if (ended.Count == 0) return;
        GatewayLog.LeasesEnd(log, ended.Count);
        await StopAsync(ended);
    }

    /// <summary>A worker that Discord does not reach leaves its shards to the others, and comes back when it is heard again.</summary>
    private async Task StandAsideAsync(Func<CancellationToken, Task<bool>> isReachable, CancellationToken stop)
    {
        GatewayLog.StandsAside(log, SilentWithin);
        await LeaveAsync(shard => shard.Unfinished);
        _count = 0;
        do await Task.Delay(Every, time, stop);
        while (!await isReachable(stop));
    }

    private async Task RoundAsync(long asked, StartShard start, CancellationToken stop)
    {
        if (_count == 0)
        {
            _count = await leases.JoinAsync(wanted, stop).WaitAsync(RoundWithin, time, stop);
            if (_count != wanted) GatewayLog.OtherCount(log, _count, wanted);
        }

        var term = await leases.RenewAsync(Points(_running.Values, shard => shard.Unfinished), stop).WaitAsync(RoundWithin, time, stop);
        foreach (var (_, shard) in _running.Where(shard => term.Leases.ContainsKey(shard.Key))) shard.Lease.Renew(asked);
        await StopAsync([.. _running.Values.Where(shard => !term.Leases.ContainsKey(shard.Id.Id))]);
        foreach (var (id, from) in term.Leases.Where(lease => !_running.ContainsKey(lease.Key))) Start(
            new ShardId(id, _count), from, asked, start, stop);
        if (_running.Count > term.Share) await HandOverAsync(
            [.. _running.Values.OrderBy(shard => shard.Id.Id).Skip(term.Share)], stop);
    }

    private void Start(ShardId id, ResumePoint? from, long asked, StartShard start, CancellationToken stop)
    {
        GatewayLog.LeaseTaken(log, id, from is null ? "begins anew" : "goes on");
        meter?.Holds(id);
        var lease = new ShardLease(time, leases.Length - Margin);
        lease.Renew(asked);
        var shard = start(id, from, lease);
        var life = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _running[id.Id] = new(id, shard, lease, shard.RunAsync(life.Token), life);
    }

    private async Task HandOverAsync(IReadOnlyList<Running> shards, CancellationToken stop)
    {
        await StopAsync(shards);
        var points = Points(shards, shard => shard.Point);
        if (points.Count == 0) return;
        await leases.ReleaseAsync(points, stop).WaitAsync(RoundWithin, time, stop);
        GatewayLog.LeasesGiven(log, points.Count);
    }

    private async Task StopAsync(IReadOnlyList<Running> shards)
    {
        foreach (var shard in shards)
        {
            shard.Lease.GiveUp();
            await shard.Life.CancelAsync();
        }

        await Task.WhenAll(shards.Select(shard => shard.Task));
        foreach (var shard in shards)
        {
            meter?.Gave(shard.Id);
            shard.Life.Dispose();
            _running.Remove(shard.Id.Id);
        }
    }

    // Where another worker is to go on with each of the sessions.
    private static Dictionary<int, ResumePoint?> Points(IEnumerable<Running> shards, Func<Running, ResumePoint?> point) =>
        shards.ToDictionary(shard => shard.Id.Id, point);

    private async Task LeaveAsync(Func<Running, ResumePoint?> point)
    {
        Running[] shards = [.. _running.Values];
        await StopAsync(shards);
        var points = Points(shards, point);
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

    private sealed record Running(ShardId Id, GatewayShard Shard, ShardLease Lease, Task<GatewayEnd> Task, CancellationTokenSource Life)
    {
        /// <summary>After the last event that was handed on: what is under way is still answered here.</summary>
        public ResumePoint? Point => Shard.Point;

        /// <summary>Before the first event that is still under way: what happens when this worker does not come to its end.</summary>
        public ResumePoint? Unfinished => Lease.BeforeUnderWay(Shard.Point);
    }
}

/// <summary>Makes a shard that goes on from a point, or begins anew, and is served by a lease.</summary>
internal delegate GatewayShard StartShard(ShardId id, ResumePoint? from, ShardLease lease);
