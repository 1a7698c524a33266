using ChatBot.Search.Pipeline;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Fits the one weight that reading a sentence together with the question has beside the score of its features, by the loss of
/// <see cref="SoftmaxFit"/> over the candidates that are read.
/// </summary>
internal static class ReadingFit
{
    /// <summary>
    /// What is read of a question, by a ranking that was taught on other sets and gives reading no weight; null where nothing is read, or
    /// nothing that answers.
    /// </summary>
    public static Reading? Row(Example example, Scorer rank)
    {
        if (example.Readings is null)
            return null;
        var read = Ranking.Of(example, rank).Take(QuestionPipeline.MostRead).ToArray();
        return read.Any(one => example.Answers[one.Candidate])
            ? new Reading(example.Set, [.. read.Select(one => one.Score)], [.. read.Select(one => one.Features[RankedCandidate.Place])],
                [.. read.Select(one => example.Answers[one.Candidate])])
            : null;
    }

    /// <summary>The score with the weight.</summary>
    public static Scorer With(Scorer rank, IReadOnlyList<Reading> readings)
    {
        double[] weights = [.. rank.Weights];
        weights[RankedCandidate.Place] = readings.Count == 0 ? 0 : Weight(readings);
        return new Scorer(weights, [.. rank.Hidden.Select(unit => unit with { Weights = WithoutReading(unit.Weights) })]);
    }

    private static double Weight(IReadOnlyList<Reading> readings)
    {
        var sizes = readings.CountBy(row => row.Set).ToDictionary();
        var total = readings.Sum(row => 1 / Math.Cbrt(sizes[row.Set]));
        return Descent.Minimise(1, (point, gradient) =>
        {
            foreach (var row in readings)
            {
                var shares = Softmax.Of([.. row.Scores.Zip(row.Readings, (score, reading) => score + point[0] * reading)]);
                var right = shares.Where((_, i) => row.Answers[i]).Sum() + 1e-12;
                for (var i = 0; i < shares.Length; i++)
                    gradient[0] += 1 / Math.Cbrt(sizes[row.Set]) / total * (shares[i] - (row.Answers[i] ? shares[i] / right : 0))
                        * row.Readings[i];
            }
        })[0];
    }

    // What was always 0 when they were fitted has a weight by chance.
    private static double[] WithoutReading(double[] weights) =>
        [.. weights.Select((weight, i) => i == RankedCandidate.Place ? 0 : weight)];

    /// <summary>What was read of a question.</summary>
    /// <param name="Set">The set it is of.</param>
    /// <param name="Scores">The candidates' scores by their features.</param>
    /// <param name="Readings">What reading them gave.</param>
    /// <param name="Answers">Which of them answer.</param>
    internal sealed record Reading(string Set, double[] Scores, double[] Readings, bool[] Answers);
}
