using ChatBot.Search.NearWords;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Ranking;

/// <summary>
/// What a row of words speaks of as a whole: the sum of its words' directions, each weighed by its rarity (Arora, Liang, Ma: "A simple but
/// tough-to-beat baseline for sentence embeddings", 2017). Tells topics apart where single words do not meet.
/// </summary>
internal sealed class Gist
{
    private readonly double[] _sum;
    private readonly double _length;

    private Gist(double[] sum)
    {
        _sum = sum;
        _length = Math.Sqrt(sum.Sum(number => number * number));
    }

    public static Gist Of(IEnumerable<Token> tokens, EnglishWords english, Func<string, double> rarity)
    {
        var sum = new double[WordVector.Dimensions];
        foreach (var token in tokens)
        {
            if (token.IsAtom && !FunctionWords.Contains(token.Word) && english.Vector(token.Word) is { } vector)
                vector.AddTo(sum, rarity(token.Term));
        }
        return new Gist(sum);
    }

    /// <summary>The cosine of the angle to another, 0 to 1.</summary>
    public double Likeness(Gist other)
    {
        if (_length == 0 || other._length == 0)
            return 0;
        var dot = 0.0;
        for (var i = 0; i < _sum.Length; i++)
            dot += _sum[i] * other._sum[i];
        return Math.Max(0, dot / (_length * other._length));
    }
}
