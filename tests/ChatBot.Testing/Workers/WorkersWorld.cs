using System.Globalization;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using ChatBot.Testing.Postgres;

namespace ChatBot.Testing.Workers;

/// <summary>Real workers on a real PostgreSQL, before a Discord with several shards, and people who ask.</summary>
public sealed class WorkersWorld : IAsyncDisposable
{
    private readonly List<WorkerProcess> _workers = [];
    private readonly PostgresServer _server;
    private readonly string _database;
    private long _asked;

    private WorkersWorld(PostgresServer server, FakeDiscord discord, TimeSpan within)
    {
        (_server, Discord, Connection, Calls) = (server, discord, server.NewDatabase(), new(within));
        _database = Connection[(Connection.LastIndexOf('=') + 1)..];
        discord.Gateway.Sessions.Owned += Calls.Owned;
        discord.Gateway.Sessions.Lost += Calls.Lost;
        discord.Rest.Served += request =>
        {
            if (request.Is("POST", "/interactions/*/*/callback")) Calls.Answered(request.Segment(1), request.Headers["Host"]);
        };
    }

    public FakeDiscord Discord { get; }

    public CallLedger Calls { get; }

    /// <summary>The database, not by a relay.</summary>
    public string Connection { get; }

    public TemporaryLibrary Library { get; } = new TemporaryLibrary().With(
        "seeds/bells.txt",
        string.Join(' ', Enumerable.Range(1, 40)
            .Select(number => $"Bell number {number} of the old tower was cast by hand in the yard below the town wall.")));

    /// <param name="within">So long an answer may take.</param>
    public static async Task<WorkersWorld> MakeAsync(PostgresServer server, int shards, TimeSpan within)
    {
        var discord = await FakeDiscord.StartAsync();
        (discord.World.Shards, discord.World.MaxConcurrency, discord.World.TellsResumeUrl) = (shards, shards, false);
        discord.World.Time = TimeProvider.System;
        return new(server, discord, within);
    }

    public WorkerProcess Start()
    {
        var worker = new WorkerProcess(
            Library.Folder, new Uri(Discord.World.HttpUrl).Port, Discord.World.Token, _server.Port, port =>
                PostgresServer.ConnectionTo(_database, port));
        _workers.Add(worker);
        return worker;
    }

    /// <summary>
    /// Asks for so long, at an even rate, each shard in turn and never the same twice: dates, and a tenth of it questions in plain words.
    /// </summary>
    public async Task AskAsync(double perSecond, TimeSpan time, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1 / perSecond));
        var sent = new List<Task>();
        var from = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(from) < time && await timer.WaitForNextTickAsync(cancellation))
        {
            // A timer that comes late makes up for it.
            while (sent.Count < TimeProvider.System.GetElapsedTime(from).TotalSeconds * perSecond) sent.Add(AskAsync());
        }

        await Task.WhenAll(sent).WaitAsync(TimeSpan.FromSeconds(30), cancellation);
    }

    private Task AskAsync()
    {
        var number = Interlocked.Increment(ref _asked);
        var shard = (int)(number % Discord.World.Shards);
        var call = Discord.Users.Interaction(2, number % 10 == 0
            ? FakeUsers.CommandPayload("ask",
                [("question", string.Create(CultureInfo.InvariantCulture, $"bell number {number % 40} {number}"))])
            : FakeUsers.CommandPayload("onthisdate",
                [("date", string.Create(CultureInfo.InvariantCulture, $"{new DateOnly(1800, 1, 1).AddDays((int)number):yyyy-MM-dd}"))]));
        Calls.Asked((string)call["id"]!, shard);
        return Discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", call, shard);
    }

    /// <summary>Waits until the workers have so many shards each, in any order.</summary>
    public async Task SharedAsync(params int[] shares)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Calls.Shares.Values.Order().SequenceEqual(shares.Order()))
        {
            if (limit.IsCancellationRequested)
                throw new TimeoutException($"The shares are "
                    + $"{string.Join(", ", Calls.Shares)}.\n{string.Join(
                        '\n', _workers.Select(worker => string.Join('\n', worker.Lines)))}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    /// <summary>Waits until all that was asked is answered, or the time for it is over.</summary>
    public async Task AnsweredAsync(TimeSpan limit)
    {
        var from = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(from) < limit && Calls.Sum() is not { Lost: 0, Between: 0 }) await Task.Delay(
            TimeSpan.FromMilliseconds(100), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            worker.Continue();
            worker.Dispose();
        }

        await Discord.DisposeAsync();
        Library.Dispose();
    }
}
