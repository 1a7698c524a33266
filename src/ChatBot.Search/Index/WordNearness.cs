using System.Runtime.InteropServices;
using ChatBot.Search.Encoder;

namespace ChatBot.Search.Index;

/// <summary>
/// How near the words of a question are to those of a sentence, word by word (late interaction; Khattab, Zaharia: ColBERT, 2020): the
/// mean of each word's best cosine with one of the other text, -1 to 1; 0 without vectors of words.
/// </summary>
/// <param name="OfQuestion">Of the question's words.</param>
/// <param name="OfQuestionByRarity">Of the question's words, weighted by how rare they are.</param>
/// <param name="OfSentence">Of the sentence's words.</param>
/// <param name="OfSentenceByRarity">Of the sentence's words, weighted by how rare they are.</param>
internal readonly record struct WordNearness(
    double OfQuestion, double OfQuestionByRarity, double OfSentence, double OfSentenceByRarity)
{
    private const double One = sbyte.MaxValue * sbyte.MaxValue;

    /// <param name="question">The question's <see cref="WordVectors"/>.</param>
    /// <param name="sentence">The sentence's.</param>
    public static WordNearness Of(ReadOnlySpan<byte> question, ReadOnlySpan<byte> sentence)
    {
        var (asked, told) = (question.Length / WordVectors.Bytes, sentence.Length / WordVectors.Bytes);
        if (asked == 0 || told == 0)
            return default;
        Span<int> bestOfAsked = stackalloc int[asked];
        Span<int> bestOfTold = stackalloc int[told];
        bestOfAsked.Fill(int.MinValue);
        bestOfTold.Fill(int.MinValue);
        for (var i = 0; i < asked; i++)
        {
            for (var j = 0; j < told; j++)
            {
                var dot = QuantisedVector.Dot(Numbers(question, i), Numbers(sentence, j));
                bestOfAsked[i] = Math.Max(bestOfAsked[i], dot);
                bestOfTold[j] = Math.Max(bestOfTold[j], dot);
            }
        }
        var (all, rare) = Means(question, bestOfAsked);
        var (allTold, rareTold) = Means(sentence, bestOfTold);
        return new WordNearness(all, rare, allTold, rareTold);
    }

    private static ReadOnlySpan<sbyte> Numbers(ReadOnlySpan<byte> words, int at) =>
        MemoryMarshal.Cast<byte, sbyte>(words.Slice(at * WordVectors.Bytes, WordVectors.Dimensions));

    private static (double All, double Rare) Means(ReadOnlySpan<byte> words, ReadOnlySpan<int> best)
    {
        var (sum, weighted, weights) = (0.0, 0.0, 0.0);
        for (var i = 0; i < best.Length; i++)
        {
            var weight = words[i * WordVectors.Bytes + WordVectors.Dimensions];
            sum += best[i];
            weighted += weight * best[i];
            weights += weight;
        }
        return (sum / best.Length / One, weighted / Math.Max(1, weights) / One);
    }
}
