using ChatBot.Search.Index;

namespace ChatBot.Search.Tests.Index;

public class InvertedIndexTests
{
    private static readonly InvertedIndex Index = Of("red fox", "red red hen", "blue hen", "fox and hen", "blue sea", "grey sea", "grey owl");

    [Fact]
    public void A_score_is_what_the_formula_gives_by_hand()
    {
        // N = 7, "fox" in 2: ln(5.5 / 2.5) = 0.788457; mean length 16/7, length 2: norm = 1.2 (0.25 + 0.75 · 2 · 7/16) = 1.0875.
        // 0.788457 · 2.2 / 2.0875 = 0.830949
        var hit = Index.Search([new("fox")], 1, Require.Any).Single();
        Assert.Equal(0, hit.Document);
        Assert.Equal(0.830949, hit.Score, 6);
    }

    [Fact]
    public void All_words_come_before_any_word()
    {
        var query = new QueryTerm[] { new("red"), new("hen") };
        Assert.Equal([1], Documents(query, Require.All));
        Assert.Equal([1, 0, 2, 3], Documents(query, Require.AllThenAny));
    }

    [Fact]
    public void What_is_not_required_adds_to_the_score_only() =>
        Assert.Equal([3, 0], Documents([new("fox"), new("hen", Required: false)], Require.All));

    [Fact]
    public void A_word_that_stands_nowhere_finds_nothing()
    {
        Assert.Empty(Documents([new("wolf")], Require.AllThenAny));
        Assert.Empty(Documents([new("wolf"), new("fox")], Require.All));
        Assert.Empty(Documents([], Require.AllThenAny));
        Assert.Empty(InvertedIndex.Of([]).Search([new("fox")], 5));
    }

    [Fact]
    public void Segments_are_joined_in_their_order()
    {
        var joined = InvertedIndex.Of([Segment("red fox"), Segment("blue hen", "red hen")]);
        Assert.Equal([0, 2], joined.DocumentsOf("red"));
        Assert.Equal(2, joined.DocumentsWith("hen"));
        Assert.Equal(0, joined.DocumentsWith("owl"));
    }

    [Fact]
    public void Many_documents_need_more_than_a_byte_for_their_distance()
    {
        var rare = Enumerable.Range(0, 70_000).Select(i => (IEnumerable<string>)[i is 3 or 69_999 ? "rare" : "plain"]);
        Assert.Equal([3, 69_999], InvertedIndex.Of([IndexSegment.OfTerms(rare)]).DocumentsOf("rare"));
    }

    private static IEnumerable<int> Documents(QueryTerm[] query, Require require) =>
        Index.Search(query, 10, require).Select(hit => hit.Document);

    private static InvertedIndex Of(params string[] documents) => InvertedIndex.Of([Segment(documents)]);

    private static IndexSegment Segment(params string[] documents) => IndexSegment.OfTerms(documents.Select(text => text.Split(' ')));
}
