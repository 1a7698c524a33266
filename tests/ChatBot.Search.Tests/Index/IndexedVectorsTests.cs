using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using static ChatBot.Search.Tests.Index.IndexedLibrary;

namespace ChatBot.Search.Tests.Index;

/// <summary>Vectors of sentences: made later, kept, compared.</summary>
public sealed class IndexedVectorsTests : IDisposable
{
    private readonly IndexedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void Vectors_come_later_are_kept_and_find_what_words_do_not()
    {
        using var encoder = new TopicEncoder();
        using (var index = _library.Open(encoder))
        {
            Assert.True(index.LacksVectors);
            Assert.Null(index.Encode("blaze"));
            index.MakeVectors(null, CancellationToken.None);
            Assert.False(index.LacksVectors);
        }

        using var again = _library.Open(encoder);

        Assert.False(again.LacksVectors);
        Assert.Equal(5, encoder.Encoded);
        Assert.Equal(3, again.View.Nearest(again.Encode("blaze")!, 1, 0).Single().Sentence);
        Assert.Equal(1, again.View.Cosines(again.Encode("blaze")!, [3], 0).Single(), 2);
        Assert.Equal([1, 0], again.View.WordNearnesses(again.Encode("blaze")!, [3, 0]).Select(near => near.OfQuestion));
        Assert.Equal([0, 2], Find(again, "ferry"));
    }

    [Fact]
    public void An_index_that_is_deleted_while_it_is_open_goes_on_with_what_it_has()
    {
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);
        foreach (var file in System.IO.Directory.GetFiles(_library.Folder))
            File.Delete(file);

        index.MakeVectors(null, CancellationToken.None);

