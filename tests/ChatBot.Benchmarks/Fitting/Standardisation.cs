namespace ChatBot.Benchmarks.Fitting;

/// <summary>Brings every feature to mean 0 and deviation 1, so that one penalty fits all.</summary>
internal sealed class Standardisation
{
    private const double LeastDeviation = 1e-6;

    private readonly double[] _means;
    private readonly double[] _deviations;

    private Standardisation(double[] means, double[] deviations)
    {
        _means = means;
        _deviations = deviations;
    }

    public int Count => _means.Length;

    public static Standardisation Of(IEnumerable<double[]> rows)
    {
        var all = rows.ToArray();
        var means = new double[all[0].Length];
        var deviations = new double[means.Length];
        for (var i = 0; i < means.Length; i++)
        {
            means[i] = all.Average(row => row[i]);
            deviations[i] = Math.Sqrt(all.Average(row => (row[i] - means[i]) * (row[i] - means[i]))) + LeastDeviation;
        }
        return new Standardisation(means, deviations);
    }

    public double[] Apply(double[] row) => [.. row.Select((value, i) => (value - _means[i]) / _deviations[i])];

    /// <summary>Weights on standardised features as weights on the features themselves; a constant is lost.</summary>
    public double[] Undo(double[] weights) => [.. weights.Select((weight, i) => weight / _deviations[i])];

    /// <summary>What <see cref="Undo"/> loses.</summary>
    public double ConstantOf(double[] weights) => -weights.Select((weight, i) => weight * _means[i] / _deviations[i]).Sum();
}
