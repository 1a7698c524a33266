using System.Numerics.Tensors;
using ChatBot.Search.Features;

namespace ChatBot.Search.Score;

/// <summary>
/// Orders sentences by the weighted sum of their features and of a few hidden units, which tell what a feature is worth beside others
/// (nearness of meaning counts for more where no sentence has the question's words).
/// </summary>
/// <param name="Weights">
/// The weight of each of <see cref="SentenceFeatures.Labels"/>, in natural logarithms of odds.
/// </param>
/// <param name="Hidden">The hidden units; none for a linear score.</param>
public sealed record Scorer(IReadOnlyList<double> Weights, IReadOnlyList<HiddenUnit> Hidden)
{
    private readonly double[] _weights = [.. Weights];

    /// <summary>
    /// Of two sentences, the difference of their scores is the logarithm of the odds that the one answers and not the other.
    /// </summary>
    public double Score(SentenceFeatures features) => Score(features.Numbers);

    /// <summary>The same of <see cref="SentenceFeatures.Numbers"/>.</summary>
    public double Score(double[] numbers)
    {
        var score = TensorPrimitives.Dot<double>(numbers, _weights);
        foreach (var unit in Hidden)
            score += unit.Output * Math.Tanh(unit.Bias + TensorPrimitives.Dot<double>(numbers, unit.Weights));
        return score;
    }
}

/// <summary>A hidden unit: the hyperbolic tangent of a weighted sum of the features.</summary>
/// <param name="Weights">The weight of each of <see cref="SentenceFeatures.Labels"/>.</param>
/// <param name="Bias">What is added to the sum.</param>
/// <param name="Output">Its weight in the score.</param>
public sealed record HiddenUnit(double[] Weights, double Bias, double Output);
