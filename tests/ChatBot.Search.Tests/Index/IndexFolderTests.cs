using ChatBot.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using static ChatBot.Search.Tests.Index.IndexedLibrary;
using Directory = System.IO.Directory;

namespace ChatBot.Search.Tests.Index;

/// <summary>What is kept on disk, and what becomes of it when it cannot be used.</summary>
public sealed class IndexFolderTests : IDisposable
{
    private readonly IndexedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void An_index_with_any_byte_of_any_file_damaged_finds_the_same_or_is_made_anew()
    {
        _library.Open().Dispose();
        var whole = Directory.GetFiles(_library.Folder).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var (file, bytes) in whole.Where(pair => pair.Value.Length > 0))
        {
            for (var flip = 0; flip < 4; flip++)
            {
                foreach (var other in Directory.GetFiles(_library.Folder))
                    File.Delete(other);
                foreach (var (name, content) in whole)
                    File.WriteAllBytes(name, content);
                var damaged = (byte[])bytes.Clone();
                damaged[(bytes.Length - 1) * flip / 3] ^= 0x10;
                File.WriteAllBytes(file, damaged);

                using var index = _library.Open();

                Assert.Equal([0, 2], Find(index, "ferry"));
                Assert.Equal([3], Find(index, "burnt"));
            }
        }
        Assert.Contains(_library.Warnings, warning => warning.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_are_no_index_are_replaced_with_a_warning()
    {
        Directory.CreateDirectory(_library.Folder);
        File.WriteAllText(Path.Combine(_library.Folder, "notes.txt"), "not an index");

        using var index = _library.Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Contains("none of this program", Assert.Single(_library.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void While_another_process_writes_the_index_is_kept_in_memory_and_it_is_said()
    {
        Directory.CreateDirectory(_library.Folder);
        using var directory = FSDirectory.Open(_library.Folder);
        using var other = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));
        other.Commit();

        using var index = _library.Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Contains(_library.Warnings, warning => warning.Message.Contains("Another process", StringComparison.Ordinal));
    }

    [Fact]
    public void What_another_process_has_written_and_not_yet_committed_is_left_alone()
    {
        Directory.CreateDirectory(_library.Folder);
        using var directory = FSDirectory.Open(_library.Folder);
        using var other = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));
        other.AddDocument([new Lucene.Net.Documents.StringField("name", "ferry", Lucene.Net.Documents.Field.Store.YES)]);
        other.Flush(triggerMerge: false, applyAllDeletes: true);

        using var index = _library.Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Contains("Another process", Assert.Single(_library.Warnings).Message, StringComparison.Ordinal);
        other.Commit();
        using var reader = DirectoryReader.Open(directory);
        Assert.Equal(1, reader.NumDocs);
    }

    [Fact]
    public void What_a_process_left_that_never_committed_is_made_anew_without_a_word()
    {
        Directory.CreateDirectory(_library.Folder);
        foreach (var name in new[] { "write.lock", "_0.fdt", "_0_Lucene41_0.doc" })
            File.WriteAllText(Path.Combine(_library.Folder, name), "half");

        using (var index = _library.Open())
        {
            Assert.Equal([0, 2], Find(index, "ferry"));
            Assert.True(index.IsOnDisk);
        }
        Assert.Empty(_library.Warnings);
    }

    [Fact]
    public void What_is_open_is_gone_on_with_and_outlives_the_one_before()
    {
        using var encoder = new TopicEncoder();
        var before = _library.Open(encoder);
        before.MakeVectors(null, CancellationToken.None);
        _library.Files.With("seeds/tower.txt", "A blaze took the tower.");

        var (works, folder) = (_library.Works, IndexFolder.Open(_library.Folder, _library.Warnings, before.Folder));
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        using var index = new SentenceIndex(folder, works, [encoder], before);
        before.Dispose();

        Assert.True(folder.IsContinued);
        Assert.Equal([5], Find(index, "tower"));
        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Equal((5, 6), index.Vectors);
        Assert.Equal(3, index.View.Nearest(index.Encode("blaze")!, 1, 0).Single().Sentence);
        index.MakeVectors(null, CancellationToken.None);
        Assert.Equal([3, 5], index.View.Nearest(index.Encode("blaze")!, 2, 0).Select(hit => hit.Sentence).Order());
        Assert.Empty(_library.Warnings);
    }

