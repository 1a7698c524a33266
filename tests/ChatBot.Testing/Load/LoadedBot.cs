using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using ChatBot.Testing.Discord;
using ChatBot.Testing.Libraries;
using ChatBot.Testing.Workers;

namespace ChatBot.Testing.Load;

/// <summary>A bot as a process of its own before a Discord, asked at even rates; how long each answer took is kept.</summary>
public sealed class LoadedBot : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, (string Kind, long Asked)> _open = new();
    private readonly ConcurrentQueue<(string Kind, TimeSpan Took)> _answered = [];
    private readonly WorkerProcess _process;

    private LoadedBot(FakeDiscord discord, TemporaryLibrary library, WorkerProcess process)
    {
        (Discord, Library, _process) = (discord, library, process);
        discord.Rest.Served += request =>
        {
            if (request.Is("POST", "/interactions/*/*/callback") && _open.TryRemove(request.Segment(1), out var call))
                _answered.Enqueue((call.Kind, Stopwatch.GetElapsedTime(call.Asked)));
        };
    }

    public FakeDiscord Discord { get; }

    public TemporaryLibrary Library { get; }

    /// <summary>What it wrote.</summary>
    public IReadOnlyList<string> Lines => _process.Lines;

    /// <summary>Calls that have no answer yet.</summary>
    public int Unanswered => _open.Count;

    public static async Task<LoadedBot> StartAsync(TemporaryLibrary library)
    {
        var discord = await FakeDiscord.StartAsync();
        discord.World.TellsResumeUrl = false;
        var process = new WorkerProcess(
            library.Folder, new Uri(discord.World.HttpUrl).Port, discord.World.Token, database: 0, _ => "", encoder: null);
        await discord.Gateway.Sessions.ReadyAsync();
        return new(discord, library, process);
    }

    /// <summary>Asks for so long; a timer that comes late makes up for it.</summary>
    /// <param name="kind">Under which name the times are kept.</param>
    /// <param name="call">The command, its option and its text, by a number from 0.</param>
    public async Task AskAsync(string kind, double perSecond, TimeSpan time, Func<int, (string Command, string Option, string Text)> call)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        var (from, count) = (Stopwatch.GetTimestamp(), 0);
        while (Stopwatch.GetElapsedTime(from) < time && await timer.WaitForNextTickAsync())
            for (; count < Stopwatch.GetElapsedTime(from).TotalSeconds * perSecond; count++) await AskAsync(kind, call(count));
    }

    public Task AskAsync(string kind, (string Command, string Option, string Text) call)
    {
        var interaction = Discord.Users.Interaction(2, FakeUsers.CommandPayload(call.Command, [(call.Option, call.Text)]));
        _open[(string)interaction["id"]!] = (kind, Stopwatch.GetTimestamp());
        return Discord.Gateway.Sessions.DispatchAsync("INTERACTION_CREATE", interaction);
    }

    /// <summary>Waits until all is answered, or so long.</summary>
    public async Task AnsweredAsync(TimeSpan limit)
    {
        var from = Stopwatch.GetTimestamp();
        while (Unanswered > 0 && Stopwatch.GetElapsedTime(from) < limit) await Task.Delay(
            TimeSpan.FromMilliseconds(20), TimeProvider.System);
    }

    /// <summary>The times of a kind in a line: how many, the median, the slowest, and how many took longer than a second or are
    /// open.</summary>
    public string Times(string kind)
    {
        var took = _answered.Where(answer => answer.Kind == kind).Select(answer => answer.Took.TotalMilliseconds).Order().ToList();
        var open = _open.Values.Count(call => call.Kind == kind);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {took.Count} answered, median {At(0.5):0.0} ms, 99 of 100 within {At(0.99):0} ms, the slowest {At(1):0} ms; " +
            $"{Late(kind)} after more than a second or never ({open})");

        double At(double share) => took.Count == 0 ? 0 : took[(int)(share * (took.Count - 1))];
    }

    /// <summary>How many of a kind were answered after more than a second, or not at all.</summary>
    public int Late(string kind) => _answered.Count(answer => answer.Kind == kind && answer.Took > TimeSpan.FromSeconds(1))
        + _open.Values.Count(call => call.Kind == kind);

    /// <summary>What the process holds now, where the system tells (Linux): file handles, threads, resident MiB, and CPU seconds so
    /// far.</summary>
    public string Footprint()
    {
        var folder = $"/proc/{_process.Id}";
        if (!Directory.Exists(folder)) return "the system does not tell";
        using var process = Process.GetProcessById(_process.Id);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Directory.GetFileSystemEntries($"{folder}/fd").Length} handles, {process.Threads.Count} threads, " +
            $"{process.WorkingSet64 / 1048576.0:0} MiB, {process.TotalProcessorTime.TotalSeconds:0.0} s CPU");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await Discord.DisposeAsync();
    }
}
