using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = Lucene.Net.Store.Directory;

namespace ChatBot.Search.Index;

/// <summary>
/// The Lucene directory of a library: a block of documents for each work, what was read in it, and what was read of the library as a
/// whole. It can be deleted at any time; one that is damaged, foreign or old is made anew, with a warning. No word is ever quoted from
/// it. A writer is open only while something changes, so that two processes take turns; one that finds another writing goes on in memory
/// and says so.
/// </summary>
internal sealed class IndexFolder : IDisposable
{
    private const string Shown = "data/index";

    /// <summary>Each search looks into every segment, of which Lucene's own number would make half as many again.</summary>
    private const int FewSegments = 4;

    private static readonly HashSet<string> KeyOnly = [IndexFields.Kept];
    private static readonly HashSet<string> BytesOnly = [IndexFields.KeptBytes];

    private readonly ICollection<Problem> _warnings;
    private bool _isDisposed;
    private Directory _directory;

    private IndexFolder(string? folder, Directory directory, ICollection<Problem> warnings)
    {
        Folder = folder;
        _directory = directory;
        _warnings = warnings;
    }

    /// <summary>Such as data/index; null where nothing was to be kept on disk.</summary>
    public string? Folder { get; }

    /// <summary>What is in it; null until it is first written to.</summary>
    public DirectoryReader? Reader { get; private set; }

    /// <summary>False for what is in memory only.</summary>
    public bool IsOnDisk => _directory is not RAMDirectory;

    /// <summary>True where what another snapshot of this process had open of it was taken on.</summary>
    public bool IsContinued { get; private init; }

    /// <param name="folder">Such as data/index; null to keep nothing on disk.</param>
    /// <param name="warnings">Where it is said what could not be used or written.</param>
    /// <param name="before">What this process has open of it already, and need not read again; null for nothing.</param>
    public static IndexFolder Open(string? folder, ICollection<Problem> warnings, IndexFolder? before = null)
    {
        if (folder is null)
            return new IndexFolder(null, new RAMDirectory(), warnings);
        if (before is { IsOnDisk: true, Reader: { } known } && before.Folder == folder
            && IndexOpening.Continued(folder, known) is { } reader)
            return new IndexFolder(folder, before._directory, warnings) { Reader = reader, IsContinued = true };
        var opened = new IndexFolder(folder, new RAMDirectory(), warnings);
        opened.Try(() =>
        {
            System.IO.Directory.CreateDirectory(folder);
            opened._directory = In(folder);
            if (System.IO.Directory.GetFiles(folder).Length == 0)
                return;
            (opened.Reader, var fault) = IndexOpening.Open(opened._directory, folder);
            if (fault is not null)
            {
                // What another process is writing, and has not committed yet, is not to be cleared away.
                using var claim = opened._directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
                if (!claim.Obtain())
                    throw new LockObtainFailedException(folder);
                if (fault != IndexOpening.Unfinished)
                    opened.Warn($"The kept index {fault}.", "It is made anew; nothing needs to be done.");
                Clear(folder);
            }
        });
        return opened;
    }

    /// <summary>What was kept of a library as a whole by this version; null where there is nothing, or another's.</summary>
    public byte[]? Library(string version) => Kept(KeptBlock.LibraryKey(version));

    /// <summary>True where something is kept of a library as a whole by this version.</summary>
    public bool HasLibrary(string version) => (Reader?.Leaves ?? []).Any(leaf =>
        Live(leaf.AtomicReader, new Term(IndexFields.Kept, KeptBlock.LibraryKey(version))).Any());

    /// <summary>Adds the works that the index lacks, takes away those that the library no longer has, and keeps what was read.</summary>
    /// <param name="works">The works of the library.</param>
    /// <param name="kept">By the keys of <see cref="KeptBlock"/>, what was read anew of works.</param>
    /// <param name="library">What was read of the library as a whole, and by which version; null to leave what is there.</param>
    public void Update(IReadOnlyList<Work> works, IReadOnlyDictionary<string, KeptBytes> kept, (string Version, byte[] Bytes)? library)
    {
        var wanted = works.ToDictionary(WorkBlock.KeyOf, StringComparer.Ordinal);
        if (!Try(() => Write(wanted, IsOnDisk ? kept : new Dictionary<string, KeptBytes>(), IsOnDisk ? library : null)))
            Write(wanted, new Dictionary<string, KeptBytes>(), null);
    }

    /// <summary>
    /// Puts works' blocks in place anew, with vectors. Where the folder cannot be written meanwhile, or was deleted, what is open of it is
    /// copied, and all goes on in memory.
    /// </summary>
    public void Replace(IReadOnlyList<(Work Work, IReadOnlyDictionary<string, IReadOnlyList<EncodedText>> Vectors)> made)
    {
        try
        {
            Write(made);
        }
        catch (Exception fault) when (IsOnDisk && fault is IOException or UnauthorizedAccessException)
        {
            var memory = new RAMDirectory();
            using (var writer = new IndexWriter(memory, Config(OpenMode.CREATE)))
            {
                writer.AddIndexes(Reader);
                Commit(writer);
            }
            (_directory, Reader) = (memory, DirectoryReader.Open(memory));
            Write(made);
        }
    }

