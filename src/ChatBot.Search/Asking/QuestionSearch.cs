using ChatBot.Corpus.Works;
using ChatBot.Search.Index;
using ChatBot.Search.Library;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;
using ChatBot.Search.Refusal;

namespace ChatBot.Search.Asking;

/// <summary>A question read, and the sentences that may answer it, best first.</summary>
/// <param name="Question">The question.</param>
/// <param name="Words">Its words, weighted.</param>
/// <param name="Ranked">The candidates, best first.</param>
internal sealed record QuestionSearch(Question Question, IReadOnlyList<WeightedWord> Words, IReadOnlyList<Ranked> Ranked)
{
    /// <summary>Up to so many sentences, all are weighed; in a larger library those that the index finds.</summary>
    private const int WeighAll = 2_000;
    private const int Found = 300;
    private const double RelatedWeight = 0.5;

    /// <summary>False when the library has none of the words that carry the question: then no sentence is near it.</summary>
    public bool IsGrounded { get; private init; } = true;

    /// <summary>The names of the question that the library does not have under any form.</summary>
    public IReadOnlyList<QuestionWord> Unknown { get; private init; } = [];

    private static readonly IReadOnlySet<string> EmptySet = new HashSet<string>();

    public static QuestionSearch Of(QuestionShelf shelf, string text)
    {
        var source = SourceMention.Find(text, shelf.Works);
        var question = shelf.Reader.Read(text, source?.Terms ?? EmptySet);
        var words = WordWeights.Of(question, shelf.Index, shelf.English, shelf.Synonyms, shelf.Gazetteer, shelf.Vocabulary);
        var candidates = Candidates(shelf, words, source);
        var ranker = new Ranker(question, words, shelf.Index, shelf.English);
        var ranked = ranker.Rank(candidates);
        return new QuestionSearch(question, words, ranked)
        {
            IsGrounded = source is not null || Grounding.Is(question, words, ranked, shelf.Index),
            Unknown = [.. words.Where(word => word.Word.IsName && !Grounding.IsKnown(word, shelf.Index)).Select(word => word.Word)],
        };
    }

    private static List<Candidate> Candidates(QuestionShelf shelf, IReadOnlyList<WeightedWord> words, SourceMention? source)
    {
        var terms = words.SelectMany(word => word.Word.Tokens).Select(token => new QueryTerm(token.Term))
            .Concat(words.SelectMany(word => word.Likeness.Terms).Where(term => term.Value < 1).Select(term => new QueryTerm(term.Key, term.Value * RelatedWeight, Required: false)));
        var all = shelf.Sentences.Count <= WeighAll;
        var exact = shelf.Index.Search([.. words.SelectMany(word => word.Word.Tokens).Select(token => new QueryTerm(token.Term))], all ? shelf.Sentences.Count : Found, Require.AllThenAny)
            .ToDictionary(hit => hit.Document, hit => hit.Score);
        var numbers = all ? Enumerable.Range(0, shelf.Sentences.Count)
            : shelf.Index.Search([.. terms], Found, Require.Any).Select(hit => hit.Document).Union(exact.Keys);
        // What a writer's life was, the writer's text does not tell.
        var candidates = source is { IsAbout: true, Terms.Count: > 0 } ? [] : numbers.Where(number => source is null || source.Works.Contains(shelf.Sentences[number].Work))
            .Select(number => Candidate(shelf, number, exact.GetValueOrDefault(number))).ToList();
        if (source is { IsAbout: true })
            candidates.AddRange(source.Works.SelectMany(work => LinesAbout(shelf, work)).Where(line => source.Terms.Count == 0 || line.Entry!.Passage.Kind == PassageKind.Bio));
        return candidates;
    }

    private static Candidate Candidate(QuestionShelf shelf, int number, double bm25)
    {
        var entry = shelf.Sentences[number];
        return new Candidate(number, bm25, shelf.Read(entry), entry, shelf.TitleTerms(entry.Work), shelf.WorkTerms(entry.Work));
    }

    private static IEnumerable<Candidate> LinesAbout(QuestionShelf shelf, Work work)
    {
        foreach (var passage in work.Passages.Where(passage => passage.Kind is PassageKind.Bio or PassageKind.Byline))
        {
            var readings = shelf.ReadPassage(work, passage);
            for (var i = 0; i < readings.Count; i++)
                yield return new Candidate(int.MaxValue, 0, readings[i], new SentenceEntry(work, passage, passage.Sentences[i]), shelf.TitleTerms(work), shelf.TitleTerms(work));
        }
    }
}
