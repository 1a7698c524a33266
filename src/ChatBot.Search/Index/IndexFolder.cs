using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace ChatBot.Search.Index;

/// <summary>
/// A Lucene directory kept beside a library. It can be deleted at any time; one that is damaged, foreign or old is made anew, with a
/// warning. Nothing is ever quoted from it. A writer is open only while something changes, so that two processes take turns; one that
/// finds another writing keeps its index in memory and says so.
/// </summary>
internal static class IndexFolder
{
    private const string Shown = "data/index";

    /// <summary>The directory, up to date, with a reader; null where it cannot be kept on disk.</summary>
    public static (Directory Directory, DirectoryReader Reader)? Open(string folder, IReadOnlyList<Work> works, ICollection<Problem> warnings)
    {
        try
        {
            System.IO.Directory.CreateDirectory(folder);
            var directory = new MMapDirectory(folder);
            var (reader, fault) = TryOpen(directory, works);
            if (reader is null)
            {
                if (fault is not null)
                    warnings.Add(Warning($"The kept index {fault}.", "It is made anew; nothing needs to be done."));
                Clear(folder);
                reader = Update(directory, works);
            }
            return (directory, reader);
        }
        catch (LockObtainFailedException)
        {
            warnings.Add(Warning("Another process is writing the index of this library.", "This one keeps its own in memory; run one at a time to share it."));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            warnings.Add(Warning("The index cannot be kept on disk.", "It is made anew at each start; see the folder's permissions and room."));
            return null;
        }
    }

    /// <summary>Adds the works that an index lacks, takes away those that the library no longer has, and opens it.</summary>
    /// <exception cref="LockObtainFailedException">Another process is writing.</exception>
    public static DirectoryReader Update(Directory directory, IReadOnlyList<Work> works)
    {
        var wanted = works.ToDictionary(WorkBlock.KeyOf, StringComparer.Ordinal);
        var kept = DirectoryReader.IndexExists(directory) ? BlocksOf(directory) : [];
        if (kept.Count == 0 || !kept.SetEquals(wanted.Keys))
        {
            using var writer = new IndexWriter(directory, Config());
            foreach (var gone in kept.Where(key => !wanted.ContainsKey(key)))
                writer.DeleteDocuments(new Term(IndexFields.Block, gone));
            foreach (var (key, work) in wanted.Where(pair => !kept.Contains(pair.Key)))
                writer.AddDocuments(WorkBlock.Of(work), writer.Analyzer);
            Commit(writer);
        }
        return DirectoryReader.Open(directory);
    }

    /// <summary>Puts works' blocks in place anew, with vectors.</summary>
    public static void Replace(Directory directory, IEnumerable<(Work Work, IReadOnlyDictionary<string, IReadOnlyList<float[]>> Vectors)> made)
    {
        using var writer = new IndexWriter(directory, Config());
        foreach (var (work, vectors) in made)
            writer.UpdateDocuments(new Term(IndexFields.Block, WorkBlock.KeyOf(work)), WorkBlock.Of(work, vectors), writer.Analyzer);
        Commit(writer);
    }

    private static (DirectoryReader? Reader, string? Fault) TryOpen(MMapDirectory directory, IReadOnlyList<Work> works)
    {
        if (System.IO.Directory.GetFiles(directory.Directory.FullName).Length == 0)
            return (null, null);
        try
        {
            if (!DirectoryReader.IndexExists(directory))
                return (null, "is none of this program");
            using (var before = DirectoryReader.Open(directory))
            {
                if (!before.IndexCommit.UserData.TryGetValue(IndexFields.VersionKey, out var version) || version != IndexFields.Version)
                    return (null, "was made by another version");
                foreach (var leaf in before.Leaves)
                    leaf.AtomicReader.CheckIntegrity();
            }
            return (Update(directory, works), null);
        }
        catch (LockObtainFailedException)
        {
            throw;
        }
        catch (Exception)
        {
            // Whatever a damaged file makes of the reading of it: an index is only ever a copy.
            return (null, "is damaged");
        }
    }

    // Files of an index that cannot be used; a lock that another process holds stays.
    private static void Clear(string folder)
    {
        foreach (var file in System.IO.Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME))
            File.Delete(file);
    }

    private static HashSet<string> BlocksOf(Directory directory)
    {
        using var reader = DirectoryReader.Open(directory);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(IndexFields.Block)?.GetEnumerator();
            while (terms is not null && terms.MoveNext())
            {
                if (leaf.AtomicReader.GetTermDocsEnum(new Term(IndexFields.Block, BytesRef.DeepCopyOf(terms.Term))) is { } documents
                    && HasLive(documents, leaf.AtomicReader.LiveDocs))
                    keys.Add(terms.Term.Utf8ToString());
            }
        }
        return keys;
    }

    private static bool HasLive(DocsEnum documents, IBits? live)
    {
        for (var document = documents.NextDoc(); document != Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
        {
            if (live is null || live.Get(document))
                return true;
        }
        return false;
    }

    private static IndexWriterConfig Config() =>
        new(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = new ExactLengthSimilarity() };

    private static void Commit(IndexWriter writer)
    {
        writer.SetCommitData(new Dictionary<string, string> { [IndexFields.VersionKey] = IndexFields.Version });
        writer.Commit();
    }

    private static Problem Warning(string message, string remedy) => new(Shown, 0, message, remedy, IsWarning: true);
}
