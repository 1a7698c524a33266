using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ChatBot.Testing.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own, on loopback, with a data folder of its own; started when the first database is asked for.
/// PostgreSQL refuses to run as root, and is then run as the user postgres, whom Debian's package makes.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private readonly Lock _turn = new();
    private string? _folder;
    private int _databases;

    /// <summary>Why tests that need a server are skipped; null where there is one.</summary>
    public static string? Missing { get; } = Programs is null ? "PostgreSQL is not installed (on Debian: apt install postgresql)."
        : Environment.IsPrivilegedProcess && !File.ReadAllText("/etc/passwd").Contains("postgres:", StringComparison.Ordinal)
            ? "There is no user postgres to run PostgreSQL as."
        : null;

    /// <summary>The port that it listens on.</summary>
    public int Port { get; private set; }

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    /// <summary>A new database's connection string.</summary>
    public string NewDatabase()
    {
        lock (_turn)
        {
            if (_folder is null) Start();
            var name = string.Create(CultureInfo.InvariantCulture, $"d{++_databases}");
            Run(Path.Combine(Programs!, "createdb"), "-h", "127.0.0.1", "-p", $"{Port}", "-U", "postgres", name);
            return ConnectionTo(name, Port);
        }
    }

    /// <param name="port">That of a relay before the server, or the server's own.</param>
    public static string ConnectionTo(string database, int port) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database={database}");

    /// <summary>Stops it as a machine that fails would, and starts it again.</summary>
    public void Restart()
    {
        Control("stop", "-m", "immediate");
        Launch();
    }

    public void Dispose()
    {
        if (_folder is null) return;
        Control("stop", "-m", "immediate");
        Run("rm", "-rf", _folder);
    }

    private void Start()
    {
        _folder = Run("mktemp", "-d", "/tmp/chatbot-postgres-XXXXXX").Trim();
        Run(Path.Combine(Programs!, "initdb"), "-D", Path.Combine(_folder, "data"), "-U", "postgres", "-A", "trust", "-E", "UTF8",
            "--locale=C", "--no-sync");
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        Launch();
    }

    private void Launch() => Control(
        "start", "-w", "-l", Path.Combine(_folder!, "log"),
        "-o", $"-c listen_addresses=127.0.0.1 -p {Port} -c unix_socket_directories= -c fsync=off -c max_connections=200");

    private void Control(string verb, params string[] arguments) =>
        Run(Path.Combine(Programs!, "pg_ctl"), [verb, "-D", Path.Combine(_folder!, "data"), .. arguments]);

    private static string Run(string program, params string[] arguments)
    {
        string[] asUser = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
        string[] all = [.. asUser, program, .. arguments];
        // The server would hold a pipe open that it inherits: what pg_ctl says goes to its log alone.
        var isLaunch = arguments is ["start", ..];
        var start = new ProcessStartInfo(all[0], all[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = !isLaunch,
            WorkingDirectory = "/"
        };
        if (isLaunch) start = new ProcessStartInfo(
            "sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", .. all])
        { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var output = isLaunch ? "" : process.StandardOutput.ReadToEnd();
        var error = isLaunch ? "" : process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output
            : throw new InvalidOperationException(
            $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}{error}");
    }
}
