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
    private const int ReachOfVenture = 20;

    private static readonly string[] Marks = [";", "—", " – "];

    private static EventWords Words => Lexicon.English.Events;

    /// <summary>True for a word that says by itself that something came to nothing.</summary>
    public static bool IsCancelling(IReadOnlyList<Token> tokens, int at) =>
        Words.Cancelled.Contains(tokens[at].Word) || Words.CancellingInItself.Any(words => IsWords(tokens, at, tokens.Count, words));

    /// <summary>True where a phrase begins that says of the matter after it that it came to nothing: "called off", "gave up".</summary>
    public static bool IsPhrase(IReadOnlyList<Token> tokens, int at) =>
        Words.CancellingPhrases.Any(words => IsWords(tokens, at, tokens.Count, words));

    /// <summary>True where what governs a matter does not reach over: after a semicolon or a dash, at ", but".</summary>
    public static bool IsBreak(string text, IReadOnlyList<Token> tokens, int at) => at > 0 && at < tokens.Count
        && (Marks.Any(mark => text.AsSpan(tokens[at - 1].Span.End, tokens[at].Span.Start - tokens[at - 1].Span.End)
            .Contains(mark, StringComparison.Ordinal)) || (Parentheses.IsComma(text, tokens, at) && (tokens[at].Word is "but" or "yet"
                || (tokens[at].Word == "and" && at + 1 < tokens.Count
                    && (tokens[at + 1].Word == "so" || Words.NounLeads.Contains(tokens[at + 1].Word)
                        || Words.ActorPronouns.Contains(tokens[at + 1].Word))))));

    /// <summary>True for a word, or where a phrase begins, that says of the matter or the date after it that it came to nothing.</summary>
    public static bool IsCancellingBefore(IReadOnlyList<Token> tokens, int at, bool isDate) =>
        IsPhrase(tokens, at)
        || (Words.Cancelling.Contains(tokens[at].Word) && !IsNearly(tokens, at) && (!isDate || IsOfVenture(tokens, at)));

    /// <summary>The same from further off, where what it is said of tells.</summary>
    public static bool IsCancellingFar(IReadOnlyList<Token> tokens, int at) =>
        IsCancellingBefore(tokens, at, isDate: true) && IsOfVenture(tokens, at);

    // "Nearly scrapped", "far from being cancelled"
    private static bool IsNearly(IReadOnlyList<Token> tokens, int at) => at > 0 && (Words.NearMisses.Contains(tokens[at - 1].Word)
        || Enumerable.Range(0, at).TakeLast(FactualityReader.FarthestVerb).Any(i => Words.Negations.Contains(tokens[i].Word))
        || (at > 1 && tokens[at - 1].Word == "being" && tokens[at - 2].Word == "from"));

    // Ships are scrapped too, and villages abandoned: of such a verb what it is said of tells whether something came to nothing.
    private static bool IsOfVenture(IReadOnlyList<Token> tokens, int at) => !Words.AmbiguousEnds.Contains(tokens[at].Word)
        || Enumerable.Range(Math.Max(0, at - ReachOfVenture), Math.Min(tokens.Count, at + 6) - Math.Max(0, at - ReachOfVenture)).Any(i =>
            IsRevocable(tokens[i].Word) || Words.Ventures.Contains(tokens[i].Word) || Words.Undertakings.Contains(tokens[i].Word)
            || (i < at && (tokens[i].Word is "it" or "this" or "that" || (tokens[i + 1].Word != "to"
                && (Words.Planning.Contains(tokens[i].Word) || Words.Appointed.Contains(tokens[i].Word)
                    || Words.Awaited.Contains(tokens[i].Word) || Words.Announcing.Contains(tokens[i].Word))))));

    /// <summary>"Failed to sail", "did not open", "couldn't go ahead", "never opened": what should have come about did not.</summary>
    public static bool IsFailed(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (tokens[at].Word == "unable" && at + 2 < end && tokens[at + 1].Word == "to")
            return true;
        var next = Words.Failing.Contains(tokens[at].Word) && at + 1 < end && tokens[at + 1].Word == "to" ? at + 2
            : tokens[at].Word is "did" or "could" or "was" or "were" && at + 1 < end && tokens[at + 1].Word == "not" ? at + 2
            : tokens[at].Word is "never" or "cannot" || tokens[at].Word.EndsWith("n't", StringComparison.Ordinal) ? at + 1 : end;
        if (tokens[at].Word == "never" && next + 1 < tokens.Count && Words.NounLeads.Contains(tokens[next + 1].Word))
            return false;
        return next < end && (Words.Occurring.Contains(tokens[next].Word)
            || (tokens[at].Word is "was" or "were" && Words.Accomplishments.Contains(tokens[next].Word))
            || (tokens[at].Word == "cannot" && tokens[next].Word == "be" && next + 1 < end
                && Words.Accomplishments.Contains(tokens[next + 1].Word))
            || IsWords(tokens, next, end, ["go", "ahead"])
            || IsWords(tokens, next, end, ["take", "place"]));
    }

    /// <summary>"No race was held", "there was no fair": what is held, and was not.</summary>
    public static bool IsNone(IReadOnlyList<Token> tokens, int at, int end)
    {
        if (tokens[at].Word != "no")
            return false;
        var isThere = at > 1 && Words.Auxiliaries.Contains(tokens[at - 1].Word)
            && Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(i => tokens[i].Word == "there");
        var isHeld = Enumerable.Range(at + 2, Math.Max(0, Math.Min(tokens.Count, at + 6) - at - 2)).Any(i =>
            Words.Auxiliaries.Contains(tokens[i - 1].Word) && Words.Accomplishments.Contains(tokens[i].Word));
        return isHeld || (isThere && Enumerable.Range(at + 1, Math.Max(0, Math.Min(Math.Min(end + 1, tokens.Count), at + 4) - at - 1))
            .Any(i => Words.Gatherings.Contains(tokens[i].Word)));
    }

    /// <summary>"Withdrew the invitation", "banned the march": a verb that undoes what was offered, or hinders what is held.</summary>
    public static bool IsRevoked(IReadOnlyList<Token> tokens, int at, int end) => Words.Revoking.Contains(tokens[at].Word)
        && at + 2 < tokens.Count && Words.NounLeads.Contains(tokens[at + 1].Word)
        && Enumerable.Range(at + 2, Math.Max(0, Math.Min(Math.Min(end + 1, tokens.Count), at + 5) - at - 2))
            .Any(i => IsRevocable(tokens[i].Word));

    /// <summary>"Was blocked by the court", of what was planned.</summary>
    public static bool IsBarred(IReadOnlyList<Token> tokens, int at, int end) =>
        Enumerable.Range(at + 1, Math.Max(0, Math.Min(end, at + Farthest) - at - 2)).TakeWhile(i => !Divides(tokens[i].Word))
            .Any(i => (tokens[i].Word == "never" && Lexicon.English.Dates.IsPastVerb(tokens[i + 1].Word))
                || Words.PassiveAuxiliaries.Contains(tokens[i].Word) && AfterAdverbs(tokens, i + 1, end) is var next && next < end
                && (Words.Barring.Contains(tokens[next].Word) || Words.Revoking.Contains(tokens[next].Word)));

    /// <summary>"Every year except in 1943", "in 1915, not in 1914": a date of which the sentence says that it was not then.</summary>
    public static bool IsExcepted(string text, IReadOnlyList<Token> tokens, int at)
    {
        var last = at - 1;
        while (last > 0 && Words.ExceptedLeads.Contains(tokens[last].Word))
            last--;
        if (last < 0 || Enumerable.Range(last + 1, at - last).Any(i => Parentheses.IsComma(text, tokens, i)))
            return false;
        if (tokens[last].Word == "not")
            return true;
        return Words.Exceptions.Any(words => Enumerable.Range(0, at).Skip(last - words.Length + 1)
            .Any(first => IsWords(tokens, first, at, words)
                && !Enumerable.Range(0, first).Any(i => Words.Negations.Contains(tokens[i].Word))));
    }

    private static bool IsRevocable(string word) => Words.Revocable.Contains(word) || Words.Gatherings.Contains(word);

    /// <summary>True for a word that begins another clause.</summary>
    public static bool Divides(string word) => Words.ClauseDividers.Contains(word);

    /// <summary>True where the clause of a matter, or the next with the matter as its "it", says that it came to nothing.</summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The matter, or the date of one.</param>
    /// <param name="end">One past the last word of its clause.</param>
    /// <param name="isMatter">True where a noun tells the matter, which can be scrapped or dropped.</param>
    public static bool Is(string text, IReadOnlyList<Token> tokens, int at, int end, bool isMatter = false)
    {
        var limit = Math.Min(end, at + Farthest);
        if (at + 1 < limit && Words.Relatives.Contains(tokens[at + 1].Word) && IsUndoneBySomebody(tokens, at + 1, limit))
            return true;
        for (var i = AfterAside(text, tokens, at + 1, limit); i < limit; i++)
        {
            var word = tokens[i].Word;
            // "…, the rest of the season having been called off": of another subject.
            if (Words.NounLeads.Contains(word) && Parentheses.IsComma(text, tokens, i)
                && Enumerable.Range(i, Math.Min(FarthestOfRelative, limit - i)).Any(next => tokens[next].Word == "having"))
                return false;
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
                return IsOfSubject(tokens, i, isMatter);
            if (IsUndone(tokens, i, end, isMatter))
                return true;
        }
        return end < at + Farthest && (IsOfSubject(tokens, end, isMatter) || IsOfMatter(tokens, end));
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
    private static bool IsOfSubject(IReadOnlyList<Token> tokens, int at, bool isMatter = false) =>
        at + 2 < tokens.Count && Words.SubjectKeepingDividers.Contains(tokens[at].Word)
            && (IsUndone(tokens, at + 1, tokens.Count, isMatter)
            || IsEnd(tokens, AfterAdverbs(tokens, at + 1, tokens.Count), tokens.Count, isMatter)
            || (tokens[at + 1].Word is "never" && IsEnd(tokens, at + 1, tokens.Count))
            || (Words.SubjectPronouns.Contains(tokens[at + 1].Word)
                && Enumerable.Range(at + 2, Math.Min(2, tokens.Count - at - 2)).Any(i => IsUndone(tokens, i, tokens.Count, isMatter)))
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
        !(PlanPredicates.TellsPastPlan(tokens) && !Words.SubjectPronouns.Contains(tokens[0].Word) && tokens[0].Word != "the")
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
            || (i > at + 1 && Words.Cancelled.Contains(tokens[i].Word) && !IsNearly(tokens, i)))
            || (clause.Count > 0 && clause[^1] + 1 < end && IsOfSubject(tokens, clause[^1] + 1));
    }

    /// <summary>True where a predicate begins that says that its subject came to nothing: "was cancelled", "fell through".</summary>
    public static bool IsUndone(IReadOnlyList<Token> tokens, int at, int end, bool isMatter = false)
    {
        var next = AfterAdverbs(tokens, at + 1, end);
        return (Words.PassiveAuxiliaries.Contains(tokens[at].Word) && (IsEnd(tokens, next, end, isMatter) || (next < end && at > 0
                && Words.Revoking.Contains(tokens[next].Word)
                && Enumerable.Range(Math.Max(0, at - FarthestOfRelative), Math.Min(FarthestOfRelative, at))
                    .Any(i => IsRevocable(tokens[i].Word)))))
            || Words.FailedPhrases.Any(words => IsWords(tokens, at, end, words))
            || (tokens[at].Word is "had" or "has" or "have" && ((IsWords(tokens, next, end, ["to", "be"]) && IsEnd(tokens, next + 2, end))
                || (next + 2 < end && tokens[next].Word is "not" or "never" && tokens[next + 1].Word == "been"
                    && Words.Accomplishments.Contains(tokens[next + 2].Word))))
            || (tokens[at].Word is "will" or "would" && ((IsWords(tokens, next, end, ["not", "be"]) && next + 2 < end
                    && Lexicon.English.Dates.IsPastVerb(tokens[next + 2].Word))
                || (at > 0 && tokens[at - 1].Word == "there" && IsWords(tokens, next, end, ["be", "no"]))));
    }

    private static int AfterAdverbs(IReadOnlyList<Token> tokens, int at, int end)
    {
        while (at < end && Words.PredicateAdverbs.Contains(tokens[at].Word))
            at++;
        return at;
    }

    // "cancelled", "called off", "never built", and the "off" of "the launching is off."
    private static bool IsEnd(IReadOnlyList<Token> tokens, int at, int end, bool isMatter = false) =>
        (at < tokens.Count && tokens[at].Word == "off" && (at == tokens.Count - 1 || tokens[at + 1].Word is "until" or "till" or "because"))
        || (at == tokens.Count - 3 && IsWords(tokens, at, tokens.Count, ["not", "to", "be"]))
        || (at < end && Words.Cancelled.Contains(tokens[at].Word) && !IsNearly(tokens, at) && (isMatter || IsOfVenture(tokens, at)))
        || Words.CancelledPhrases.Any(words => IsWords(tokens, at, end, words))
        || (at + 1 < end && tokens[at].Word is "never" or "not" && Words.Accomplishments.Contains(tokens[at + 1].Word));

    internal static bool IsWords(IReadOnlyList<Token> tokens, int at, int end, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= end || tokens[at + i].Word != words[i])
                return false;
        }
        return true;
    }

    /// <summary>
    /// By a verb or a noun before it that says so: near before a matter, anywhere in its clause before a date.
    /// </summary>
    public static bool IsCancelledFromBefore(string text, IReadOnlyList<Token> tokens, int at, int from, bool isDate)
    {
        for (var i = at - 1; i >= from && !IsBreak(text, tokens, i + 1); i--)
        {
            if ((at - i <= 4 ? IsCancellingBefore(tokens, i, isDate)
                    : isDate && !IsSaidOfNoun(tokens, i) && IsCancellingFar(tokens, i))
                || IsRevoked(tokens, i, at))
                return true;
            if (ToldVerbs.IsAt(tokens, i))
                return i > 0 && IsPhrase(tokens, i - 1);
        }
        return false;
    }

    // "The cancelled buses"
    private static bool IsSaidOfNoun(IReadOnlyList<Token> tokens, int i) => tokens[i].Word.EndsWith("ed", StringComparison.Ordinal)
        && (i == 0 || Words.NounLeads.Contains(tokens[i - 1].Word));
}
