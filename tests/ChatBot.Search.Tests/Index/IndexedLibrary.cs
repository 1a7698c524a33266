using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Index;

/// <summary>A library of two works and five sentences with its index: the ferry's 0 to 2, the mill's 3 and 4.</summary>
internal sealed class IndexedLibrary : IDisposable
{
    public TemporaryLibrary Files { get; } = new TemporaryLibrary()
        .With("seeds/ferry.txt", "The ferry sank in the harbour. Nobody was lost.\n\nA second ferry was ordered at once.")
        .With("seeds/mill.txt", "The mill burnt down. The miller rebuilt it in brick.");

    public List<Problem> Warnings { get; } = [];

    /// <summary>Where the index is kept.</summary>
    public string Folder => Path.Combine(Files.Folder, "data", "index");

    /// <summary>The works as their files are now.</summary>
    public IReadOnlyList<Work> Works => SeedsReader.Read(Files.Folder).Works;

    /// <summary>The index as a start of the bot brings it up to date.</summary>
    public SentenceIndex Open(params ISentenceEncoder[] encoders)
    {
        var works = Works;
        var folder = IndexFolder.Open(Folder, Warnings);
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        return new SentenceIndex(folder, works, encoders);
    }

    /// <summary>The sentences that have any of some words, by number.</summary>
    public static IEnumerable<int> Find(SentenceIndex index, string words) =>
        index.View.Search(IndexFields.Text, [.. Analyzer.Read(words).Select(token => new QueryTerm(Spelling.Term(token.Word)))], 10)
            .Select(hit => hit.Sentence).Order();

    public void Dispose() => Files.Dispose();
}
