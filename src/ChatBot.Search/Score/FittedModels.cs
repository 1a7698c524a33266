using System.Text.Json;

namespace ChatBot.Search.Score;

/// <summary>The two models that ship, embedded in the assembly.</summary>
/// <param name="ByMeaning">Where sentences have vectors.</param>
/// <param name="ByWords">Without an encoder, or while vectors are being made.</param>
public sealed record FittedModels(ScoreModel ByMeaning, ScoreModel ByWords)
{
    public static FittedModels Load()
    {
        using var stream = typeof(FittedModels).Assembly.GetManifestResourceStream("Score.model.json")
            ?? throw new InvalidOperationException("The assembly was built without model.json.");
        using var json = JsonDocument.Parse(stream);
        return new FittedModels(ScoreModel.Read(json.RootElement.GetProperty("byMeaning")),
            ScoreModel.Read(json.RootElement.GetProperty("byWords")));
    }
}
