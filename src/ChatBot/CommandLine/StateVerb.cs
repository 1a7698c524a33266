using System.CommandLine;
using System.Globalization;
using ChatBot.Daily;
using ChatBot.Daily.Postgres;
using ChatBot.Daily.Schedule;
using ChatBot.Daily.Sql;
using ChatBot.Daily.Sqlite;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Startup;
using ChatBot.State;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot state copy</c>: moves subscriptions and the ledger from one store to another.</summary>
internal static class StateVerb
{
    public static Command Make(Terminal terminal)
    {
        var from = new Option<string?>("--from")
        {
            Description = "A state file, or a PostgreSQL connection (default: the library's data/state.db)",
            HelpName = "STORE",
        };
        var to = new Option<string?>("--to") { Description = "The same (default: state.connection of the settings)", HelpName = "STORE" };
        var copy = new Command("copy", "Copies subscriptions and the ledger of posts into an empty store, and compares row by row. "
            + "Stop the bot first") { from, to };
        copy.SetLibraryAction(terminal, (parsed, folder, cancellation) =>
            CopyAsync(terminal, folder, parsed.GetValue(from), parsed.GetValue(to), cancellation));
        return new("state", "What people set, and the ledger of posts") { copy };
    }

    private static async Task<int> CopyAsync(Terminal terminal, string folder, string? from, string? to, CancellationToken cancellation)
    {
        from ??= Path.Combine(LibraryLocation.DataOf(folder), DailyServices.StateFile);
        to ??= SettingsReader.Read(folder).Settings.State.Connection;
        if (to is not { Length: > 0 })
        {
            await terminal.Error.WriteLineAsync("Name where to copy to with --to, or set state.connection.");
            return Root.WrongUsage;
        }

        if (!IsConnection(from) && !File.Exists(from))
        {
            await terminal.Error.WriteLineAsync($"There is no state file {from}. Name it with --from.");
            return Root.Problem;
        }

        try
        {
            using var source = Open(from);
            using var target = Open(to);
            foreach (var (table, rows) in await StateCopy.RunAsync(source.Store, target.Store, cancellation))
            {
                await terminal.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{table}: {rows} rows copied and found the same"));
            }

            return Root.Fine;
        }
        catch (Exception fault) when (fault is StateUnavailableException or ArgumentException)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return Root.Problem;
        }
    }

    private static bool IsConnection(string store) => store.Contains('=', StringComparison.Ordinal);

    private static OpenStore Open(string store)
    {
        var rules = new Zones().RulesVersion;
        if (!IsConnection(store)) return new(new SqliteDailyStore(store, rules), null);
        var state = new PostgresState(store);
        return new(new PostgresDailyStore(state, rules), state);
    }

    private sealed record OpenStore(SqlDailyStore Store, PostgresState? State) : IDisposable
    {
        public void Dispose()
        {
            Store.Dispose();
            State?.Dispose();
        }
    }
}
