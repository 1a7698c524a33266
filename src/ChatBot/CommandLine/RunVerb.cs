using System.CommandLine;
using System.Net.Sockets;
using ChatBot.Daily;
using ChatBot.Hosting;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;
using ChatBot.Startup;
using Microsoft.AspNetCore.Connections;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot run</c>: the hosted worker, until Ctrl+C.</summary>
internal static class RunVerb
{
    public static Command Make(Terminal terminal, TimeProvider time)
    {
        var verb = new Command("run", "Starts the worker: the pages on loopback, and Discord when DISCORD_TOKEN is set");
        verb.SetLibraryAction(terminal, (_, folder, cancellation) => RunAsync(terminal, time, folder, cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(Terminal terminal, TimeProvider time, string folder, CancellationToken cancellation)
    {
        var (settings, faults) = SettingsReader.Read(folder);
        var snapshot = LibraryLocation.Read(folder, LibraryLocation.EncodersOf(settings.Search));
        ProblemLines.Write(terminal.Error, [.. faults, .. snapshot.Problems]);
        if (faults.Any(fault => !fault.IsWarning))
            return Root.Problem;
        if (snapshot.Works.Count == 0)
        {
            await terminal.Error.WriteLineAsync("There is no document to answer from.");
            return Root.Problem;
        }
        await using var app = BotHost.Make(new CurrentLibrary(snapshot, time, settings.Library.About), settings, time);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            var reason = fault.InnerException is AddressInUseException ? "another program listens there."
                : fault.GetBaseException().Message.TrimEnd('.') + ".";
            await terminal.Error.WriteLineAsync(
                $"The pages cannot be served at {settings.Web.Url}: {reason} Choose another address with "
                + $"CHATBOT_Web__Url=http://127.0.0.1:PORT.");
            return Root.Problem;
        }
        catch (StateUnavailableException fault)
        {
            await terminal.Error.WriteLineAsync(fault.Message);
            return Root.Problem;
        }
        Say(terminal, app, snapshot, settings);
        await app.WaitForShutdownAsync(cancellation);
        return app.Services.GetRequiredService<ExitStatus>().Code;
    }

    private static void Say(Terminal terminal, WebApplication app, LibrarySnapshot snapshot, ChatBotSettings settings)
    {
        terminal.Out.WriteLine($"Library: {snapshot.Works.Count} documents in {snapshot.Folder}");
        terminal.Out.WriteLine($"Chat:    {string.Join(", ", app.Urls)}");
        terminal.Out.WriteLine(settings.Discord.Token is { Length: > 0 } ? "Discord: connecting"
            : "Discord: not connected; set DISCORD_TOKEN to connect (README.md, \"Connect it to Discord\")");
        if (!settings.Web.BehindProxy && !app.Urls.All(WebAddress.IsLoopback))
            terminal.Error.WriteLine("warning: The pages can be reached from other machines. "
                + "Put a reverse proxy before them and set CHATBOT_Web__BehindProxy=true, or listen on 127.0.0.1.");
        terminal.Out.WriteLine("Ctrl+C stops it.");
        terminal.Out.Flush();
    }
}
