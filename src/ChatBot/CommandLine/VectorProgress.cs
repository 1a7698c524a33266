using ChatBot.Search.Library;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Makes the vectors that a library lacks, with a progress bar on a terminal.</summary>
internal static class VectorProgress
{
    /// <param name="terminal">Where the bar is drawn.</param>
    /// <param name="library">The library.</param>
    /// <param name="mostWaitedFor">Where more sentences lack one, none are made, and it is said how to make them.</param>
    /// <param name="cancellation">Ctrl+C; what was made stays.</param>
    public static void Make(Terminal terminal, LibrarySnapshot library, int mostWaitedFor, CancellationToken cancellation)
    {
        if (!library.Index.LacksVectors)
            return;
        var (with, of) = library.Index.Vectors;
        if (of - with > mostWaitedFor)
        {
            terminal.Error.WriteLine($"note: {of - with} sentences are found by their words alone as yet; "
                + $"\"chatbot index\" lets them be found by their meaning.");
            return;
        }
        terminal.ErrorConsole.Progress().HideCompleted(true).Start(progress =>
        {
            var task = progress.AddTask("Reading for meaning", maxValue: of);
            task.Value = with;
            library.Index.MakeVectors(made => task.Value = made, cancellation);
        });
    }
}
