using ChatBot.Corpus.Problems;

namespace ChatBot.Hosting;

/// <summary>What is at fault in the library on disk; empty while it is in force as a whole.</summary>
/// <remarks>Read by any number of threads while one sets it.</remarks>
public sealed class LibraryFaults
{
    private volatile State _state = new([], KeepsOld: false);

    public IReadOnlyList<Problem> Now => _state.Faults;

    /// <summary>
    /// True when answers come from the library as it was before the change that is at fault; false when the faulty one is used as far as it
    /// goes.
    /// </summary>
    public bool KeepsOld => _state.KeepsOld;

    public void Set(IReadOnlyList<Problem> faults, bool keepsOld) => _state = new(faults, keepsOld);

    private sealed record State(IReadOnlyList<Problem> Faults, bool KeepsOld);
}