    /// <remarks>The directory holds nothing open itself, and another snapshot may go on with it.</remarks>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        Reader?.DecRef();
    }

    /// <summary>The bytes under a key of <see cref="KeptBlock"/>; null where nothing is kept.</summary>
    public byte[]? Kept(string key)
    {
        foreach (var leaf in Reader?.Leaves ?? [])
        {
            foreach (var document in Live(leaf.AtomicReader, new Term(IndexFields.Kept, key)))
            {
                var bytes = leaf.AtomicReader.Document(document, BytesOnly).GetBinaryValue(IndexFields.KeptBytes);
                return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray();
            }
        }
        return null;
    }

    /// <summary>The keys under which something is kept that has one of these terms.</summary>
    public IEnumerable<string> KeysOf(IReadOnlyCollection<string> terms)
    {
        foreach (var leaf in Reader?.Leaves ?? [])
        {
            var found = terms.SelectMany(term => Live(leaf.AtomicReader, new Term(IndexFields.KeptTerm, term))).ToHashSet();
            foreach (var document in found)
                yield return leaf.AtomicReader.Document(document, KeyOnly).Get(IndexFields.Kept);
        }
    }

    private void Write(Dictionary<string, Work> wanted, IReadOnlyDictionary<string, KeptBytes> read,
        (string Version, byte[] Bytes)? library)
    {
        var kept = Reader is null ? [] : BlocksOf(Reader);
        if (Reader is null || read.Count > 0 || library is not null || !kept.SetEquals(wanted.Keys))
        {
            // What is open and no longer in the folder is not to be lost by going on in an empty one.
            using (var writer = new IndexWriter(_directory, Config(Reader is null ? OpenMode.CREATE_OR_APPEND : OpenMode.APPEND)))
            {
                foreach (var gone in kept.Where(key => !wanted.ContainsKey(key)))
                    writer.DeleteDocuments(new Term(IndexFields.Block, gone), new Term(IndexFields.Kept, KeptBlock.Annotation(gone)),
                        new Term(IndexFields.Kept, KeptBlock.Events(gone)), new Term(IndexFields.Kept, KeptBlock.Profile(gone)));
                foreach (var (key, work) in wanted.Where(pair => !kept.Contains(pair.Key)))
                    writer.AddDocuments(WorkBlock.Of(work), writer.Analyzer);
                foreach (var (key, bytes) in read)
                    writer.UpdateDocument(new Term(IndexFields.Kept, key), KeptBlock.Of(key, bytes));
                if (library is { } whole)
                {
                    writer.DeleteDocuments(new Term(IndexFields.KeptKind, KeptBlock.Library));
                    writer.AddDocument(KeptBlock.Of(KeptBlock.LibraryKey(whole.Version), new KeptBytes(whole.Bytes), KeptBlock.Library));
                }
                Commit(writer);
            }
        }
        Reopen();
    }

    private void Write(IReadOnlyList<(Work Work, IReadOnlyDictionary<string, IReadOnlyList<EncodedText>> Vectors)> made)
    {
        using (var writer = new IndexWriter(_directory, Config(OpenMode.APPEND)))
        {
            foreach (var (work, vectors) in made)
                writer.UpdateDocuments(new Term(IndexFields.Block, WorkBlock.KeyOf(work)), WorkBlock.Of(work, vectors), writer.Analyzer);
            Commit(writer);
        }
        Reopen();
    }

    private void Reopen() => Reader = Reader is null ? DirectoryReader.Open(_directory) : DirectoryReader.OpenIfChanged(Reader) ?? Reader;

    // What is read once and whole is not mapped: its pages would count as memory of the process for long. Mapped, what is kept would also
    // be read byte by byte, each with two changes of a counter that all threads share.
    private static FileSwitchDirectory In(string folder) =>
        new(new HashSet<string>(["dvd", "fdt"]), new ReadAheadDirectory(folder), new MMapDirectory(folder), doClose: true);

    /// <summary>Does something with the folder; where it cannot be done, all goes on in memory.</summary>
    private bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (LockObtainFailedException)
        {
            Warn("Another process is writing the index of this library.",
                "This one keeps its own in memory; run one at a time to share it.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Warn("The index cannot be kept on disk.", "It is made anew at each start; see the folder's permissions and room.");
        }
        (_directory, Reader) = (new RAMDirectory(), null);
        return false;
    }

    // Files of an index that cannot be used; a lock that another process holds stays.
    private static void Clear(string folder)
    {
        foreach (var file in System.IO.Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != IndexWriter.WRITE_LOCK_NAME))
            File.Delete(file);
    }

    private static HashSet<string> BlocksOf(DirectoryReader reader)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            var terms = leaf.AtomicReader.GetTerms(IndexFields.Block)?.GetEnumerator();
            while (terms is not null && terms.MoveNext())
            {
                if (leaf.AtomicReader.LiveDocs is null
                    || Live(leaf.AtomicReader, new Term(IndexFields.Block, BytesRef.DeepCopyOf(terms.Term))).Any())
                    keys.Add(terms.Term.Utf8ToString());
            }
        }
        return keys;
    }

    private static IEnumerable<int> Live(AtomicReader reader, Term term)
    {
        var (documents, live) = (reader.GetTermDocsEnum(term), reader.LiveDocs);
        while (documents is not null && documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            if (live is null || live.Get(document))
                yield return document;
        }
    }

    private static IndexWriterConfig Config(OpenMode mode) =>
        new(LuceneVersion.LUCENE_48, new KeywordAnalyzer())
        {
            OpenMode = mode,
            Similarity = new ExactLengthSimilarity(),
            UseCompoundFile = false,
            MergePolicy = new TieredMergePolicy { NoCFSRatio = 0, SegmentsPerTier = FewSegments, MaxMergeAtOnce = FewSegments },
        };

    private static void Commit(IndexWriter writer)
    {
        writer.SetCommitData(new Dictionary<string, string> { [IndexFields.VersionKey] = IndexFields.Version });
        writer.Commit();
    }

    private void Warn(string message, string remedy) => _warnings.Add(new Problem(Shown, 0, message, remedy, IsWarning: true));
}
