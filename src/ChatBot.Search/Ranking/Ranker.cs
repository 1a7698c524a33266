using ChatBot.Corpus.Dates;
using ChatBot.Search.Index;
using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;
using ChatBot.Search.Reading;
using ChatBot.Search.Refusal;

namespace ChatBot.Search.Ranking;

/// <summary>Orders candidates by how well they meet a question. For one question.</summary>
internal sealed class Ranker
{
    // What the index says counts for more where it has many documents: there rarity is known well, and coincidence meets more words.
    private const double Bm25Share = 0.1;
    private const double Bm25ShareRise = 2;
    private const double Bm25ShareOfMany = 0.35;
    private const double Bm25ShareTenfold = 0.5;
    private const int SmallCollection = 2_000;
    private const double ClosenessShare = 0.15;
    private const double GistShare = 0.3;
    private const double AboutSourceGain = 0.4;
    private const double DayGain = 0.1;
    private const double MonthGain = 0.05;
    private const double TypeLoss = 0.25;
    private const double RhetoricalLoss = 0.4;

    private readonly Question _question;
    private readonly IReadOnlyList<WeightedWord> _words;
    private readonly InvertedIndex _index;
    private readonly EnglishWords _english;
    private readonly AnswerTypes _types;
    private readonly Gist _gist;
    private readonly double _highestBm25;
    private readonly double _bm25Share;

    public Ranker(Question question, IReadOnlyList<WeightedWord> words, InvertedIndex index, EnglishWords english)
    {
        _words = words;
        _index = index;
        var tenfolds = Math.Max(0, Math.Log10((double)index.DocumentCount / SmallCollection));
        _bm25Share = Math.Min(Bm25Share + Bm25ShareRise * tenfolds, Bm25ShareOfMany + Bm25ShareTenfold * tenfolds);
        _english = english;
        _question = question;
        _types = new AnswerTypes(question, words, english);
        _gist = Gist.Of(question.Words.SelectMany(word => word.Tokens), english, Rarity);
        _highestBm25 = words.Where(word => word.Word.Role != WordRole.Light).SelectMany(word => word.Word.Tokens).Sum(token => Bm25.Highest(index.Idf(token.Term)));
    }

    public List<Ranked> Rank(IEnumerable<Candidate> candidates)
    {
        var ranked = candidates.Select(Weigh).ToList();
        ranked.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Candidate.Number.CompareTo(y.Candidate.Number));
        return ranked;
    }

    private Ranked Weigh(Candidate candidate)
    {
        var alignment = Alignment.Of(_words, candidate);
        var cancelled = Cancellation.IsOf(candidate.Reading, alignment, _question);
        var hasType = cancelled || _types.IsIn(candidate, alignment);
        var gist = _gist.Likeness(Gist.Of(candidate.Reading.Tokens, _english, Rarity));
        var score = alignment.Score
            + _bm25Share * (_highestBm25 > 0 ? candidate.Bm25 / _highestBm25 : 0)
            + ClosenessShare * alignment.Closeness
            + GistShare * gist
            + (candidate.IsAboutSource ? AboutSourceGain : 0)
            + (_question.Kind == QuestionKind.When ? Exactness(candidate.Reading) : 0)
            - (hasType ? 0 : TypeLoss)
            - (candidate.Reading.IsQuestion ? RhetoricalLoss : 0);
        return new Ranked(candidate, score, alignment, gist, hasType, cancelled);
    }

    // Of two sentences that tell when, the one that tells the day is the better answer.
    private static double Exactness(SentenceReading sentence) =>
        sentence.Dates.Any(date => date.Value.Precision == DatePrecision.Day) ? DayGain : sentence.Dates.Any(date => date.Value.Precision == DatePrecision.Month) ? MonthGain : 0;

    // What is in every twentieth document weighs half of what is in one.
    private double Rarity(string term) => 1 / (1 + 20.0 * _index.DocumentsWith(term) / Math.Max(1, _index.DocumentCount));
}
