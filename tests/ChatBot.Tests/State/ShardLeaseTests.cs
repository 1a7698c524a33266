using ChatBot.Discord.Gateway;
using ChatBot.Discord.Models;
using ChatBot.State;
using ChatBot.Testing.Postgres;
using ChatBot.Tests.Daily.Sql;
using ChatBot.Workers;
using Npgsql;

namespace ChatBot.Tests.State;

[Collection(SharedPostgres.Name)]
public sealed class ShardLeaseTests(PostgresServer server)
{
    private static readonly IReadOnlyDictionary<int, ResumePoint?> None = new Dictionary<int, ResumePoint?>();

    [PostgresFact]
    public async Task Workers_share_the_shards_and_no_shard_has_two()
    {
        var connection = server.NewDatabase();
        using var state = new PostgresState(connection);
        var workers = Enumerable.Range(0, 5).Select(number => new PostgresShardLeases(state, new($"worker {number}"))).ToList();
        Assert.All(await Task.WhenAll(workers.Select(worker => worker.JoinAsync(16, default))), count => Assert.Equal(16, count));

        var terms = await Task.WhenAll(workers.Select(worker => worker.RenewAsync(None, default)));

        Assert.Equal(Enumerable.Range(0, 16), terms.SelectMany(term => term.Leases.Keys).Order());
        Assert.Equal(4, terms[0].Share);
        Assert.All(terms, term => Assert.InRange(term.Leases.Count, 0, 4));
    }

    [PostgresFact]
    public async Task What_one_gives_back_the_next_goes_on_with()
    {
        using var state = new PostgresState(server.NewDatabase());
        var (first, second) = (new PostgresShardLeases(state, new("first")), new PostgresShardLeases(state, new("second")));
        await first.JoinAsync(1, default);
        await first.RenewAsync(None, default);
        Assert.Empty((await second.RenewAsync(None, default)).Leases);
        var point = new ResumePoint("session", 5_000_000_000, new Uri("wss://gateway.example"));

        await first.LeaveAsync(default);
        await first.ReleaseAsync(new Dictionary<int, ResumePoint?> { [0] = point }, default);

        Assert.Equal(point, Assert.Single((await second.RenewAsync(None, default)).Leases).Value);
    }

    [PostgresFact]
    public async Task A_lease_that_ended_is_anothers_and_its_owner_cannot_renew_it()
    {
        var connection = server.NewDatabase();
        using var state = new PostgresState(connection);
        var (first, second) = (new PostgresShardLeases(state, new("first")), new PostgresShardLeases(state, new("second")));
        await first.JoinAsync(2, default);
        await first.RenewAsync(None, default);
        var point = new ResumePoint("session", 7, null);
        await first.RenewAsync(new Dictionary<int, ResumePoint?> { [0] = point, [1] = null }, default);
        await PassAsync(connection);

        var taken = (await second.RenewAsync(None, default)).Leases;

        Assert.Equal([0, 1], taken.Keys.Order());
        Assert.Equal(point, taken[0]);
        Assert.Empty((await first.RenewAsync(new Dictionary<int, ResumePoint?> { [0] = point with { Sequence = 9 } }, default)).Leases);
        Assert.Equal(point, (await second.RenewAsync(taken, default)).Leases[0]);
    }

    [PostgresFact]
    public async Task The_number_of_shards_stays_while_others_are_there()
    {
        var connection = server.NewDatabase();
        using var state = new PostgresState(connection);
        var (first, second) = (new PostgresShardLeases(state, new("first")), new PostgresShardLeases(state, new("second")));
        Assert.Equal(2, await first.JoinAsync(2, default));
        Assert.Equal(2, await second.JoinAsync(4, default));
        await PassAsync(connection);
        Assert.Equal(4, await second.JoinAsync(4, default));
    }

    [PostgresFact]
    public async Task Workers_take_turns_to_identify_and_use_the_days_starts_once()
    {
        using var state = new PostgresState(server.NewDatabase());
        var slots = Enumerable.Range(0, 3).Select(_ => new PostgresIdentifySlots(state)).ToList();
        var spacing = TimeSpan.FromSeconds(100);
        Assert.Null(await slots[0].TakeAsync(0, spacing, default));
        await slots[0].LearnAsync(new SessionStartLimit(1000, 4, 0, 2), spacing, default);

        var waits = new List<TimeSpan?>();
        foreach (var at in new[] { 0, 1, 2 }) waits.Add(await slots[at].TakeAsync(0, spacing, default));
        waits.Add(await slots[0].TakeAsync(1, spacing, default));

        Assert.Equal([0, 1, 2, 0], waits.Select(wait => (int)Math.Round(wait!.Value / spacing)));
        Assert.Null(await slots[1].TakeAsync(0, spacing, default));
    }

    /// <summary>The leases end, as if their time had passed.</summary>
    private static async Task PassAsync(string connection)
    {
        await using var opened = new NpgsqlConnection(connection + ";Search Path=chatbot;Pooling=false");
        await opened.OpenAsync();
        await using var command = new NpgsqlCommand(
            "UPDATE worker SET until = now() - interval '1 s'; UPDATE shard SET until = now() - interval '1 s'", opened);
        await command.ExecuteNonQueryAsync();
    }
}
