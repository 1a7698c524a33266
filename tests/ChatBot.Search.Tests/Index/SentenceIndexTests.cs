using System.Text;
using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;
using static ChatBot.Search.Tests.Index.IndexedLibrary;

namespace ChatBot.Search.Tests.Index;

public sealed class SentenceIndexTests : IDisposable
{
    private readonly IndexedLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_sentence_is_found_by_its_words_in_any_inflection()
    {
        using var index = _library.Open();

        Assert.Equal([3], Find(index, "mills burning"));
        Assert.Equal([0, 2], Find(index, "ferries"));
    }

    [Fact]
    public void A_score_is_Okapi_BM25_with_the_lengths_as_they_are()
    {
        using var index = _library.Open();
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
        using var index = _library.Open();
        QueryTerm[] terms = [new(Spelling.Term("ferry")), new(Spelling.Term("harbour"))];

        var scores = index.View.Scores(IndexFields.Text, terms, [2, 1, 0]);

        Assert.Equal(index.View.Search(IndexFields.Text, terms, 5).Select(hit => hit.Score), [scores[2], scores[0]]);
        Assert.Equal(0, scores[1]);
    }

    [Fact]
    public void A_changed_document_is_read_anew_and_the_others_stay()
    {
        _library.Open().Dispose();
        _library.Files.With("seeds/mill.txt", "The mill was sold.");

        using var index = _library.Open();

        Assert.Empty(_library.Warnings);
        Assert.Equal([3], Find(index, "sold"));
        Assert.Empty(Find(index, "brick"));
        Assert.Equal([0, 2], Find(index, "ferry"));
    }

    [Fact]
    public void A_document_that_is_gone_is_not_found()
    {
        _library.Open().Dispose();
        File.Delete(Path.Combine(_library.Files.Folder, "seeds", "ferry.txt"));

        using var index = _library.Open();

        Assert.Empty(Find(index, "ferry"));
        Assert.Equal([0], Find(index, "burnt"));
    }

    [Fact]
    public void A_score_is_the_same_when_a_work_was_put_in_place_anew_and_whatever_else_the_index_keeps()
    {
        var works = _library.Works;
        using var folder = IndexFolder.Open(_library.Folder, _library.Warnings);
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
    public void Sentences_are_found_by_the_words_of_the_title_and_of_the_heading_above_them()
    {
        _library.Files
            .With("seeds/tower.md", "# Towers\n\nOf stone and of wood.\n\n## The harbour lighthouse\n\nIt was high.\n")
            .With("seeds/sources.json", """[{ "id": "tower", "title": "A harbour chronicle", "custom": { "file": "tower.md" } }]""");
        using var index = _library.Open();

        Assert.Equal([5, 6], Above("chronicle").Order());
        Assert.Equal([6], Above("lighthouse"));
        Assert.Equal([6, 5], Above("harbour")); // twice above the one, once above the other

        IEnumerable<int> Above(string word) =>
            index.View.Search(IndexFields.Title, [new QueryTerm(Spelling.Term(word))], 9).Select(hit => hit.Sentence);
    }

    [Fact]
    public void A_work_that_is_read_otherwise_than_before_has_another_block()
    {
        var work = _library.Works[0];
        var from = work.Passages[1].Span.Start;
        Work With(string? title, WorkParts parts) =>
            new(work.Item with { Title = title }, work.File, Encoding.UTF8.GetBytes(work.Text), work.Text,
            parts, work.AsOf, work.HasMetadata, work.Origin);

        Assert.Equal(WorkBlock.KeyOf(work), WorkBlock.KeyOf(With(work.Item.Title, work.Parts)));
        Assert.NotEqual(WorkBlock.KeyOf(work), WorkBlock.KeyOf(With("Another", work.Parts)));
        Assert.NotEqual(WorkBlock.KeyOf(work),
            WorkBlock.KeyOf(With(work.Item.Title, work.Parts with { Body = work.Parts.Body with { Start = from } })));
    }
}
