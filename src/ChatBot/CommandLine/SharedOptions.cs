using System.CommandLine;
using ChatBot.Hosting;

namespace ChatBot.CommandLine;

/// <summary>Options that every verb takes.</summary>
internal static class SharedOptions
{
    public static Option<string?> Library { get; } = new("--library")
    {
        Description = "The folder that holds seeds/ and config/ (or CHATBOT_LIBRARY; default: the project's own)",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>What a verb does with the library's folder; where there is none, that is said and is a problem.</summary>
    public static void SetLibraryAction(this Command verb, Terminal terminal, Func<ParseResult, string, int> act) =>
        verb.SetAction(parsed => LibraryFolder(parsed, terminal) is { } folder ? act(parsed, folder) : Root.Problem);

    /// <inheritdoc cref="SetLibraryAction(Command, Terminal, Func{ParseResult, string, int})"/>
    public static void SetLibraryAction(
        this Command verb, Terminal terminal, Func<ParseResult, string, CancellationToken, Task<int>> act) =>
        verb.SetAction((parsed, cancellation) => LibraryFolder(parsed, terminal) is { } folder ? act(parsed, folder, cancellation)
            : Task.FromResult(Root.Problem));

    private static string? LibraryFolder(ParseResult parsed, Terminal terminal)
    {
        var (folder, fault) = LibraryLocation.Find(parsed.GetValue(Library));
        if (fault is not null)
            terminal.Error.WriteLine(fault);
        return folder;
    }
}
