using System.Collections.Frozen;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Lexicons;

namespace ChatBot.Search.Queries;

/// <summary>"Cancelled", "planned", "expected" in a query ask for what the labels say.</summary>
internal static class FactualityWords
{
    private static readonly FrozenDictionary<string, Factuality> Asked = Lexicon.English.Questions.FactualityWords.ToFrozenDictionary(
        word => word.Key, word => Enum.Parse<Factuality>(word.Value), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word asks for; null for any other word.</summary>
    public static Factuality? Of(string word) => Asked.TryGetValue(word, out var factuality) ? factuality : null;
}
