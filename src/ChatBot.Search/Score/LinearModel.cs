using System.Text.Json;

namespace ChatBot.Search.Score;

/// <summary>
/// The weights by which sentences are ordered and it is decided whether the first answers. They were fitted, not set: model.json says on
/// which data, by which command and with which figures.
/// </summary>
public sealed record LinearModel
{
    /// <summary>
    /// The weight of each of <see cref="Features.SentenceFeatures.Labels"/> in a sentence's score, in natural logarithms of odds.
    /// </summary>
    public required IReadOnlyDictionary<string, double> Rank { get; init; }

    /// <summary>The same, and of what is known of the question, in the odds that the first sentence answers.</summary>
    public required IReadOnlyDictionary<string, double> Decide { get; init; }

    /// <summary>The constant of <see cref="Decide"/>.</summary>
    public required double DecideBias { get; init; }

    /// <summary>From this chance on, 0 to 1, an answer is claimed.</summary>
    public required double Sure { get; init; }

    /// <summary>Below this chance, 0 to 1, nothing is shown.</summary>
    public required double Nothing { get; init; }

    internal static LinearModel Read(JsonElement json) => new()
    {
        Rank = Weights(json.GetProperty("rank")),
        Decide = Weights(json.GetProperty("decide")),
        DecideBias = json.GetProperty("decideBias").GetDouble(),
        Sure = json.GetProperty("sure").GetDouble(),
        Nothing = json.GetProperty("nothing").GetDouble(),
    };

    private static Dictionary<string, double> Weights(JsonElement weights) =>
        weights.EnumerateObject().ToDictionary(weight => weight.Name, weight => weight.Value.GetDouble(), StringComparer.Ordinal);
}
