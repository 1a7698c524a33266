using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>A model as it was fitted.</summary>
/// <param name="Rank">The score.</param>
/// <param name="Decide">Weights of the decision.</param>
/// <param name="DecideBias">Its constant.</param>
/// <param name="Sure">The chance from which on an answer is claimed.</param>
/// <param name="Nothing">The chance below which nothing is shown.</param>
internal sealed record FittedModel(Scorer Rank, double[] Decide, double DecideBias, double Sure, double Nothing)
{
    /// <summary>What is claimed is to be right nine times in ten, and some in a hundred for what chance does in a new library.</summary>
    private const double RightOfSure = 0.94;

    /// <summary>So many of the right first sentences may be kept back by showing nothing.</summary>
    private const double MostHidden = 0.005;

    private const double MostAhead = 4;

    /// <summary>Sets of questions are held out so many at a time, every so manieth by size.</summary>
    private const int Folds = 4;

    /// <summary>The model of all sets, and for each set one that was taught on others only.</summary>
    /// <param name="examples">All questions.</param>
    public static (FittedModel OfAll, IReadOnlyDictionary<string, FittedModel> WithoutSet) Of(IReadOnlyList<Example> examples)
    {
        var fold = examples.CountBy(example => example.Set).OrderByDescending(set => set.Value)
            .ThenBy(set => set.Key, StringComparer.Ordinal)
            .Select((set, i) => (set.Key, Fold: i % Folds)).ToDictionary();
        // What a set's own answers would be called by a ranking that was taught on them is too good: decisions are taught on held-out
        // rankings.
        var rankings = Enumerable.Range(0, Folds)
            .Select(one => NetworkFit.Of([.. examples.Where(example => fold[example.Set] != one)])).ToArray();
        var sizes = examples.CountBy(example => example.Set).ToDictionary();
        var decisions = examples.SelectMany(example => Decisions(example, rankings[fold[example.Set]], sizes[example.Set])).ToArray();
        var held = Enumerable.Range(0, Folds)
            .Select(one => LogisticFit.Of([.. decisions.Where(decision => fold[decision.Set] != one)])).ToArray();
        // So is what a decision gives to a set that it was taught on: from which chance on to claim is read off held-out decisions.
        var chances = decisions.Where(one => !one.IsHole).Select(one => new Chance(fold[one.Set],
            LogisticFit.Chance(one.Features, held[fold[one.Set]].Weights, held[fold[one.Set]].Bias), one.IsRight, one.Weight)).ToArray();
        return (Of(NetworkFit.Of(examples), LogisticFit.Of(decisions), chances),
            fold.ToDictionary(set => set.Key,
                set => Of(rankings[set.Value], held[set.Value], [.. chances.Where(one => one.Fold != set.Value)])));
    }

    private static FittedModel Of(Scorer rank, (double[] Weights, double Bias) decide, Chance[] chances) =>
        new(rank, decide.Weights, decide.Bias, SureFrom(chances), NothingBelow(chances));

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
    private static IEnumerable<Decision> Decisions(Example example, Scorer rank, int ofSet)
    {
        var order = Order(example, rank);
        var weight = 1 / Math.Sqrt(ofSet);
        if (order.Length > 0)
            yield return new Decision(example.Set, Row(example, rank, order), example.Answers[order[0]], weight, IsHole: false);
        var without = order.Where(at => !example.Answers[at]).ToArray();
        if (example.Answers.Any(answers => answers) && without.Length > 0)
            yield return new Decision(example.Set, Row(example, rank, without), false, weight / 2, IsHole: true);
    }

    private static double[] Row(Example example, Scorer rank, int[] order)
    {
        var scores = order.Take(2).Select(at => rank.Score(example.Features[at])).ToArray();
        double[] known = [.. example.Known];
        known[1] = Math.Min(MostAhead, scores.Length > 1 ? scores[0] - scores[1] : MostAhead);
        return [.. example.Features[order[0]], .. known];
    }

    private static int[] Order(Example example, Scorer rank) =>
        [.. Enumerable.Range(0, example.Features.Length).OrderByDescending(at => rank.Score(example.Features[at]))];

    // The lowest chance from which on so many of what is claimed are right.
    private static double SureFrom(Chance[] chances)
    {
        var (right, all, sure) = (0.0, 0.0, 1.0);
        foreach (var one in chances.OrderByDescending(one => one.Value))
        {
            right += one.IsRight ? one.Weight : 0;
            all += one.Weight;
            if (right >= RightOfSure * all)
                sure = one.Value;
        }
        return sure;
    }

    private static double NothingBelow(Chance[] chances)
    {
        var right = chances.Where(one => one.IsRight).OrderBy(one => one.Value).ToArray();
        return right.Length == 0 ? 0 : right[(int)(MostHidden * right.Length)].Value;
    }
}

/// <summary>A first sentence, and whether it answers.</summary>
internal sealed record Decision(string Set, double[] Features, bool IsRight, double Weight, bool IsHole);

/// <summary>What a decision that was taught on other sets gave for a first sentence's being an answer, and whether it is one.</summary>
internal sealed record Chance(int Fold, double Value, bool IsRight, double Weight);
