using System.Collections.Frozen;
using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Verbs that tell that something came about: a verb in the past that no modal, no "to" and no negation governs, and that does not itself
/// say of something else that it is to come or came to nothing ("sailed", "was built", "had gone").
/// </summary>
internal static class ToldVerbs
{
    private const int ReachOfHave = 4;

    private static readonly FrozenSet<string> Participles =
        [.. Lexicon.English.Inflection.IrregularVerbs.Values.Select(forms => forms.Split(' ')[^1])];

    private static EventWords Words => Lexicon.English.Events;

    /// <summary>True where such a verb stands; of "was built" at the participle.</summary>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">Its index.</param>
    /// <param name="isItself">True where it is asked of itself ("was announced", "moved"), false where of what stands by it.</param>
    public static bool IsAt(IReadOnlyList<Token> tokens, int at, bool isItself = false)
    {
        var word = tokens[at].Word;
        if (word == "did")
            return at + 1 < tokens.Count && !Words.Negations.Contains(tokens[at + 1].Word);
        if (Words.Auxiliaries.Contains(word) || word is "since" or "ago" || Governs(word, isItself)
            || !IsPast(word))
            return false;
        var back = at - 1;
        while (back >= 0 && (Words.PredicateAdverbs.Contains(tokens[back].Word) || IsAdverb(tokens[back].Word)))
            back--;
        var before = back < 0 ? "" : tokens[back].Word;
        if (before == "been")
            before = --back < 0 ? "" : tokens[back].Word;
        return before switch
        {
            "was" or "were" or "had" or "has" => true,
            "have" => back == 0 || !(tokens[back - 1].Word == "to" || IsModal(tokens[back - 1].Word)),
            _ when Words.Auxiliaries.Contains(before) || IsModal(before) || Words.Negations.Contains(before)
                || Words.InfinitiveLeads.Contains(before) => false,
            // "The painted boat", "two painted boats", "hopes to have the boat painted": said of the thing.
            _ => !Words.NounLeads.Contains(before) && !IsToBeHad(tokens, at) && Lexicon.English.Dates.IsPastVerb(word),
        };
    }

    /// <summary>True for a form of the past, or a participle.</summary>
    public static bool IsPast(string word) => Lexicon.English.Dates.IsPastVerb(word) || Participles.Contains(word);

    public static bool IsModal(string word) => Words.PresentModals.Contains(word) || word is "would" or "could" or "might";

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsToBeHad(IReadOnlyList<Token> tokens, int at) =>
        Enumerable.Range(Math.Max(1, at - ReachOfHave), Math.Max(0, at - Math.Max(1, at - ReachOfHave)))
            .Any(i => tokens[i].Word == "have" && (tokens[i - 1].Word == "to" || IsModal(tokens[i - 1].Word)));

    /// <summary>True for a word that says of something else that it is to come or came to nothing.</summary>
    public static bool Governs(string word, bool isItself = false) => IsModal(word) || Words.Planning.Contains(word)
        || Words.Resolving.Contains(word) || Words.Expecting.Contains(word) || Words.Awaited.Contains(word)
        || Words.Appointed.Contains(word) || Words.MeantParticiples.Contains(word) || Words.Cancelling.Contains(word)
        || Words.Cancelled.Contains(word) || Words.Barring.Contains(word) || Words.Revoking.Contains(word)
        || (!isItself && (Words.Announcing.Contains(word) || Lexicon.English.Dates.Postponements.Contains(word)));
}