    [Fact]
    public void Where_nothing_has_changed_what_is_open_stays_open_until_nobody_has_it()
    {
        var before = _library.Open();

        var (works, folder) = (_library.Works, IndexFolder.Open(_library.Folder, _library.Warnings, before.Folder));
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        before.Dispose();
        before.Dispose();

        var index = new SentenceIndex(folder, works, []);
        Assert.Equal([0, 2], Find(index, "ferry"));
        var reader = folder.Reader!;
        index.Dispose();
        Assert.Equal(0, reader.RefCount);
    }

    [Fact]
    public void What_was_deleted_or_closed_meanwhile_is_opened_as_at_a_start()
    {
        var before = _library.Open();
        var closed = _library.Open();
        closed.Dispose();
        using (var opened = IndexFolder.Open(_library.Folder, _library.Warnings, closed.Folder))
        {
            Assert.False(opened.IsContinued);
            Assert.NotNull(opened.Reader);
        }
        Directory.Delete(_library.Folder, recursive: true);

        using var folder = IndexFolder.Open(_library.Folder, _library.Warnings, before.Folder);

        Assert.False(folder.IsContinued);
        Assert.Null(folder.Reader);
        Assert.Empty(_library.Warnings);
        before.Dispose();
    }

    [Fact]
    public void What_was_written_since_is_checked_and_an_index_that_is_damaged_there_is_made_anew()
    {
        using var before = _library.Open();
        var known = Directory.GetFiles(_library.Folder).ToHashSet();
        _library.Files.With("seeds/tower.txt", "A blaze took the tower.");
        _library.Open().Dispose();
        var written = Directory.GetFiles(_library.Folder).First(file => !known.Contains(file)
            && file.EndsWith(".doc", StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(written);
        bytes[bytes.Length / 2] ^= 0x10;
        File.WriteAllBytes(written, bytes);

        using var folder = IndexFolder.Open(_library.Folder, _library.Warnings, before.Folder);

        Assert.False(folder.IsContinued);
        Assert.Null(folder.Reader);
        Assert.Contains("is damaged", Assert.Single(_library.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_of_works_and_of_the_library_is_kept_and_goes_with_them()
    {
        var works = _library.Works;
        var (mill, ferry) = (WorkBlock.KeyOf(works.Single(work => work.File.Contains("mill", StringComparison.Ordinal))),
            WorkBlock.KeyOf(works.Single(work => work.File.Contains("ferry", StringComparison.Ordinal))));
        using (var folder = IndexFolder.Open(_library.Folder, _library.Warnings))
        {
            Assert.Null(folder.Kept(KeptBlock.Annotation(mill)));
            folder.Update(works, new Dictionary<string, KeptBytes>
            {
                [KeptBlock.Annotation(mill)] = new([1, 2]),
                [KeptBlock.Events(mill)] = new([8], "fire", "brick"),
                [KeptBlock.Profile(mill)] = new([3]),
                [KeptBlock.Events(ferry)] = new([4], "fire"),
                [KeptBlock.Profile(ferry)] = new([10]),
            }, ("one", [5, 6]));
            Assert.Equal([1, 2], folder.Kept(KeptBlock.Annotation(mill)));
        }

        using (var folder = IndexFolder.Open(_library.Folder, _library.Warnings))
        {
            Assert.Equal([3], folder.Kept(KeptBlock.Profile(mill)));
            Assert.Equal([KeptBlock.Events(mill)], folder.KeysOf(["brick", "water"]));
            Assert.Equal([KeptBlock.Events(ferry), KeptBlock.Events(mill)], folder.KeysOf(["fire", "brick"]).Order(StringComparer.Ordinal));
            Assert.Empty(folder.KeysOf(["water"]));
            Assert.Equal([10], folder.Kept(KeptBlock.Profile(ferry)));
            Assert.Equal([5, 6], folder.Library("one"));
            Assert.Null(folder.Library("two"));

            folder.Update(works, new Dictionary<string, KeptBytes> { [KeptBlock.Annotation(mill)] = new([9]) }, ("two", [7]));
            Assert.Equal([9], folder.Kept(KeptBlock.Annotation(mill)));
            Assert.Null(folder.Library("one"));
            Assert.Equal([7], folder.Library("two"));

            folder.Update([.. works.Where(work => WorkBlock.KeyOf(work) == ferry)], new Dictionary<string, KeptBytes>(), null);
            Assert.Null(folder.Kept(KeptBlock.Annotation(mill)));
            Assert.Null(folder.Kept(KeptBlock.Profile(mill)));
            Assert.Null(folder.Kept(KeptBlock.Events(mill)));
            Assert.Equal([4], folder.Kept(KeptBlock.Events(ferry)));
            Assert.Equal([KeptBlock.Events(ferry)], folder.KeysOf(["fire", "brick"]));
            Assert.Equal([7], folder.Library("two"));
        }
        Assert.Empty(_library.Warnings);
    }

    [Fact]
    public void A_start_at_which_nothing_has_changed_writes_nothing()
    {
        _library.Open().Dispose();
        var before = Directory.GetFiles(_library.Folder).Order(StringComparer.Ordinal).ToList();

        _library.Open().Dispose();

        Assert.Equal(before, Directory.GetFiles(_library.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_read_is_kept_when_nothing_else_has_changed()
    {
        using var folder = IndexFolder.Open(_library.Folder, _library.Warnings);
        folder.Update(_library.Works, new Dictionary<string, KeptBytes>(), null);

        folder.Update(_library.Works, new Dictionary<string, KeptBytes>(), ("one", [1]));
        folder.Update(_library.Works, new Dictionary<string, KeptBytes> { ["a key"] = new([2]) }, null);

        Assert.Equal([1], folder.Library("one"));
        Assert.Equal([2], folder.Kept("a key"));
    }

    [Fact]
    public void Kept_bytes_of_which_a_bit_was_flipped_are_not_given_out()
    {
        var bytes = new byte[64];
        new Random(64).NextBytes(bytes); // random, so that they stand in the file as they are
        using (var folder = IndexFolder.Open(_library.Folder, _library.Warnings))
            folder.Update(_library.Works, new Dictionary<string, KeptBytes> { ["a key"] = new(bytes) }, null);
        var (file, content, at) = Directory.GetFiles(_library.Folder).Select(file => (file, content: File.ReadAllBytes(file)))
            .Select(one => (one.file, one.content, at: one.content.AsSpan().IndexOf(bytes))).Single(one => one.at >= 0);
        content[at + 30] ^= 4;
        File.WriteAllBytes(file, content);

        using var again = IndexFolder.Open(_library.Folder, _library.Warnings);

        Assert.Null(again.Kept("a key"));
        Assert.Contains("damaged", Assert.Single(_library.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_folder_can_be_made_the_index_is_kept_in_memory_and_it_is_said()
    {
        File.WriteAllText(Path.Combine(_library.Files.Folder, "data"), "a file stands here");

        using var index = _library.Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.False(index.IsOnDisk);
        var warning = Assert.Single(_library.Warnings);
        Assert.Contains("cannot be kept on disk", warning.Message, StringComparison.Ordinal);
        Assert.Contains("permissions", warning.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void In_memory_nothing_is_kept_of_what_was_read()
    {
        var works = _library.Works;
        using var folder = IndexFolder.Open(null, _library.Warnings);

        folder.Update(works, new Dictionary<string, KeptBytes> { ["a key"] = new([1]) }, ("one", [2]));

        Assert.False(folder.IsOnDisk);
        Assert.Null(folder.Kept("a key"));
        Assert.Null(folder.Library("one"));
        Assert.Empty(_library.Warnings);
    }

    [Fact]
    public void An_index_of_another_version_is_made_anew_with_a_warning()
    {
        _library.Open().Dispose();
        using (var directory = FSDirectory.Open(_library.Folder))
        using (var writer = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer())))
        {
            writer.SetCommitData(new Dictionary<string, string> { [IndexFields.VersionKey] = "0" });
            writer.Commit();
        }

        using var index = _library.Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.True(index.IsOnDisk);
        var warning = Assert.Single(_library.Warnings);
        Assert.Contains("another version", warning.Message, StringComparison.Ordinal);
        Assert.True(warning.IsWarning);
        Assert.Equal("data/index", warning.File);
    }
}
