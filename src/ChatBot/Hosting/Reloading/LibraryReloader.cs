using ChatBot.Search.Library;

namespace ChatBot.Hosting.Reloading;

/// <summary>Reads a library again when its files have changed and have come to rest.</summary>
/// <param name="folder">The library's folder.</param>
/// <param name="taken">The stamp of the library in force; null where it is not that of the files.</param>
/// <param name="stamp">Tells whether the files have changed; see <see cref="FolderStamp"/>.</param>
/// <param name="read">Reads the library.</param>
public sealed class LibraryReloader(string folder, string? taken, Func<string, string> stamp, Func<string, LibrarySnapshot> read)
{
    private string? _taken = taken;
    private string? _pending;

    /// <summary>True when a change was seen that has not come to rest: look again soon.</summary>
    public bool IsUnsettled => _pending is not null;

    /// <summary>A reloader of the library in force.</summary>
    public static LibraryReloader Of(LibrarySnapshot current)
    {
        var folder = current.Folder;
        var stamp = FolderStamp.Of(folder);
        // Something may have been saved between the reading of the snapshot and now.
        var isCurrent = LibraryReader.VersionOf(folder) == current.Version;
        // Only what was read last is held: of what was in force before it, the rest can go.
        return new(folder, isCurrent ? stamp : null, FolderStamp.Of,
            read => current = LibraryLocation.Read(read, current.Encoders, current));
    }

    /// <summary>
    /// Looks once. A change is read at the second look that finds it the same, so that a file which is being written is not read in half.
    /// </summary>
    /// <returns>What was read, or null when there was nothing to read.</returns>
    public Reload? Look()
    {
        try
        {
            var now = stamp(folder);
            if (now == _taken)
            {
                _pending = null;
                return null;
            }
            if (now != _pending)
            {
                _pending = now;
                return null;
            }
            var reload = Reload.Of(read(folder));
            (_taken, _pending) = (now, null);
            return reload;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A file was taken away, or is locked, while it was read: the next look finds what became of it.
            _pending = "";
            return null;
        }
    }
}
