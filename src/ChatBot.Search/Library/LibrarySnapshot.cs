using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Library;

/// <summary>
/// A library and all that was read from it, at one moment: immutable, and swapped in one step when files change.
/// A call sees one snapshot from beginning to end.
/// </summary>
public sealed class LibrarySnapshot
{
    public required string Folder { get; init; }

    /// <summary>The works in the order of their file names.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>What is wrong in seeds/ and config/; a snapshot with faults can be used as far as it goes.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>SHA-256 of all files that went into it, 64 lower-case hexadecimal digits: same files, same version.</summary>
    public required string Version { get; init; }

    /// <summary>The work with this key, whatever its case, or null.</summary>
    public Work? Find(string key) => Works.FirstOrDefault(work => work.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
}
