using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Whether a clause says of the matter that is its subject that it came to nothing: "the visit, long prepared, has been called off".
/// </summary>
internal static class CancellationPredicates
{
    private const int Farthest = 18;
    private const int FarthestOfRelative = 8;

    private static readonly string[] Marks = [";", "—", " – "];

    private static EventWords Words => Lexicon.English.Events;

    /// <summary>True for a word that says by itself that something came to nothing.</summary>
    public static bool IsCancelling(IReadOnlyList<Token> tokens, int at) =>
        Words.Cancelled.Contains(tokens[at].Word) || Words.CancellingInItself.Any(words => IsWords(tokens, at, tokens.Count, words));

    /// <summary>True where a phrase begins that says of the matter after it that it came to nothing: "called off", "gave up".</summary>
    public static bool IsPhrase(IReadOnlyList<Token> tokens, int at) =>
        Words.CancellingPhrases.Any(words => IsWords(tokens, at, tokens.Count, words));

    /// <summary>True for a word that begins another clause.</summary>
    public static bool Divides(string word) => Words.ClauseDividers.Contains(word);

    /// <summary>True where the clause of a matter, or the next with the matter as its "it", says that it came to nothing.</summary>
    public static bool Is(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        var limit = Math.Min(end, at + Farthest);
        if (at + 1 < limit && Words.Relatives.Contains(tokens[at + 1].Word) && IsUndoneBySomebody(tokens, at + 1, limit))
            return true;
        for (var i = AfterAside(text, tokens, at + 1, limit); i < limit; i++)
        {
            var word = tokens[i].Word;
            if (Marks.Any(mark => text.AsSpan(tokens[i - 1].Span.End, tokens[i].Span.Start - tokens[i - 1].Span.End)
                .Contains(mark, StringComparison.Ordinal)))
                return IsOfMatter(tokens, i);
            if (Words.Relatives.Contains(word) && Parentheses.IsComma(text, tokens, i)
                && Enumerable.Range(i + 1, end - i - 1).FirstOrDefault(next => Parentheses.IsComma(text, tokens, next)) is var after
                && after > 0)
            {
                (limit, i) = (Math.Min(end, limit + after - i), after - 1);
                continue;
            }
            if (Divides(word) && !(word == "that" && i == at + 1))
                return IsOfSubject(tokens, i);
            if (IsUndone(tokens, i, end))
                return true;
        }
        return end < at + Farthest && (IsOfSubject(tokens, end) || IsOfMatter(tokens, end));
    }

    // "The visit, to the coast and the islands, was …": where the verb is; the place itself where nothing stands between commas.
    private static int AfterAside(string text, IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (at >= limit || !Parentheses.IsComma(text, tokens, at))
            return at;
        return Enumerable.Range(at + 1, Math.Max(0, limit - at - 1)).FirstOrDefault(i => Parentheses.IsComma(text, tokens, i)
            && (Words.Auxiliaries.Contains(tokens[i].Word) || IsUndone(tokens, i, limit)), at);
    }

    // "…, but it was cancelled", "and did not take place", "but the mayor called it off": a divider, the pronoun, and what became of it.
    private static bool IsOfSubject(IReadOnlyList<Token> tokens, int at) =>
        at + 2 < tokens.Count && Words.SubjectKeepingDividers.Contains(tokens[at].Word)
            && (IsUndone(tokens, at + 1, tokens.Count) || IsEnd(tokens, AfterAdverbs(tokens, at + 1, tokens.Count), tokens.Count)
            || (tokens[at + 1].Word is "never" && IsEnd(tokens, at + 1, tokens.Count))
            || (Words.SubjectPronouns.Contains(tokens[at + 1].Word)
                && Enumerable.Range(at + 2, Math.Min(2, tokens.Count - at - 2)).Any(i => IsUndone(tokens, i, tokens.Count)))
            || Enumerable.Range(at + 1, Math.Min(FarthestOfRelative, tokens.Count - at - 1)).Any(i => IsGivenUp(tokens, i)));

    // "Called it off", "gave it up", "had it cancelled".
    public static bool IsGivenUp(IReadOnlyList<Token> tokens, int at) => at + 2 < tokens.Count && tokens[at + 1].Word is "it" or "them"
        && (Words.CancellingPhrases.Any(words => words[0] == tokens[at].Word && words[1] == tokens[at + 2].Word)
            || (tokens[at].Word == "had" && IsEnd(tokens, at + 2, tokens.Count)));

