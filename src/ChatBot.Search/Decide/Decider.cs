using ChatBot.Search.Answers;
using ChatBot.Search.Questions;
using ChatBot.Search.Score;

namespace ChatBot.Search.Decide;

/// <summary>Decides from the features how sure it is that the first sentence answers.</summary>
internal sealed class Decider(ScoreModel model)
{
    private readonly double[] _weights = [.. DecisionFeatures.Labels.Select(label => model.Decide.GetValueOrDefault(label))];

    /// <summary>The chance that the first sentence answers, 0 to 1.</summary>
    public double Chance(AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        if (ranked.Count == 0)
            return 0;
        var features = DecisionFeatures.Of(asked, ranked);
        var odds = model.DecideBias + features.Zip(_weights, (feature, weight) => feature * weight).Sum();
        return 1 / (1 + Math.Exp(-odds));
    }

    /// <summary>Sure, unsure, or null for nothing.</summary>
    public Certainty? Decide(AskedQuestion asked, IReadOnlyList<Ranked> ranked)
    {
        var chance = Chance(asked, ranked);
        return ranked.Count == 0 || asked.IsUnknown || chance < model.Nothing ? null
            : chance >= model.Sure ? Certainty.Sure : Certainty.Unsure;
    }
}
