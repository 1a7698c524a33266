using System.Diagnostics;
using ChatBot.Testing.Network;

namespace ChatBot.Testing.Workers;

/// <summary>One worker as a process of its own, with a way to Discord and one to the database that can be cut.</summary>
public sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;
    private readonly string _data = Directory.CreateTempSubdirectory("chatbot-worker-").FullName;
    private readonly List<string> _lines = [];

    /// <param name="connection">The database's connection string for a port; empty for a state file.</param>
    /// <param name="encoder">As in the settings; null for the default.</param>
    public WorkerProcess(
        string library, int discord, string token, int database, Func<int, string> connection, string? encoder = "none")
    {
        (Discord, Database) = (new Relay(discord), new Relay(database));
        var start = BotProgram.With("run", "--library", library);
        start.Environment["DISCORD_TOKEN"] = token;
        start.Environment["DISCORD_API_URL"] = $"http://127.0.0.1:{Discord.Port}/api";
        start.Environment["CHATBOT_DATA"] = _data;
        start.Environment["CHATBOT_Web__Url"] = "http://127.0.0.1:0";
        start.Environment["CHATBOT_State__Connection"] = connection(Database.Port);
        if (encoder is not null) start.Environment["CHATBOT_Search__Encoder"] = encoder;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The process's id.</summary>
    public int Id => _process.Id;

    public Relay Discord { get; }

    public Relay Database { get; }

    /// <summary>As Discord sees it: the address that it asks at.</summary>
    public string Host => $"127.0.0.1:{Discord.Port}";

    /// <summary>What it wrote.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines) return [.. _lines];
        }
    }

    /// <summary>Waits until it has written a line with this in it.</summary>
    public async Task SaysAsync(string text)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, limit.Token);
    }

    /// <summary>SIGKILL.</summary>
    public void Kill() => _process.Kill();

    /// <summary>SIGSTOP.</summary>
    public void Stop() => Signal("STOP");

    /// <summary>SIGCONT.</summary>
    public void Continue() => Signal("CONT");

    /// <summary>SIGTERM, and gone when this returns.</summary>
    /// <returns>The exit code, and how long it took.</returns>
    public async Task<(int Code, TimeSpan Took)> TerminateAsync()
    {
        var from = Stopwatch.GetTimestamp();
        Signal("TERM");
        await _process.WaitForExitAsync();
        return (_process.ExitCode, Stopwatch.GetElapsedTime(from));
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        Discord.Dispose();
        Database.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not { } text) return;
        lock (_lines) _lines.Add(text);
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{_process.Id}"]);
        kill.WaitForExit();
    }
}
