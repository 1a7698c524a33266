namespace ChatBot.Benchmarks.Fitting;

/// <summary>The shares that scores give, 0 to 1, together 1.</summary>
internal static class Softmax
{
    public static double[] Of(double[][] features, double[] weights) => Of(Array.ConvertAll(features, row => Dot(row, weights)));

    public static double[] Of(double[] scores)
    {
        var most = scores.Length == 0 ? 0 : scores.Max();
        var powers = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var all = powers.Sum();
        return Array.ConvertAll(powers, power => power / all);
    }

    public static double Dot(double[] left, double[] right)
    {
        return System.Numerics.Tensors.TensorPrimitives.Dot<double>(left, right);
    }
}
