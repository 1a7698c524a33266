using ChatBot.Commands;
using ChatBot.Hosting.Settings;
using ChatBot.Search.Library;

namespace ChatBot.Hosting;

/// <summary>
/// The library that answers are given from now; swapped in one step, so that a call sees one snapshot from beginning to end.
/// </summary>
/// <remarks>Read by any number of threads at once; swapped by one at a time.</remarks>
public sealed class CurrentLibrary(LibrarySnapshot first, TimeProvider time, LibraryAbout? about = null)
{
    private volatile CommandRegistry _commands = CommandRegistry.For(first, time, about);

    /// <summary>Raised after a swap, on the thread that swapped.</summary>
    public event Action<CommandRegistry>? Swapped;

    /// <summary>The commands of the snapshot in force. Take it once for each call.</summary>
    public CommandRegistry Commands => _commands;

    public LibrarySnapshot Snapshot => _commands.Library;

    /// <summary>Puts another library in force; until what it proposes is prepared, what the one before proposes is.</summary>
    public void Swap(LibrarySnapshot next)
    {
        var commands = CommandRegistry.For(next, time, about).After(_commands);
        _commands = commands;
        Swapped?.Invoke(commands);
    }
}
