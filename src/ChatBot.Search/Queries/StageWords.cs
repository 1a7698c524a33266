using ChatBot.Corpus.Events;

namespace ChatBot.Search.Queries;

/// <summary>"Cancelled", "planned", "expected" in a query ask for what the labels say.</summary>
internal static class StageWords
{
    public static bool IsMet(QueryWord word, Realis realis) => word.Text.ToLowerInvariant() switch
    {
        "cancelled" or "canceled" or "cancellation" => realis == Realis.Cancelled,
        "planned" or "plans" or "wanted" => realis == Realis.Planned,
        "expected" or "upcoming" or "awaited" or "future" => realis == Realis.Expected,
        _ => false,
    };

    public static bool IsStage(string word) =>
        word is "cancelled" or "canceled" or "cancellation" or "planned" or "plans" or "wanted" or "expected" or "upcoming" or "awaited"
        or "future";
}
