using System.Numerics.Tensors;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>Logistic regression with a quadratic penalty on the weights of standardised features.</summary>
internal static class LogisticFit
{
    private const double Penalty = 5e-3;

    public static (double[] Weights, double Bias) Of(IReadOnlyList<Decision> decisions)
    {
        var scale = Standardisation.Of(decisions.Select(decision => decision.Features));
        var rows = decisions.Select(decision => (Features: scale.Apply(decision.Features), decision.IsRight, decision.Weight)).ToArray();
        var total = rows.Sum(row => row.Weight);
        // The last weight is the constant, which is not penalised.
        var fitted = Descent.Minimise(scale.Count + 1, (point, gradient) =>
        {
            foreach (var (features, isRight, weight) in rows)
            {
                var pull = weight / total * (Chance(features, point, point[^1]) - (isRight ? 1 : 0));
                for (var i = 0; i < features.Length; i++)
                    gradient[i] += pull * features[i];
                gradient[^1] += pull;
            }
            for (var i = 0; i < scale.Count; i++)
                gradient[i] += 2 * Penalty * point[i];
        });
        var weights = fitted[..^1];
        return (scale.Undo(weights), fitted[^1] + scale.ConstantOf(weights));
    }

    public static double Chance(double[] features, double[] weights, double bias)
    {
        var odds = bias + TensorPrimitives.Dot<double>(features, weights.AsSpan(0, features.Length));
        return 1 / (1 + Math.Exp(-odds));
    }
}
