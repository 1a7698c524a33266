using ChatBot.Corpus.Sources;

namespace ChatBot.Hosting;

/// <summary>What keeps the library on disk from being taken up; empty while the one in force is the one on disk.</summary>
public sealed class LibraryFaults
{
    private volatile IReadOnlyList<Problem> _now = [];

    public IReadOnlyList<Problem> Now => _now;

    public void Set(IReadOnlyList<Problem> faults) => _now = faults;
}
