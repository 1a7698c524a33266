namespace ChatBot.Benchmarks.Fitting;

/// <summary>A model as it was fitted.</summary>
/// <param name="Rank">Weights of the score.</param>
/// <param name="Decide">Weights of the decision.</param>
/// <param name="DecideBias">Its constant.</param>
/// <param name="Sure">The chance from which on an answer is claimed.</param>
/// <param name="Nothing">The chance below which nothing is shown.</param>
internal sealed record FittedModel(double[] Rank, double[] Decide, double DecideBias, double Sure, double Nothing)
{
    /// <summary>What is claimed is to be right nine times in ten; a library that the model was not taught on costs two in a hundred.</summary>
    private const double RightOfSure = 0.92;

    /// <summary>So many of the right first sentences may be kept back by showing nothing.</summary>
    private const double MostHidden = 0.005;

    private const double MostAhead = 4;

    public static FittedModel Of(IReadOnlyList<Example> examples)
    {
        var rank = SoftmaxFit.Of(examples);
        // What a set's own answers would be called by a model that was taught on them is too good: the decision is taught on held-out rankings.
        var decided = examples.GroupBy(example => example.Set).SelectMany(set =>
        {
            var others = examples.Where(example => example.Set != set.Key).ToArray();
            var ranking = others.Length == 0 ? rank : SoftmaxFit.Of(others);
            return set.SelectMany(example => Decisions(example, ranking, set.Count()));
        }).ToArray();
        var (weights, bias) = LogisticFit.Of(decided);
        var chances = decided.Where(one => !one.IsHole).Select(one => (Chance: LogisticFit.Chance(one.Features, weights, bias), one.IsRight, one.Weight)).ToArray();
        return new FittedModel(rank, weights, bias, SureFrom(chances), NothingBelow(chances));
    }

    public IReadOnlyList<Judged> Judge(IReadOnlyList<Example> examples) => [.. examples.Select(Judge)];

    private Judged Judge(Example example)
    {
        var order = Order(example, Rank);
        if (order.Length == 0)
            return new Judged(example, 0, 0, false);
        var chance = LogisticFit.Chance(Row(example, Rank, order), Decide, DecideBias);
        return new Judged(example, Array.FindIndex(order, at => example.Answers[at]) + 1, chance, chance >= Sure);
    }

    // Each question as it is, and once more with its answers taken out of the library: what is then first does not answer.
    private static IEnumerable<Decision> Decisions(Example example, double[] rank, int ofSet)
    {
        var order = Order(example, rank);
        var weight = 1 / Math.Sqrt(ofSet);
        if (order.Length > 0)
            yield return new Decision(Row(example, rank, order), example.Answers[order[0]], weight, IsHole: false);
        var without = order.Where(at => !example.Answers[at]).ToArray();
        if (example.Answers.Any(answers => answers) && without.Length > 0)
            yield return new Decision(Row(example, rank, without), false, weight / 2, IsHole: true);
    }

    private static double[] Row(Example example, double[] rank, int[] order)
    {
        var scores = order.Take(2).Select(at => Softmax.Dot(example.Features[at], rank)).ToArray();
        double[] known = [.. example.Known];
        known[1] = Math.Min(MostAhead, scores.Length > 1 ? scores[0] - scores[1] : MostAhead);
        return [.. example.Features[order[0]], .. known];
    }

    private static int[] Order(Example example, double[] rank) =>
        [.. Enumerable.Range(0, example.Features.Length).OrderByDescending(at => Softmax.Dot(example.Features[at], rank))];

    // The lowest chance from which on so many of what is claimed are right.
    private static double SureFrom((double Chance, bool IsRight, double Weight)[] chances)
    {
        var (right, all, sure) = (0.0, 0.0, 1.0);
        foreach (var (chance, isRight, weight) in chances.OrderByDescending(one => one.Chance))
        {
            right += isRight ? weight : 0;
            all += weight;
            if (right >= RightOfSure * all)
                sure = chance;
        }
        return sure;
    }

    private static double NothingBelow((double Chance, bool IsRight, double Weight)[] chances)
    {
        var right = chances.Where(one => one.IsRight).OrderBy(one => one.Chance).ToArray();
        return right.Length == 0 ? 0 : right[(int)(MostHidden * right.Length)].Chance;
    }
}

/// <summary>A first sentence, and whether it answers.</summary>
internal sealed record Decision(double[] Features, bool IsRight, double Weight, bool IsHole);
