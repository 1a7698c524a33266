using System.Text.Json;
using ChatBot.Search.Features;

namespace ChatBot.Search.Score;

/// <summary>
/// The weights by which sentences are ordered and it is decided whether the first answers. They were fitted, not set: model.json and
/// near.json say on which data and by which command.
/// </summary>
public sealed record ScoreModel
{
    /// <summary>By what sentences are ordered.</summary>
    public required Scorer Rank { get; init; }

    /// <summary>
    /// The weight of each of <see cref="SentenceFeatures.Labels"/>, and of what is known of the question, in the odds that the first
    /// sentence answers.
    /// </summary>
    public required IReadOnlyDictionary<string, double> Decide { get; init; }

    /// <summary>The constant of <see cref="Decide"/>.</summary>
    public required double DecideBias { get; init; }

    /// <summary>From this chance on, 0 to 1, an answer is claimed.</summary>
    public required double Sure { get; init; }

    /// <summary>The weights of the same in the odds that the library tells of what was asked.</summary>
    public required IReadOnlyDictionary<string, double> Near { get; init; }

    /// <summary>The constant of <see cref="Near"/>.</summary>
    public required double NearBias { get; init; }

    /// <summary>Where <see cref="Near"/> gives less than this chance, 0 to 1, nothing is shown.</summary>
    public required double LeastNear { get; init; }

    internal static ScoreModel Read(JsonElement json, JsonElement near) => new()
    {
        Rank = RankOf(json.GetProperty("rank"), json.GetProperty("hidden")),
        Decide = Weights(json.GetProperty("decide")),
        DecideBias = json.GetProperty("decideBias").GetDouble(),
        Sure = json.GetProperty("sure").GetDouble(),
        Near = Weights(near.GetProperty("weights")),
        NearBias = near.GetProperty("bias").GetDouble(),
        LeastNear = near.GetProperty("least").GetDouble(),
    };

    // The weights of a hidden unit stand in the order of those of the sum.
    private static Scorer RankOf(JsonElement sum, JsonElement hidden) => new(
        InOrder(Weights(sum)), [.. hidden.EnumerateArray().Select(unit => new HiddenUnit(
            InOrder(sum.EnumerateObject().Zip(unit.GetProperty("weights").EnumerateArray())
            .ToDictionary(pair => pair.First.Name, pair => pair.Second.GetDouble(), StringComparer.Ordinal)),
            unit.GetProperty("bias").GetDouble(), unit.GetProperty("output").GetDouble()))]);

    private static double[] InOrder(Dictionary<string, double> weights) =>
        [.. SentenceFeatures.Labels.Select(label => weights.GetValueOrDefault(label))];

    private static Dictionary<string, double> Weights(JsonElement weights) =>
        weights.EnumerateObject().ToDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.Ordinal);
}
