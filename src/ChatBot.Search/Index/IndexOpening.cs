using Lucene.Net.Index;
using Directory = Lucene.Net.Store.Directory;

namespace ChatBot.Search.Index;

/// <summary>Opens the index that is on disk, where it is whole and of this version.</summary>
internal static class IndexOpening
{
    /// <summary>What is told of what was killed before its first commit.</summary>
    public const string Unfinished = "was not finished";

    private const string Damaged = "is damaged";

    /// <summary>Opens what is on disk, and checks all of it.</summary>
    /// <returns>A reader, or what is wrong with it.</returns>
    public static (DirectoryReader? Reader, string? Fault) Open(Directory directory, string folder)
    {
        DirectoryReader? reader = null;
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return (null, System.IO.Directory.GetFiles(folder).All(file => IsOfIndex(Path.GetFileName(file))) ? Unfinished
                    : "is none of this program");
            reader = DirectoryReader.Open(directory);
            var fault = !IsOfThisVersion(reader) ? "was made by another version"
                : IndexChecksums.AreRight(folder, reader.IndexCommit.FileNames) ? null : Damaged;
            if (fault is null)
                return (reader, null);
            reader.Dispose();
            return (null, fault);
        }
        catch (Exception)
        {
            // Whatever a damaged file makes of the reading of it: an index is only ever a copy.
            reader?.Dispose();
            return (null, Damaged);
        }
    }

    /// <summary>
    /// What is in the folder now, with what is open of it: only what was written since is read, and its checksums.
    /// </summary>
    /// <returns>Null where that cannot be, since it was closed, deleted or damaged meanwhile: it is to be opened as at a start.</returns>
    public static DirectoryReader? Continued(string folder, DirectoryReader known)
    {
        DirectoryReader? reader = null;
        try
        {
            reader = DirectoryReader.OpenIfChanged(known);
            if (reader is null)
            {
                known.IncRef();
                return known;
            }
            var written = reader.IndexCommit.FileNames.Except(known.IndexCommit.FileNames);
            if (IsOfThisVersion(reader) && IndexChecksums.AreRight(folder, written))
                return reader;
        }
        catch (Exception)
        {
            // Whatever a damaged file makes of the reading of it: the ordinary way says what is wrong.
        }
        reader?.Dispose();
        return null;
    }

    private static bool IsOfThisVersion(DirectoryReader reader) =>
        reader.IndexCommit.UserData.TryGetValue(IndexFields.VersionKey, out var version) && version == IndexFields.Version;

    // As Lucene names its files.
    private static bool IsOfIndex(string name) => name == IndexWriter.WRITE_LOCK_NAME || IndexFileNames.CODEC_FILE_PATTERN.IsMatch(name)
        || name.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal);
}
