using ChatBot.Testing.Postgres;
using ChatBot.Testing.Workers;

namespace ChatBot.EndToEnd.Tests.Workers;

/// <summary>Workers that share shards through a real database, while they come, go and fail.</summary>
[Trait("Program", "Process")]
public sealed class WorkersTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    /// <summary>Discord waits for 3 s. A machine that does much else may take longer; what is lost is never answered.</summary>
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestGap = TimeSpan.FromSeconds(15);

    [PostgresFact]
    public async Task Workers_that_join_are_given_their_share_and_a_rolling_restart_loses_nothing()
    {
        await using var world = await WorkersWorld.MakeAsync(server, shards: 4, AnswerWithin);
        var first = world.Start();
        await world.SharedAsync(4);
        using var end = new CancellationTokenSource();
        var asking = world.AskAsync(50, TimeSpan.FromMinutes(2), end.Token);

        var second = world.Start();
        await world.SharedAsync(2, 2);
        var (code, took) = await first.TerminateAsync();
        await world.SharedAsync(4);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await world.AnsweredAsync(AnswerWithin);

        var (calls, lost, between, _) = world.Calls.Sum();
        Assert.True(calls > 0 && lost + between == 0,
            $"{calls} calls, {lost} lost, {between} lost between owners\n"
            + string.Join('\n', [.. first.Lines, "The second worker:", .. second.Lines]));
        Assert.Equal((0, 0), (code, world.Calls.ByFormerOwner));
        Assert.True(took < TimeSpan.FromSeconds(10), $"{took}");
        Assert.Equal(4, world.Discord.Gateway.Sessions.Identifies);
    }

    [PostgresFact]
    public async Task A_changed_library_is_in_force_in_all_workers_within_ten_seconds()
    {
        await using var world = await WorkersWorld.MakeAsync(server, shards: 2, AnswerWithin);
        WorkerProcess[] workers = [world.Start(), world.Start()];
        await world.SharedAsync(1, 1);

        var from = TimeProvider.System.GetTimestamp();
        world.Library.With("seeds/gates.txt", "The northern gate of the old town was closed for good in the spring of 1874.");
        await Task.WhenAll(workers.Select(worker => worker.SaysAsync("All workers have the changed library")));

        // From the saving, not only from when all had it ready.
        Assert.InRange(TimeProvider.System.GetElapsedTime(from), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [PostgresFact]
    public async Task A_worker_that_was_killed_or_stopped_or_cut_off_is_replaced_and_never_beside_another()
    {
        await using var world = await WorkersWorld.MakeAsync(server, shards: 4, AnswerWithin);
        var (killed, stopped) = (world.Start(), world.Start());
        await world.SharedAsync(2, 2);
        using var end = new CancellationTokenSource();
        var asking = world.AskAsync(50, TimeSpan.FromMinutes(5), end.Token);

        world.Calls.Fails(killed.Host);
        killed.Kill();
        await world.SharedAsync(4);

        var cut = world.Start();
        await world.SharedAsync(2, 2);
        world.Calls.Fails(stopped.Host);
        stopped.Stop();
        await world.SharedAsync(4);
        world.Calls.Recovers(stopped.Host);
        stopped.Continue();
        await world.SharedAsync(2, 2);

        cut.Database.Cut();
        await world.SharedAsync(4);
        cut.Database.Mend();
        await world.SharedAsync(2, 2);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await world.AnsweredAsync(AnswerWithin);

        var (calls, lost, between, gap) = world.Calls.Sum();
        Assert.True(calls > 0 && lost == 0,
            $"{calls} calls, {lost} lost, {between} lost between owners:\n{string.Join('\n', world.Calls.Late)}");
        Assert.True(gap <= LongestGap, $"A shard was without an owner for {gap}.");
        Assert.Equal(0, world.Calls.ByFormerOwner);
    }
}