        Assert.False(index.LacksVectors);
        Assert.False(index.IsOnDisk);
        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Equal([3], Find(index, "burnt"));
        Assert.Equal(3, index.View.Nearest(index.Encode("blaze")!, 1, 0).Single().Sentence);
    }

    [Fact]
    public void Of_an_index_that_is_deleted_while_it_is_open_nothing_is_lost_when_a_work_changes()
    {
        using var folder = IndexFolder.Open(_library.Folder, _library.Warnings);
        folder.Update([_library.Works[0]], new Dictionary<string, KeptBytes>(), null);
        foreach (var file in System.IO.Directory.GetFiles(_library.Folder))
            File.Delete(file);

        folder.Update(_library.Works, new Dictionary<string, KeptBytes>(), null);

        using var index = new SentenceIndex(folder, _library.Works, []);
        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Equal([3], Find(index, "burnt"));
    }

    [Fact]
    public void The_nearest_come_by_nearness_and_of_equal_ones_by_number()
    {
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);
        index.MakeVectors(null, CancellationToken.None);
        var water = index.Encode("harbour")!;

        Assert.Equal([0, 1, 2], index.View.Nearest(water, 3, 0).Select(hit => hit.Sentence));
        Assert.Equal([0, 1, 2, 4, 3], index.View.Nearest(water, 9, 0).Select(hit => hit.Sentence));
        Assert.Equal([1, 1, 1, 1, 0], index.View.Nearest(water, 9, 0).Select(hit => MathF.Round(hit.Score, 3)));
        Assert.Empty(index.View.Nearest(water, 0, 0));
    }

    [Fact]
    public void The_middle_of_sentences_lies_between_them_and_has_length_1()
    {
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);
        index.MakeVectors(null, CancellationToken.None);

        var middle = index.View.Middle([0, 3]);
        Assert.Equal(0.707, index.View.Cosines(middle, [0], 0).Single(), 2);
        Assert.Equal(0.707, index.View.Cosines(middle, [3], 0).Single(), 2);
        Assert.Equal(1, index.View.Cosines(index.View.Middle([0, 1, 2]), [4], 0).Single(), 2);
        Assert.Equal(0, index.View.Cosines(index.View.Middle([]), [4], 0).Single());
    }

    [Fact]
    public void Vectors_that_are_there_already_are_used_and_the_others_are_made()
    {
        using var encoder = new TopicEncoder();
        var works = _library.Works;
        var folder = IndexFolder.Open(_library.Folder, _library.Warnings);
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        folder.Replace([(works[1], new Dictionary<string, IReadOnlyList<EncodedText>>
        {
            [encoder.Name] = encoder.EncodeSentences(["it burnt", "a blaze"], CancellationToken.None),
        })]);
        using var index = new SentenceIndex(folder, works, [encoder]);
        var fire = index.Encode("blaze")!;

        Assert.Equal((2, 5), index.Vectors);
        Assert.True(index.LacksVectors);
        Assert.Equal([3, 4], index.View.Nearest(fire, 9, 0).Select(hit => hit.Sentence));
        Assert.Equal(0, index.View.Cosines(fire, [0], 0).Single());
        Assert.Equal([0, 1], index.View.WordNearnesses(fire, [0, 4]).Select(near => near.OfSentence));

        var told = new List<int>();
        index.MakeVectors(told.Add, CancellationToken.None);
        Assert.Equal([5], told);
        Assert.Equal(5, encoder.Encoded);
        Assert.False(index.LacksVectors);
        index.MakeVectors(told.Add, CancellationToken.None);
        Assert.Equal([5], told);
        Assert.Equal(5, encoder.Encoded);
    }

    [Fact]
    public void Vectors_are_kept_a_thousand_at_a_time_and_works_without_prose_need_none()
    {
        foreach (var (name, sentences) in new[] { ("a", 500), ("b", 500), ("c", 5) })
            _library.Files.With($"seeds/{name}.txt", string.Concat(Enumerable.Repeat("It rained. ", sentences)));
        _library.Files.With("seeds/z.md", "# Nothing but a heading\n");
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);

        var told = new List<int>();
        index.MakeVectors(told.Add, CancellationToken.None);

        Assert.Equal([1000, 1010], told);
        Assert.Equal(1010, encoder.Encoded);
        Assert.False(index.LacksVectors);
    }

    [Fact]
    public void The_vectors_of_a_large_library_are_read_later_and_not_made_anew()
    {
        using var encoder = new TopicEncoder();
        using (var index = _library.Open(encoder)) index.MakeVectors(null, CancellationToken.None);
        var works = _library.Works;
        SentenceIndex Open(SentenceIndex? before = null) =>
            new(IndexFolder.Open(_library.Folder, _library.Warnings, before?.Folder), works, [encoder], before, mostReadAtOnce: 4);

        using var large = Open();
        Assert.Equal((0, 5), large.Vectors);
        Assert.Null(large.Encode("blaze"));
        Assert.Equal([0, 2], Find(large, "ferry"));
        large.ReadVectors();
        Assert.Equal((5, 5), large.Vectors);
        Assert.Equal(3, large.View.Nearest(large.Encode("blaze")!, 1, 0).Single().Sentence);

        using var next = Open(before: large);
        Assert.Equal((5, 5), next.Vectors);
        using var another = Open();
        another.MakeVectors(null, CancellationToken.None);
        Assert.Equal((5, 5), another.Vectors);
        Assert.Equal(5, encoder.Encoded);
    }

    [Fact]
    public void The_middle_of_two_vectors_is_theirs_and_not_that_of_their_bytes()
    {
        using var encoder = new TopicEncoder();
        var works = _library.Works;
        var folder = IndexFolder.Open(_library.Folder, _library.Warnings);
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        folder.Replace([(works[1], new Dictionary<string, IReadOnlyList<EncodedText>>
        {
            [encoder.Name] = [Vector(1, 0), Vector(0.6f, 0.8f)],
        })]);
        using var index = new SentenceIndex(folder, works, [encoder]);

        // (1.6, 0.8), of length 1.789
        Assert.Equal(1.6 / 1.789, index.View.Cosines(index.View.Middle([3, 4]), [3], 0).Single(), 2);

        static EncodedText Vector(float first, float second) => new([first, second, .. new float[62]], []);
    }

    [Fact]
    public void Vectors_are_not_made_once_it_is_cancelled()
    {
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);

        Assert.Throws<OperationCanceledException>(() => index.MakeVectors(null, new CancellationToken(canceled: true)));

        Assert.Equal((0, 5), index.Vectors);
        Assert.Equal(0, encoder.Encoded);
    }

    [Fact]
    public void Without_encoders_nothing_lacks_a_vector_and_none_is_made()
    {
        using var index = _library.Open();

        index.MakeVectors(_ => Assert.Fail("nothing was made"), CancellationToken.None);

        Assert.False(index.LacksVectors);
        Assert.Null(index.Encode("blaze"));
    }

    [Fact]
    public void The_vectors_of_another_encoder_are_not_taken_for_ones_own()
    {
        using var encoder = new TopicEncoder();
        using (var index = _library.Open(encoder)) index.MakeVectors(null, CancellationToken.None);
        using var other = new TopicEncoder { Name = "other" };
        using var again = _library.Open(other);

        Assert.Equal((0, 5), again.Vectors);
        Assert.Null(again.Encode("blaze"));
    }

    [Fact]
    public void Vectors_of_another_length_are_none()
    {
        using var encoder = new TopicEncoder();
        using (var index = _library.Open(encoder)) index.MakeVectors(null, CancellationToken.None);
        using var shorter = new TopicEncoder { Dimensions = 32 };
        using var again = _library.Open(shorter);

        Assert.Equal((0, 5), again.Vectors);
    }

    [Fact]
    public void While_another_process_writes_vectors_are_made_in_memory_and_nothing_fails()
    {
        using var encoder = new TopicEncoder();
        using var index = _library.Open(encoder);
        using var directory = FSDirectory.Open(_library.Folder);
        using var other = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));

        index.MakeVectors(null, CancellationToken.None);

        Assert.False(index.LacksVectors);
        Assert.False(index.IsOnDisk);
        Assert.Equal(3, index.View.Nearest(index.Encode("blaze")!, 1, 0).Single().Sentence);
        Assert.Equal([0, 2], Find(index, "ferry"));
    }
}
