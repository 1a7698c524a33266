using System.Text;
using ChatBot.Corpus.Problems;
using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using ChatBot.Testing.Libraries;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Directory = System.IO.Directory;

namespace ChatBot.Search.Tests.Index;

public sealed class SentenceIndexTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/ferry.txt", "The ferry sank in the harbour. Nobody was lost.\n\nA second ferry was ordered at once.")
        .With("seeds/mill.txt", "The mill burnt down. The miller rebuilt it in brick.");

    private readonly List<Problem> _warnings = [];

    private string Folder => Path.Combine(_library.Folder, "data", "index");

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_sentence_is_found_by_its_words_in_any_inflection()
    {
        using var index = Open();

        Assert.Equal([3], Find(index, "mills burning"));
        Assert.Equal([0, 2], Find(index, "ferries"));
    }

    [Fact]
    public void A_score_is_Okapi_BM25_with_the_lengths_as_they_are()
    {
        using var index = Open();
        // Five sentences of 6, 3, 7, 4 and 6 words; "ferry" stands in two.
        var idf = Math.Log(1 + (5 - 2 + 0.5) / (2 + 0.5));
        var norm = 1.2 * (1 - 0.75 + 0.75 * 6 / (26 / 5.0));

        var hit = index.View.Search(IndexFields.Text, [new QueryTerm(Spelling.Term("ferry"))], 5)[0];

        Assert.Equal(0, hit.Sentence);
        Assert.Equal(idf * 2.2 / (1 + norm), hit.Score, 4);
    }

    [Fact]
    public void A_score_of_a_given_sentence_is_the_one_that_a_search_gives_it()
    {
        using var index = Open();
        QueryTerm[] terms = [new(Spelling.Term("ferry")), new(Spelling.Term("harbour"))];

        var scores = index.View.Scores(IndexFields.Text, terms, [2, 1, 0]);

        Assert.Equal(index.View.Search(IndexFields.Text, terms, 5).Select(hit => hit.Score), [scores[2], scores[0]]);
        Assert.Equal(0, scores[1]);
    }

    [Fact]
    public void A_changed_document_is_read_anew_and_the_others_stay()
    {
        Open().Dispose();
        _library.With("seeds/mill.txt", "The mill was sold.");

        using var index = Open();

        Assert.Empty(_warnings);
        Assert.Equal([3], Find(index, "sold"));
        Assert.Empty(Find(index, "brick"));
        Assert.Equal([0, 2], Find(index, "ferry"));
    }

    [Fact]
    public void A_document_that_is_gone_is_not_found()
    {
        Open().Dispose();
        File.Delete(Path.Combine(_library.Folder, "seeds", "ferry.txt"));

        using var index = Open();

        Assert.Empty(Find(index, "ferry"));
        Assert.Equal([0], Find(index, "burnt"));
    }

    [Fact]
    public void An_index_with_any_byte_of_any_file_damaged_finds_the_same_or_is_made_anew()
    {
        Open().Dispose();
        var whole = Directory.GetFiles(Folder).ToDictionary(file => file, File.ReadAllBytes);
        foreach (var (file, bytes) in whole.Where(pair => pair.Value.Length > 0))
        {
            for (var flip = 0; flip < 4; flip++)
            {
                foreach (var other in Directory.GetFiles(Folder))
                    File.Delete(other);
                foreach (var (name, content) in whole)
                    File.WriteAllBytes(name, content);
                var damaged = (byte[])bytes.Clone();
                damaged[(bytes.Length - 1) * flip / 3] ^= 0x10;
                File.WriteAllBytes(file, damaged);

                using var index = Open();

                Assert.Equal([0, 2], Find(index, "ferry"));
                Assert.Equal([3], Find(index, "burnt"));
            }
        }
        Assert.Contains(_warnings, warning => warning.Message.Contains("damaged", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_that_are_no_index_are_replaced_with_a_warning()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "notes.txt"), "not an index");

        using var index = Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Contains("none of this program", Assert.Single(_warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void While_another_process_writes_the_index_is_kept_in_memory_and_it_is_said()
    {
        Directory.CreateDirectory(Folder);
        using var directory = FSDirectory.Open(Folder);
        using var other = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));
        other.Commit();

        using var index = Open();

        Assert.Equal([0, 2], Find(index, "ferry"));
        Assert.Contains(_warnings, warning => warning.Message.Contains("Another process", StringComparison.Ordinal));
    }

    [Fact]
    public void Vectors_come_later_are_kept_and_find_what_words_do_not()
    {
        using var encoder = new TopicEncoder();
        using (var index = Open(encoder))
        {
            Assert.True(index.LacksVectors);
            Assert.Null(index.Encode("blaze"));
            index.MakeVectors(null, CancellationToken.None);
            Assert.False(index.LacksVectors);
        }

        using var again = Open(encoder);

        Assert.False(again.LacksVectors);
        Assert.Equal(5, encoder.Encoded);
        Assert.Equal(3, again.View.Nearest(again.Encode("blaze")!, 1).Single().Sentence);
        Assert.Equal(1, again.View.Cosine(again.Encode("blaze")!, 3, 0), 2);
        Assert.Equal([1, 0], again.View.WordNearnesses(again.Encode("blaze")!, [3, 0]).Select(near => near.Asked));
        Assert.Equal([0, 2], Find(again, "ferry"));
    }

    [Fact]
    public void While_another_process_writes_vectors_are_made_in_memory_and_nothing_fails()
    {
        using var encoder = new TopicEncoder();
        using var index = Open(encoder);
        using var directory = FSDirectory.Open(Folder);
        using var other = new IndexWriter(directory,
            new IndexWriterConfig(LuceneVersion.LUCENE_48, new Lucene.Net.Analysis.Core.KeywordAnalyzer()));

        index.MakeVectors(null, CancellationToken.None);

        Assert.False(index.LacksVectors);
        Assert.False(index.IsOnDisk);
        Assert.Equal(3, index.View.Nearest(index.Encode("blaze")!, 1).Single().Sentence);
        Assert.Equal([0, 2], Find(index, "ferry"));
    }

    [Fact]
    public void A_score_is_the_same_when_a_work_was_put_in_place_anew_and_whatever_else_the_index_keeps()
    {
        var works = SeedsReader.Read(_library.Folder).Works;
        using var folder = IndexFolder.Open(Folder, _warnings);
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        QueryTerm[] terms = [new(Spelling.Term("ferry")), new(Spelling.Term("burnt"))];
        var before = View();

        folder.Replace([(works[1], new Dictionary<string, IReadOnlyList<EncodedText>>())]);
        Assert.Equal(before, View());
        folder.Update(works, new Dictionary<string, KeptBytes> { [WorkBlock.KeyOf(works[0])] = new([1], "ferry") }, ("state", [2]));
        Assert.Equal(before, View());

        string View()
        {
            var view = new SentenceIndex(folder, works, []).View;
            return $"{string.Join(", ", view.Search(IndexFields.Text, terms, 5))} {view.Idf(terms[1].Term)}";
        }
    }

    [Fact]
    public void A_work_that_is_read_otherwise_than_before_has_another_block()
    {
        var work = SeedsReader.Read(_library.Folder).Works[0];
        var from = work.Passages[1].Span.Start;
        Work With(string? title, WorkParts parts) =>
            new(work.Item with { Title = title }, work.File, Encoding.UTF8.GetBytes(work.Text), work.Text,
            parts, work.AsOf, work.HasMetadata, work.Origin);

        Assert.Equal(WorkBlock.KeyOf(work), WorkBlock.KeyOf(With(work.Item.Title, work.Parts)));
        Assert.NotEqual(WorkBlock.KeyOf(work), WorkBlock.KeyOf(With("Another", work.Parts)));
        Assert.NotEqual(WorkBlock.KeyOf(work),
            WorkBlock.KeyOf(With(work.Item.Title, work.Parts with { Body = work.Parts.Body with { Start = from } })));
    }

    private SentenceIndex Open(params ISentenceEncoder[] encoders)
    {
        var works = SeedsReader.Read(_library.Folder).Works;
        var folder = IndexFolder.Open(Folder, _warnings);
        folder.Update(works, new Dictionary<string, KeptBytes>(), null);
        return new SentenceIndex(folder, works, encoders);
    }

    private static IEnumerable<int> Find(SentenceIndex index, string words) =>
        index.View.Search(IndexFields.Text, [.. Analyzer.Read(words).Select(token => new QueryTerm(Spelling.Term(token.Word)))], 10)
            .Select(hit => hit.Sentence).Order();

    /// <summary>Knows fire from water, and nothing else.</summary>
    private sealed class TopicEncoder : ISentenceEncoder
    {
        public int Encoded { get; private set; }

        public string Name => "topics";

        public int Dimensions => 64;

        public EncodedText EncodeQuestion(string question) => Vector(question);

        public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellationToken)
        {
            Encoded += sentences.Count;
            return [.. sentences.Select(Vector)];
        }

        public void Dispose()
        {
        }

        private static EncodedText Vector(string text)
        {
            var topic = text.Contains("burn", StringComparison.Ordinal) || text.Contains("blaze", StringComparison.Ordinal) ? 0 : 1;
            var (vector, words) = (new float[64], new byte[WordVectors.Bytes]);
            (vector[topic], words[topic], words[^1]) = (1, 127, 1);
            return new EncodedText(vector, words);
        }
    }
}
