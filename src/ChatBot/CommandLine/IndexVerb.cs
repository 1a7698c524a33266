using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Search.Library;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary><c>chatbot index</c>: builds the library and its index, with a progress bar on a terminal.</summary>
internal static class IndexVerb
{
    public static Command Make(Terminal terminal, TimeProvider time)
    {
        var verb = new Command("index", "Builds the index");
        verb.SetAction(parsed => parsed.LibraryFolder(terminal) is { } folder ? Index(terminal, time, folder) : Root.Problem);
        return verb;
    }

    private static int Index(Terminal terminal, TimeProvider time, string folder)
    {
        var started = time.GetTimestamp();
        var library = terminal.ErrorConsole.Progress().HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask("Building the index");
            var made = LibraryReader.Read(folder, LibraryLocation.DataOf(folder));
            task.Increment(100);
            return made;
        });
        ProblemLines.Write(terminal.Error, library.Problems);
        terminal.Out.WriteLine($"{library.Works.Count} documents indexed in {time.GetElapsedTime(started).TotalMilliseconds:F0} ms; version {library.Version[..12]}.");
        return library.Problems.Any(problem => !problem.IsWarning) ? Root.Problem : Root.Fine;
    }
}
