using Lucene.Net.Store;

namespace ChatBot.Search.Index;

/// <summary>A folder whose files are read in larger pieces than Lucene's, and not mapped: for what is read from end to end.</summary>
internal sealed class ReadAheadDirectory(string folder) : FilterDirectory(new NIOFSDirectory(folder))
{
    // By its own kind of use Lucene chooses how much it reads at once.
    private static readonly IOContext Whole = new(new MergeInfo(0, 0, isExternal: false, mergeMaxNumSegments: -1));

    public override IndexInput OpenInput(string name, IOContext context) => base.OpenInput(name, Whole);
}
