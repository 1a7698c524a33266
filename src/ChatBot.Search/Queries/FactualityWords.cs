using System.Collections.Frozen;
using ChatBot.Corpus.Events;

namespace ChatBot.Search.Queries;

/// <summary>"Cancelled", "planned", "expected" in a query ask for what the labels say.</summary>
internal static class FactualityWords
{
    private static readonly FrozenDictionary<string, Factuality> Asked = new Dictionary<string, Factuality>
    {
        ["cancelled"] = Factuality.Cancelled,
        ["canceled"] = Factuality.Cancelled,
        ["cancellation"] = Factuality.Cancelled,
        ["planned"] = Factuality.Planned,
        ["plans"] = Factuality.Planned,
        ["wanted"] = Factuality.Planned,
        ["expected"] = Factuality.Expected,
        ["upcoming"] = Factuality.Expected,
        ["awaited"] = Factuality.Expected,
        ["future"] = Factuality.Expected,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word asks for; null for any other word.</summary>
    public static Factuality? Of(string word) => Asked.TryGetValue(word, out var factuality) ? factuality : null;
}
