using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>Words that say of what a date dates that it was not: "nobody sailed on 4 May", "the train, which did not run".</summary>
internal static class Negation
{
    private static EventWords Words => Lexicon.English.Events;

    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The first word of the date.</param>
    /// <param name="after">One past its last word.</param>
    /// <param name="first">The first word of its clause.</param>
    public static bool IsOf(string text, IReadOnlyList<Token> tokens, int at, int after, int first) =>
        HasNoSubject(text, tokens, at, after, first) || IsRelative(tokens, after) || IsKept(text, tokens, at, first);

    // "Nobody sailed on 4 May", "on 4 May not one boat left".
    private static bool HasNoSubject(string text, IReadOnlyList<Token> tokens, int at, int after, int first)
    {
        if (at == 0 || !Words.DayLeads.Contains(tokens[at - 1].Word))
            return false;
        var start = at - 1;
        while (start > first && !IsStart(text, tokens, start))
            start--;
        var between = Enumerable.Range(start, at - start);
        return IsNobody(tokens, after) || (IsNobody(tokens, start) && !between.Any(i => ToldVerbs.IsModal(tokens[i].Word))
            && between.Any(i => ToldVerbs.IsAt(tokens, i) || Words.FiniteAuxiliaries.Contains(tokens[i].Word)));
    }

    private static bool IsNobody(IReadOnlyList<Token> tokens, int at) => Words.NegativeSubjects.Any(words =>
        CancellationPredicates.IsWords(tokens, at, tokens.Count - 1, words)
        && !Words.Comparatives.Contains(tokens[at + words.Length].Word));

    private static bool IsStart(string text, IReadOnlyList<Token> tokens, int at) => CancellationPredicates.IsBreak(text, tokens, at)
        || Parentheses.IsComma(text, tokens, at) || CancellationPredicates.Divides(tokens[at - 1].Word)
        || Words.Relatives.Contains(tokens[at].Word);

    // "The train of 4 May, which did not run".
    private static bool IsRelative(IReadOnlyList<Token> tokens, int after) => after + 2 < tokens.Count
        && tokens[after].Word is "which" or "who"
        && Enumerable.Range(after + 1, 2).Any(i => Words.Negations.Contains(tokens[i].Word)
            || tokens[i].Word.EndsWith("n't", StringComparison.Ordinal));

    // "Kept the boats from sailing on 4 May", "we are not to sail on 4 May", "you need not come on 4 May".
    private static bool IsKept(string text, IReadOnlyList<Token> tokens, int at, int first)
    {
        for (var i = at - 1; i > first && !IsStart(text, tokens, i + 1) && !ToldVerbs.IsAt(tokens, i); i--)
        {
            if (tokens[i].Word == "from" && tokens[i + 1].Word.EndsWith("ing", StringComparison.Ordinal)
                && Enumerable.Range(first, i - first).TakeLast(FactualityReader.FarthestBefore).Any(by =>
                    Words.KeepingFrom.Contains(tokens[by].Word)))
                return true;
            if (tokens[i].Word == "not" && (tokens[i - 1].Word is "need" or "needs" || (tokens[i + 1].Word == "to"
                && !Words.NotToLeads.Contains(tokens[i - 1].Word))))
                return true;
            if (tokens[i].Word is "won't" or "shan't" or "needn't")
                return true;
        }
        return false;
    }
}