    /// <summary>
    /// True of a sentence that goes on about a matter and says that it came to nothing: "It was called off.", "… and the plan fell
    /// through.", "They gave it up."; what was put off to a day is planned still, and a sentence that tells a plan of somebody's ("She was
    /// to have sailed in May, but the voyage was put off.") says it of that.
    /// </summary>
    public static bool IsOfMatterBefore(IReadOnlyList<Token> tokens) =>
        !(FactualityReader.TellsPastPlan(tokens) && !Words.SubjectPronouns.Contains(tokens[0].Word) && tokens[0].Word != "the")
        && (IsOfMatter(tokens, 0) || Enumerable.Range(0, tokens.Count).Any(at => IsGivenUp(tokens, at)
            || (at > 0 && Words.SubjectPronouns.Contains(tokens[0].Word) && IsOfSubject(tokens, at))));

    // From a word on: "it was called off", "the race never took place"; later in the clause only of a plan, or of what "and" begins with.
    private static bool IsOfMatter(IReadOnlyList<Token> tokens, int from)
    {
        bool IsSubject(int at) => at == from ? Words.SubjectPronouns.Contains(tokens[at].Word)
            : tokens[at - 1].Word is "the" or "this" or "that"
                && (at == from + 1 || tokens[at - 2].Word is "and" or "but" or "so" || Words.Undertakings.Contains(tokens[at].Word));
        return Enumerable.Range(from, Math.Max(0, tokens.Count - from)).Any(at => IsSubject(at)
            && Enumerable.Range(at + 1, Math.Min(2, tokens.Count - at - 1)).Any(next => IsUndone(tokens, next, tokens.Count)
                && (Words.FailedPhrases.Any(words => IsWords(tokens, next, tokens.Count, words))
                    || !Enumerable.Range(next, Math.Min(4, tokens.Count - next)).Any(i => tokens[i].Word is "to" or "until" or "till"))));
    }

    // "The visit, which the council had given up"; and "the visit that was cancelled".
    public static bool IsUndoneBySomebody(IReadOnlyList<Token> tokens, int at, int end)
    {
        var clause = Enumerable.Range(at + 1, Math.Max(0, Math.Min(end, at + FarthestOfRelative) - at - 1))
            .TakeWhile(i => !Divides(tokens[i].Word)).ToList();
        return clause.Exists(i => IsUndone(tokens, i, end) || IsPhrase(tokens, i)
            || (i > at + 1 && Words.Cancelled.Contains(tokens[i].Word)))
            || (clause.Count > 0 && clause[^1] + 1 < end && IsOfSubject(tokens, clause[^1] + 1));
    }

    /// <summary>True where a predicate begins that says that its subject came to nothing: "was cancelled", "fell through".</summary>
    public static bool IsUndone(IReadOnlyList<Token> tokens, int at, int end)
    {
        var next = AfterAdverbs(tokens, at + 1, end);
        return (Words.PassiveAuxiliaries.Contains(tokens[at].Word) && IsEnd(tokens, next, end))
            || Words.FailedPhrases.Any(words => IsWords(tokens, at, end, words))
            || (tokens[at].Word is "had" or "has" or "have" && IsWords(tokens, next, end, ["to", "be"]) && IsEnd(tokens, next + 2, end))
            || (tokens[at].Word is "will" or "would" && (IsWords(tokens, next, end, ["not", "be"])
                || (at > 0 && tokens[at - 1].Word == "there" && IsWords(tokens, next, end, ["be", "no"]))));
    }

    private static int AfterAdverbs(IReadOnlyList<Token> tokens, int at, int end)
    {
        while (at < end && Words.PredicateAdverbs.Contains(tokens[at].Word))
            at++;
        return at;
    }

    // "cancelled", "called off", "never built", and the "off" of "the launching is off."
    private static bool IsEnd(IReadOnlyList<Token> tokens, int at, int end) => (at == tokens.Count - 1 && tokens[at].Word == "off")
        || (at < end && Words.Cancelled.Contains(tokens[at].Word)) || Words.CancelledPhrases.Any(words => IsWords(tokens, at, end, words))
        || (at + 1 < end && tokens[at].Word is "never" or "not" && Words.Accomplishments.Contains(tokens[at + 1].Word));

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
