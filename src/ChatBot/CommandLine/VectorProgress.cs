using ChatBot.Search.Index;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Reads the vectors of a library and makes those that it lacks, with a progress bar on a terminal.</summary>
internal static class VectorProgress
{
    /// <param name="terminal">Where the bar is drawn.</param>
    /// <param name="index">Finds sentences.</param>
    /// <param name="mostWaitedFor">Where more sentences lack one, none are made, and it is said how to make them.</param>
    /// <param name="cancellation">Ctrl+C; what was made stays.</param>
    public static void Make(Terminal terminal, SentenceIndex index, int mostWaitedFor, CancellationToken cancellation)
    {
        index.ReadVectors();
        if (!index.LacksVectors)
            return;
        var (with, of) = index.Vectors;
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
            index.MakeVectors(made => task.Value = made, cancellation);
        });
    }
}
