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

    /// <summary>The library's folder, or null when there is none, which has then been said.</summary>
    public static string? LibraryFolder(this ParseResult parsed, Terminal terminal)
    {
        var (folder, fault) = LibraryLocation.Find(parsed.GetValue(Library));
        if (fault is not null)
            terminal.Error.WriteLine(fault);
        return folder;
    }
}
