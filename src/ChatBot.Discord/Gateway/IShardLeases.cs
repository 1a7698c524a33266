namespace ChatBot.Discord.Gateway;

/// <summary>
/// Leases on shards, kept where all workers see them: who has one runs the shard, until the lease ends by the keeper's clock. Every call
/// may throw when the keeper cannot be reached; then it is tried again.
/// </summary>
public interface IShardLeases
{
    /// <summary>How long a lease holds after it was renewed.</summary>
    TimeSpan Length { get; }

    /// <summary>Counts this worker among the others.</summary>
    /// <param name="wanted">The number of shards that this worker thinks right; in force is that of the workers who were there
    /// before.</param>
    /// <returns>The number in force.</returns>
    Task<int> JoinAsync(int wanted, CancellationToken cancellation);

    /// <summary>Renews this worker's leases, keeps how its sessions stand, and takes free shards up to its share.</summary>
    Task<LeaseTerm> RenewAsync(IReadOnlyDictionary<int, ResumePoint?> running, CancellationToken cancellation);

    /// <summary>Gives leases back, for others to go on from there.</summary>
    Task ReleaseAsync(IReadOnlyDictionary<int, ResumePoint?> stopped, CancellationToken cancellation);

    /// <summary>This worker counts no longer.</summary>
    Task LeaveAsync(CancellationToken cancellation);
}

/// <param name="Leases">What this worker holds now: shard id, and where its last owner was.</param>
/// <param name="Share">How many each worker is to hold.</param>
public sealed record LeaseTerm(IReadOnlyDictionary<int, ResumePoint?> Leases, int Share);
