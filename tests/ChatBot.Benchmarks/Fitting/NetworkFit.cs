using System.Numerics.Tensors;
using ChatBot.Search.Features;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits hidden units to what the linear score of <see cref="SoftmaxFit"/> leaves: the same loss over each question's best
/// candidates by that score. What it finds depends on where it begins, so several networks are fitted and averaged, which is one network
/// with all their units.
/// </summary>
internal static class NetworkFit
{
    private const double Penalty = 1e-2;
    private const int Units = 8;
    private const int Networks = 4;
    private const int Steps = 200;

    /// <summary>Those further down are not looked at: they seldom answer, and cost time.</summary>
    private const int Candidates = 50;

    public static Scorer Of(IReadOnlyList<Example> examples)
    {
        var linear = SoftmaxFit.Of(examples);
        var taught = examples.Select(example => Best(example, linear))
            .Where(row => Array.Exists(row.Answers, answers => answers)).ToArray();
        var scale = Standardisation.Of(taught.SelectMany(row => row.Features));
        var sizes = taught.CountBy(row => row.Set).ToDictionary();
        var total = taught.Sum(row => 1 / Math.Cbrt(sizes[row.Set]));
        var rows = taught.Select(row => new Row(
            [.. row.Features.Select(scale.Apply)], [.. row.Features.Select(features => Softmax.Dot(features, linear))], row.Answers,
            1 / Math.Cbrt(sizes[row.Set]) / total)).ToArray();
        var networks = Enumerable.Range(0, Networks).AsParallel().AsOrdered().Select(seed => Fit(rows, scale.Count, new Random(seed)))
            .ToArray();
        var bent = scale.Undo(Mean(networks.Select(network => network[^scale.Count..])));
        return new Scorer([.. linear.Zip(bent, (one, other) => one + other)],
            [.. networks.SelectMany(network => UnitsOf(network, scale))]);
    }

    private static (string Set, double[][] Features, bool[] Answers) Best(Example example, double[] linear)
    {
        var order = Enumerable.Range(0, example.Features.Length)
            .OrderByDescending(at => Softmax.Dot(example.Features[at], linear)).Take(Candidates).ToArray();
        return (example.Set, [.. order.Select(at => example.Features[at])], [.. order.Select(at => example.Answers[at])]);
    }

    // A unit after another (its weights, its constant, its output), then the weights that are added to the linear score's.
    private static double[] Fit(Row[] rows, int count, Random random)
    {
        var size = count + 2;
        var start = new double[Units * size + count];
        for (var unit = 0; unit < Units; unit++)
        {
            for (var i = 0; i < count; i++)
                start[unit * size + i] = (random.NextDouble() - 0.5) * 2 / Math.Sqrt(count);
            start[unit * size + count + 1] = (random.NextDouble() - 0.5) / 3;
        }
        return Descent.Minimise(start, (point, gradient) =>
        {
            foreach (var row in rows)
                AddGradient(row, point, count, gradient);
            for (var i = 0; i < point.Length; i++)
                gradient[i] += 2 * Penalty * point[i];
        }, Steps);
    }

    private static void AddGradient(Row row, double[] point, int count, double[] gradient)
    {
        var size = count + 2;
        var hidden = new double[row.Features.Length * Units];
        var scores = new double[row.Features.Length];
        for (var at = 0; at < scores.Length; at++)
        {
            scores[at] = row.Offsets[at] + TensorPrimitives.Dot<double>(row.Features[at], point.AsSpan(Units * size, count));
            for (var unit = 0; unit < Units; unit++)
            {
                var own = point.AsSpan(unit * size, size);
                var value = Math.Tanh(own[count] + TensorPrimitives.Dot<double>(row.Features[at], own[..count]));
                hidden[at * Units + unit] = value;
                scores[at] += own[count + 1] * value;
            }
        }
        var shares = Softmax.Of(scores);
        var right = shares.Where((_, at) => row.Answers[at]).Sum() + 1e-12;
        for (var at = 0; at < scores.Length; at++)
        {
            var pull = row.Weight * (shares[at] - (row.Answers[at] ? shares[at] / right : 0));
            var linear = gradient.AsSpan(Units * size, count);
            TensorPrimitives.MultiplyAdd<double>(row.Features[at], pull, linear, linear);
            for (var unit = 0; unit < Units; unit++)
            {
                var value = hidden[at * Units + unit];
                var inner = pull * point[unit * size + count + 1] * (1 - value * value);
                var own = gradient.AsSpan(unit * size, size);
                TensorPrimitives.MultiplyAdd<double>(row.Features[at], inner, own[..count], own[..count]);
                own[count] += inner;
                own[count + 1] += pull * value;
            }
        }
    }

    private static IEnumerable<HiddenUnit> UnitsOf(double[] network, Standardisation scale)
    {
        var size = scale.Count + 2;
        for (var unit = 0; unit < Units; unit++)
        {
            var weights = network[(unit * size)..(unit * size + scale.Count)];
            yield return new HiddenUnit(scale.Undo(weights), network[unit * size + scale.Count] + scale.ConstantOf(weights),
                network[unit * size + scale.Count + 1] / Networks);
        }
    }

    private static double[] Mean(IEnumerable<double[]> rows)
    {
        var all = rows.ToArray();
        return [.. Enumerable.Range(0, SentenceFeatures.Labels.Count).Select(i => all.Average(row => row[i]))];
    }

    /// <summary>A question's candidates: features on one scale, the linear score, which of them answer, how much it counts.</summary>
    private sealed record Row(double[][] Features, double[] Offsets, bool[] Answers, double Weight);
}
