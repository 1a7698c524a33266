using ChatBot.Search.Answers;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Decide;

/// <summary>
/// Decides from the features how sure it is that the first sentence answers, and whether the library comes near what was asked at all.
/// </summary>
internal sealed class Decider(ScoreModel model)
{
    private readonly double[] _weights = InOrder(model.Decide);
    private readonly double[] _near = InOrder(model.Near);

    /// <summary>Sure, unsure, or null for nothing.</summary>
    public Certainty? Decide(AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0 || asked.IsUnknown)
            return null;
        var features = DecisionFeatures.Of(asked, ranked);
        return Chance(features, _weights, model.DecideBias) >= model.Sure ? Certainty.Sure
            : Chance(features, _near, model.NearBias) < model.LeastNear ? null
            : Certainty.Unsure;
    }

    private static double[] InOrder(IReadOnlyDictionary<string, double> weights) =>
        [.. DecisionFeatures.Labels.Select(label => weights.GetValueOrDefault(label))];

    // 0 to 1.
    private static double Chance(double[] features, double[] weights, double bias) =>
        1 / (1 + Math.Exp(-(bias + features.Zip(weights, (feature, weight) => feature * weight).Sum())));
}
