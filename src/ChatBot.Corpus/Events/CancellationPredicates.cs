using System.Collections.Frozen;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Whether a clause says of the matter that is its subject that it came to nothing: "the visit, long prepared, has been called off".
/// </summary>
internal static class CancellationPredicates
{
    private const int Farthest = 18;

    private static readonly FrozenSet<string> Cancelled =
        FrozenSet.ToFrozenSet(["cancelled", "canceled", "postponed", "scrapped", "abandoned", "shelved", "aborted", "axed", "scrubbed",
        "dropped", "ditched"]);

    /// <summary>
    /// What is said of a matter that came to nothing, after an auxiliary ("was called off") and without one ("fell through").
    /// </summary>
    private static readonly string[][] Undone =
        [["called", "off"], ["put", "off"], ["rained", "off"], ["snowed", "off"], ["not", "held"], ["never", "held"]];

    private static readonly string[][] Failed =
    [
        ["did", "not", "take", "place"], ["never", "took", "place"], ["did", "not", "happen"], ["never", "happened"], ["fell", "through"],
            ["did", "not", "go", "ahead"], ["never", "went", "ahead"],
        ["came", "to", "nothing"], ["will", "not", "take", "place"], ["will", "not", "go", "ahead"],
    ];

    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.ToFrozenSet(["is", "was", "were", "are", "been", "be"]);

    private static readonly FrozenSet<string> Adverbs =
        FrozenSet.ToFrozenSet(["then", "later", "also", "finally", "suddenly", "eventually", "again", "now", "officially"]);

    /// <summary>Words that begin another clause: what is called off there is another matter.</summary>
    private static readonly FrozenSet<string> Dividing =
        FrozenSet.ToFrozenSet(["after", "before", "because", "since", "when", "while", "although", "though", "as", "and", "but", "if",
        "that", "until", "following"]);

    private static readonly string[] Marks = [";", "—", " – "];

    /// <summary>True for a word that says by itself that something came to nothing.</summary>
    public static bool IsCancelling(IReadOnlyList<Token> tokens, int at) =>
        Cancelled.Contains(tokens[at].Word) || tokens[at].Word is "cancel" or "cancels" or "cancelling" or "cancellation" or "postponement"
        || (at + 1 < tokens.Count && tokens[at].Word is "call" or "called" or "calling" or "calls" && tokens[at + 1].Word == "off");

    /// <summary>True for a word that begins another clause.</summary>
    public static bool Divides(string word) => Dividing.Contains(word);

    public static bool Is(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + Farthest); i++)
        {
            var word = tokens[i].Word;
            if ((Dividing.Contains(word) && !(word == "that" && i == at + 1))
                || Marks.Any(mark => text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End)
                .Contains(mark, StringComparison.Ordinal)))
                return false;
            var next = i + 1;
            while (next < end && Adverbs.Contains(tokens[next].Word))
                next++;
            if (Auxiliaries.Contains(word) && IsEnd(tokens, next, end))
                return true;
            if (Failed.Any(words => IsWords(tokens, i, end, words))
                || (word is "will" or "would" && IsWords(tokens, next, end, ["not", "be"])))
                return true;
        }
        return false;
    }

    private static bool IsEnd(IReadOnlyList<Token> tokens, int at, int end) =>
        (at < end && Cancelled.Contains(tokens[at].Word)) || Undone.Any(words => IsWords(tokens, at, end, words));

    private static bool IsWords(IReadOnlyList<Token> tokens, int at, int end, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= end || tokens[at + i].Word != words[i])
                return false;
        }
        return true;
    }
}
