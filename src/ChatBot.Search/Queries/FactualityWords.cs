using ChatBot.Corpus.Events;

namespace ChatBot.Search.Queries;

/// <summary>"Cancelled", "planned", "expected" in a query ask for what the labels say.</summary>
internal static class FactualityWords
{
    public static bool IsMet(QueryWord word, Factuality realis) => word.Text.ToLowerInvariant() switch
    {
        "cancelled" or "canceled" or "cancellation" => realis == Factuality.Cancelled,
        "planned" or "plans" or "wanted" => realis == Factuality.Planned,
        "expected" or "upcoming" or "awaited" or "future" => realis == Factuality.Expected,
        _ => false,
    };

    public static bool IsFactuality(string word) =>
        word is "cancelled" or "canceled" or "cancellation" or "planned" or "plans" or "wanted" or "expected" or "upcoming" or "awaited"
        or "future";
}
