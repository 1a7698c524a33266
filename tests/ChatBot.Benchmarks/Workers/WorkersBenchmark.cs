using System.Globalization;
using ChatBot.Testing.Postgres;
using ChatBot.Testing.Workers;

namespace ChatBot.Benchmarks.Workers;

/// <summary>
/// Three workers and eight shards on a real PostgreSQL, asked at an even rate while one is killed, one stopped and continued after its
/// leases have ended, one cut off from the database, one from Discord, and the database restarted.
/// </summary>
internal static class WorkersBenchmark
{
    private const int Shards = 8;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <param name="perSecond">Calls a second over all shards.</param>
    /// <param name="seconds">For so long; the faults are spread over it.</param>
    /// <returns>0 when nothing was lost, no shard had two owners, and none was without for more than 15 s.</returns>
    public static async Task<int> RunAsync(double perSecond, double seconds)
    {
        if (PostgresServer.Missing is { } missing)
        {
            Console.WriteLine($"skipped: {missing}");
            return 0;
        }

        using var server = new PostgresServer();
        await using var world = await WorkersWorld.MakeAsync(server, Shards, CallLedger.AnswerWithin);
        WorkerProcess[] workers = [world.Start(), world.Start(), world.Start()];
        await world.SharedAsync(2, 3, 3);
        // A new process compiles what it runs first, which on two cores takes seconds of many.
        await world.AskAsync(perSecond / 4, WarmUp, default);
        await Task.Delay(CallLedger.AnswerWithin, TimeProvider.System);
        world.Calls.Begin();
        var from = TimeProvider.System.GetTimestamp();
        var asking = world.AskAsync(perSecond, TimeSpan.FromSeconds(seconds), default);

        await AtAsync(0.03, "a worker is killed, and another comes");
        world.Calls.Fails(workers[0].Host);
        workers[0].Kill();
        workers[0] = world.Start();
        await AtAsync(0.22, "a worker is stopped");
        world.Calls.Fails(workers[1].Host);
        workers[1].Stop();
        await AtAsync(0.42, "it is continued");
        world.Calls.Recovers(workers[1].Host);
        workers[1].Continue();
        await AtAsync(0.46, "a worker is cut off from the database");
        workers[2].Database.Cut();
        await AtAsync(0.64, "it is back");
        workers[2].Database.Mend();
        await AtAsync(0.66, "the database is restarted");
        server.Restart();
        await AtAsync(0.72, "a worker is cut off from Discord");
        world.Calls.CutOff(workers[0].Host);
        workers[0].Discord.Cut();
        await AtAsync(0.95, "it is back");
        world.Calls.Recovers(workers[0].Host);
        workers[0].Discord.Mend();
        await asking;
        await world.SharedAsync(2, 3, 3);
        await world.AnsweredAsync(TimeSpan.FromSeconds(15));

        var (calls, lost, between, gap) = world.Calls.Sum();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{calls} calls, {lost} lost, {between} late on a shard between owners; longest without an owner {gap.TotalSeconds:0.0} s; " +
            $"{world.Calls.ByFormerOwner} answered by a former owner, {world.Calls.Again} answered again; " +
            $"{world.Discord.Gateway.Sessions.Identifies} identifies, {world.Discord.Gateway.Sessions.Resumes} resumes"));
        foreach (var second in world.Calls.Late.GroupBy(call => (int)call.Asked).OrderBy(second => second.Key))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"lost, asked at {second.Key} s: {second.Count()} on shards "
                + $"{string.Join(' ', second.Select(call => call.Shard).Distinct().Order())}; " +
                $"{second.Count(call => call.Took is null)} never answered, the latest after {second.Max(call => call.Took):0.0} s"));
        }

        return lost == 0 && world.Calls.ByFormerOwner == 0 && gap <= TimeSpan.FromSeconds(15) ? 0 : 1;

        async Task AtAsync(double share, string what)
        {
            var wait = TimeSpan.FromSeconds(seconds * share) - TimeProvider.System.GetElapsedTime(from);
            if (wait > TimeSpan.Zero) await Task.Delay(wait, TimeProvider.System);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds * share,5:0.0} s  {what}"));
        }
    }
}
