using ChatBot.Search.Decide;
using ChatBot.Search.Score;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>A model as it was fitted.</summary>
/// <param name="Rank">The score.</param>
/// <param name="Decide">Weights of the decision.</param>
/// <param name="DecideBias">Its constant.</param>
/// <param name="Sure">The chance from which on an answer is claimed.</param>
internal sealed record FittedModel(Scorer Rank, double[] Decide, double DecideBias, double Sure)
{
    /// <summary>What is claimed is to be right nine times in ten, and some in a hundred for what chance does in a new library.</summary>
    private const double RightOfSure = 0.94;

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
        // So is what reading together adds to a ranking.
        var readings = examples.Select(example => ReadingFit.Row(example, rankings[fold[example.Set]])).OfType<ReadingFit.Reading>()
            .ToArray();
        for (var one = 0; one < Folds; one++)
            rankings[one] = ReadingFit.With(rankings[one], [.. readings.Where(row => fold[row.Set] != one)]);
        var sizes = examples.CountBy(example => example.Set).ToDictionary();
        var decisions = examples.SelectMany(example => Decisions(example, rankings[fold[example.Set]], sizes[example.Set])).ToArray();
        var held = Enumerable.Range(0, Folds)
            .Select(one => LogisticFit.Of([.. decisions.Where(decision => fold[decision.Set] != one)])).ToArray();
        // So is what a decision gives to a set that it was taught on: from which chance on to claim is read off held-out decisions.
        var chances = decisions.Where(one => !one.IsHole).Select(one => new Chance(fold[one.Set],
            LogisticFit.Chance(one.Features, held[fold[one.Set]].Weights, held[fold[one.Set]].Bias), one.IsRight, one.Weight)).ToArray();
        return (Of(ReadingFit.With(NetworkFit.Of(examples), readings), LogisticFit.Of(decisions), chances),
            fold.ToDictionary(set => set.Key,
                set => Of(rankings[set.Value], held[set.Value], [.. chances.Where(one => one.Fold != set.Value)])));
    }

    private static FittedModel Of(Scorer rank, (double[] Weights, double Bias) decide, Chance[] chances) =>
        new(rank, decide.Weights, decide.Bias, SureFrom(chances));

    public IReadOnlyList<Judged> Judge(IReadOnlyList<Example> examples) => [.. examples.Select(Judge)];

    private Judged Judge(Example example)
    {
        var ranked = Ranking.Of(example, Rank);
        if (ranked.Count == 0)
            return new Judged(example, 0, 0, false);
        var chance = LogisticFit.Chance(Row(example, ranked), Decide, DecideBias);
        return new Judged(example, ranked.ToList().FindIndex(one => example.Answers[one.Candidate]) + 1, chance, chance >= Sure);
    }

    // Each question as it is, and once more with its answers taken out of the library: what is then first does not answer.
    private static IEnumerable<Decision> Decisions(Example example, Scorer rank, int ofSet)
    {
        var ranked = Ranking.Of(example, rank);
        var weight = 1 / Math.Sqrt(ofSet);
        if (ranked.Count > 0)
            yield return new Decision(example.Set, Row(example, ranked), example.Answers[ranked[0].Candidate], weight, IsHole: false);
        var without = Ranking.Of(example, rank, withAnswers: false);
        if (example.Answers.Any(answers => answers) && without.Count > 0)
            yield return new Decision(example.Set, Row(example, without), false, weight / 2, IsHole: true);
    }

    /// <summary>What is decided by: <see cref="DecisionFeatures"/> of what was found.</summary>
    public static double[] Row(Example example, IReadOnlyList<RankedCandidate> ranked)
    {
        double[] known = [.. example.Known];
        known[1] = Math.Min(MostAhead, ranked.Count > 1 ? ranked[0].Score - ranked[1].Score : MostAhead);
        return [.. ranked[0].Features, .. known];
    }

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
}

/// <summary>A first sentence, and whether it answers.</summary>
internal sealed record Decision(string Set, double[] Features, bool IsRight, double Weight, bool IsHole);

/// <summary>What a decision that was taught on other sets gave for a first sentence's being an answer, and whether it is one.</summary>
internal sealed record Chance(int Fold, double Value, bool IsRight, double Weight);
