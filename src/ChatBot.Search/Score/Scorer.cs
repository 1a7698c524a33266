using System.Numerics.Tensors;
using ChatBot.Search.Features;

namespace ChatBot.Search.Score;

/// <summary>Orders sentences by the weighted sum of their features.</summary>
internal sealed class Scorer
{
    private readonly double[] _weights;

    public Scorer(LinearModel model) => _weights = [.. SentenceFeatures.Labels.Select(label => model.Rank.GetValueOrDefault(label))];

    /// <summary>
    /// Of two sentences, the difference of their scores is the logarithm of the odds that the one answers and not the other.
    /// </summary>
    public double Score(SentenceFeatures features) => TensorPrimitives.Dot<double>(features.Numbers, _weights);
}
