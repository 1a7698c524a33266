using System.Numerics.Tensors;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits the weights of a linear score so that, of a question's candidates, those that answer are likely: the negative logarithm of their
/// summed softmax share, with a quadratic penalty on the weights of standardised features. A question counts less the larger its set is (by
/// the cube root of that), so that a large set does not drown the others.
/// </summary>
internal static class SoftmaxFit
{
    private const double Penalty = 8e-3;

    /// <summary>The weights on the features as they are (not standardised).</summary>
    public static double[] Of(IReadOnlyList<Example> examples)
    {
        var taught = examples.Where(example => example.Answers.Any(answers => answers)).ToArray();
        var scale = Standardisation.Of(taught.SelectMany(example => example.Features));
        var sizes = taught.CountBy(example => example.Set).ToDictionary();
        var rows = taught.Select(example =>
            (Features: example.Features.Select(scale.Apply).ToArray(), example.Answers, Weight: 1 / Math.Cbrt(sizes[example.Set])))
            .ToArray();
        var total = rows.Sum(row => row.Weight);
        var weights = Descent.Minimise(scale.Count, (point, gradient) =>
        {
            foreach (var (features, answers, weight) in rows)
                AddGradient(features, answers, point, weight / total, gradient);
            for (var i = 0; i < point.Length; i++)
                gradient[i] += 2 * Penalty * point[i];
        });
        return scale.Undo(weights);
    }

    private static void AddGradient(double[][] features, bool[] answers, double[] weights, double weight, double[] gradient)
    {
        var shares = Softmax.Of(features, weights);
        var right = shares.Where((_, i) => answers[i]).Sum() + 1e-12;
        for (var i = 0; i < features.Length; i++)
        {
            var pull = weight * (shares[i] - (answers[i] ? shares[i] / right : 0));
            TensorPrimitives.MultiplyAdd<double>(features[i], pull, gradient, gradient);
        }
    }
}
