namespace ChatBot.Benchmarks.Collections;

/// <summary>Measures of a ranking against graded judgements, 0 to 1, as trec_eval has them.</summary>
internal static class RankingMeasures
{
    /// <summary>Normalised discounted cumulated gain of the first k: grades as gains, discounted by the logarithm of the place.</summary>
    public static double Ndcg(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int k)
    {
        var best = Gain(grades.Values.Where(grade => grade > 0).OrderDescending().Take(k));
        return best == 0 ? 0 : Gain(ranking.Take(k).Select(id => Math.Max(0, grades.GetValueOrDefault(id)))) / best;
    }

    /// <summary>The share of the relevant documents that is among the first k.</summary>
    public static double Recall(IReadOnlyList<string> ranking, IReadOnlyDictionary<string, int> grades, int k)
    {
        var relevant = grades.Count(grade => grade.Value > 0);
        return relevant == 0 ? 0 : (double)ranking.Take(k).Count(id => grades.GetValueOrDefault(id) > 0) / relevant;
    }

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, place) => grade / Math.Log2(place + 2)).Sum();
}
