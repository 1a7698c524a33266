using System.Collections.Frozen;

namespace ChatBot.Search.Queries;

/// <summary>Words of a query that ask for nothing themselves.</summary>
internal static class QueryStopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "about", "into", "between", "during",
            "as", "is", "are", "was", "were",
        "be", "been", "do", "does", "did", "has", "have", "had", "who", "whom", "what", "when", "where", "which", "why", "how", "many",
            "much", "any", "all", "some",
        "me", "my", "i", "we", "you", "your", "it", "its", "this", "that", "these", "those", "there", "please", "show", "list", "tell",
            "give", "find", "get", "his", "her", "their",
        "he", "she", "they", "than", "then", "so", "s", "will", "would", "can", "could", "should", "ever", "happened", "happen", "made",
            "took", "place", "held", "number", "numbers", "since", "until", "before", "after",
    ]);

    public static bool Contains(string word) => Words.Contains(word);
}
