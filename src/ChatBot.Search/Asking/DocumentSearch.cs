using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Reading;

namespace ChatBot.Search.Asking;

/// <summary>
/// Finds the documents of a collection that is no library: the same reading of the question, the same index and the same ranking as for a
/// library's sentences, each document taken as one. What it ranks is never quoted.
/// </summary>
/// <param name="texts">The documents; document <c>i</c> of the index is text <c>i</c>.</param>
/// <param name="index">Their index.</param>
/// <param name="english">Near words.</param>
public sealed class DocumentSearch(IReadOnlyList<string> texts, InvertedIndex index, EnglishWords english)
{
    private const int Weighed = 50;
    private static readonly IReadOnlySet<string> NoTerms = new HashSet<string>();
    private readonly QuestionReader _reader = new(key => english.Related(key).Any(), english, NameWords.None, Gazetteer.Empty);

    /// <summary>The best documents for a question, best first.</summary>
    public IReadOnlyList<int> Find(string text, int count)
    {
        var question = _reader.Read(text, NoTerms);
        var words = WordWeights.Of(question, index, english, Synonyms.None, Gazetteer.Empty, []);
        var terms = words.SelectMany(word => word.Word.Tokens).Select(token => new QueryTerm(token.Term)).ToList();
        var hits = index.Search(terms, Math.Max(count, Weighed), Require.Any);
        var ranked = new Ranker(question, words, index, english).Rank(hits.Take(Weighed).Select(hit => new Candidate(hit.Document, hit.Score, Read(texts[hit.Document]), null, NoTerms, NoTerms)));
        return [.. ranked.Select(one => one.Candidate.Number).Concat(hits.Skip(Weighed).Select(hit => hit.Document)).Take(count)];
    }

    private static SentenceReading Read(string text)
    {
        var whole = new TextSpan(0, text.Length);
        return SentenceReader.Read(text, whole, [whole], asOf: null, NameWords.None)[0];
    }
}
