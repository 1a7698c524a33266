namespace ChatBot.Benchmarks.Fitting;

/// <summary>A model as it was fitted.</summary>
/// <param name="Rank">Weights of the score.</param>
/// <param name="Decide">Weights of the decision.</param>
/// <param name="DecideBias">Its constant.</param>
/// <param name="Sure">The chance from which on an answer is claimed.</param>
/// <param name="Nothing">The chance below which nothing is shown.</param>
internal sealed record FittedModel(double[] Rank, double[] Decide, double DecideBias, double Sure, double Nothing)
{
    /// <summary>
    /// What is claimed is to be right nine times in ten; a library that the model was not taught on costs several in a hundred.
    /// </summary>
    private const double RightOfSure = 0.95;

    /// <summary>So many of the right first sentences may be kept back by showing nothing.</summary>
    private const double MostHidden = 0.005;

    private const double MostAhead = 4;

    /// <summary>The model of all sets, and for each set one that was taught on the others only.</summary>
    /// <param name="examples">All questions.</param>
    public static (FittedModel OfAll, IReadOnlyDictionary<string, FittedModel> WithoutSet) Of(IReadOnlyList<Example> examples)
    {
        // What a set's own answers would be called by a ranking that was taught on them is too good: decisions are taught on held-out
        // rankings.
        var rankings = examples.Select(example => example.Set).Distinct().AsParallel()
            .Select(set => (set, rank: SoftmaxFit.Of([.. examples.Where(example => example.Set != set)])))
                .ToDictionary(pair => pair.set, pair => pair.rank);
        var decisions = examples.SelectMany(
            example => Decisions(example, rankings[example.Set], examples.Count(other => other.Set == example.Set))).ToArray();
        var held = rankings.AsParallel().Select(
            pair => (pair.Key, Model: Of(pair.Value, [.. decisions.Where(decision => decision.Set != pair.Key)])))
            .ToDictionary(pair => pair.Key, pair => pair.Model);
        return (Of(SoftmaxFit.Of(examples), decisions), held);
    }

    private static FittedModel Of(double[] rank, Decision[] decisions)
    {
        var (weights, bias) = LogisticFit.Of(decisions);
        var chances = decisions.Where(one => !one.IsHole)
            .Select(one => (Chance: LogisticFit.Chance(one.Features, weights, bias), one.IsRight, one.Weight)).ToArray();
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
            yield return new Decision(example.Set, Row(example, rank, order), example.Answers[order[0]], weight, IsHole: false);
        var without = order.Where(at => !example.Answers[at]).ToArray();
        if (example.Answers.Any(answers => answers) && without.Length > 0)
            yield return new Decision(example.Set, Row(example, rank, without), false, weight / 2, IsHole: true);
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
internal sealed record Decision(string Set, double[] Features, bool IsRight, double Weight, bool IsHole);
