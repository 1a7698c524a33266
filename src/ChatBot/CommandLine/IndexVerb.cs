using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Hosting.Reloading;
using ChatBot.Search.Library;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>
/// <c>chatbot index</c>: builds the library and its index, with a progress bar on a terminal; <c>--watch</c> goes on with every change.
/// </summary>
internal static class IndexVerb
{
    public static Command Make(Terminal terminal, TimeProvider time)
    {
        var watch = new Option<bool>("--watch")
        {
            Description = "Go on and build it again whenever a file of the library is saved, until Ctrl+C",
        };
        var verb = new Command("index", "Builds the index") { watch };
        verb.SetLibraryAction(terminal, async (parsed, folder, cancellation) =>
        {
            var library = Index(terminal, time, folder, cancellation);
            if (parsed.GetValue(watch))
                return await WatchAsync(terminal, time, library, cancellation);
            return library.Problems.Any(problem => !problem.IsWarning) ? Root.Problem : Root.Fine;
        });
        return verb;
    }

    private static async Task<int> WatchAsync(Terminal terminal, TimeProvider time, LibrarySnapshot library, CancellationToken cancellation)
    {
        terminal.Out.WriteLine("Watching seeds/ and config/. Ctrl+C stops it.");
        try
        {
            await LibraryWatch.RunAsync(library.Folder, LibraryReloader.Of(library), time, reload => Say(terminal, time, reload),
                cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C.
        }
        return Root.Fine;
    }

    private static void Say(Terminal terminal, TimeProvider time, Reload reload)
    {
        ProblemLines.Write(terminal.Error, reload.Problems);
        terminal.Out.WriteLine($"{time.GetLocalNow():HH:mm:ss} {(reload.Next is { } next
            ? $"{next.Works.Count} documents indexed; version {next.Version[..12]}."
            : "Not taken up: mend what is named above; the library before stays in force.")}");
        terminal.Out.Flush();
    }

    private static LibrarySnapshot Index(Terminal terminal, TimeProvider time, string folder, CancellationToken cancellation)
    {
        var started = time.GetTimestamp();
        var library = terminal.ErrorConsole.Progress().HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask("Building the index");
            var made = LibraryLocation.Read(folder, LibraryLocation.EncodersOf(folder));
            task.Increment(100);
            return made;
        });
        ProblemLines.Write(terminal.Error, library.Problems);
        VectorProgress.Make(terminal, library.Index, int.MaxValue, cancellation);
        terminal.Out.WriteLine($"{library.Works.Count} documents indexed{(library.Index.IsOnDisk ? "" : " in memory only")} in "
            + $"{time.GetElapsedTime(started).TotalMilliseconds:F0} ms; version {library.Version[..12]}.");
        return library;
    }
}
