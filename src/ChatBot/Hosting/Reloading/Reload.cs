using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Sources;
using ChatBot.Search.Library;

namespace ChatBot.Hosting.Reloading;

/// <summary>What came of reading a library that had changed.</summary>
/// <param name="Next">The snapshot to take up, or null when the library does not validate.</param>
/// <param name="Problems">All that is wrong with it; with <paramref name="Next"/> only warnings.</param>
public sealed record Reload(LibrarySnapshot? Next, IReadOnlyList<Problem> Problems)
{
    /// <summary>Takes a snapshot up unless something in it is at fault.</summary>
    public static Reload Of(LibrarySnapshot read)
    {
        var faults = read.Problems.Where(problem => !problem.IsWarning).ToList();
        if (read.Works.Count == 0 && faults.Count == 0)
            faults.Add(new Problem(SeedsReader.Folder, 0, "There is no document to answer from.", "Put at least one document there."));
        return faults.Count == 0 ? new(read, read.Problems) : new(null, [.. faults, .. read.Problems.Where(problem => problem.IsWarning)]);
    }
}
