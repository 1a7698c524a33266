using System.Text.Json;

namespace ChatBot.Search.Score;

/// <summary>The two models that ship, embedded in the assembly.</summary>
/// <param name="ByMeaning">Where sentences have vectors.</param>
/// <param name="ByWords">Without an encoder, or while vectors are being made.</param>
public sealed record FittedModels(ScoreModel ByMeaning, ScoreModel ByWords)
{
    /// <summary>The sets of questions that the order was taught on, by name.</summary>
    public required IReadOnlySet<string> TaughtOn { get; init; }

    /// <summary>As model.json and near.json have them.</summary>
    public static FittedModels Load()
    {
        using var json = Read("model.json");
        using var near = Read("near.json");
        return new FittedModels(Of("byMeaning"), Of("byWords"))
        {
            TaughtOn = json.RootElement.GetProperty("taughtOn").GetString()!.Split(", ").Select(set => set.Split(' ')[0])
                .ToHashSet(StringComparer.Ordinal),
        };

        ScoreModel Of(string name) => ScoreModel.Read(json.RootElement.GetProperty(name), near.RootElement.GetProperty(name));
    }

    private static JsonDocument Read(string file)
    {
        using var stream = typeof(FittedModels).Assembly.GetManifestResourceStream($"Score.{file}")
            ?? throw new InvalidOperationException($"The assembly was built without {file}.");
        return JsonDocument.Parse(stream);
    }
}
