using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Reads from the words around a matter whether it came about: the auxiliaries and verbs that govern it from before, within its
/// clause, and for a noun the adjectives before it and the verb after it ("the visit is expected").
/// </summary>
internal static class FactualityReader
{
    private const int FarthestBefore = 10;
    private const int FarthestBeforeGerund = 18;
    private const int FarthestAfter = 7;
    private const int FarthestPredicate = 14;
    private const int FarthestVerb = 3;

    /// <summary>Two forms of a verb begin with so many same letters ("opened", "opening").</summary>
    private const int SameStem = 4;

    private static EventWords Words => Lexicon.English.Events;

    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The index of the word that tells the matter.</param>
    /// <param name="first">The first word of its clause.</param>
    /// <param name="end">One past the last word of its clause.</param>
    /// <param name="isPast">True when its date lies before the document's: "will" and "needs to" then speak of something else ("the
    /// feast of 1990 will be remembered").</param>
    public static Factuality Of(string text, IReadOnlyList<Token> tokens, int at, int first, int end, bool isPast = false)
    {
        var from = Math.Max(
            first, at - (tokens[at].Word.EndsWith("ing", StringComparison.Ordinal) ? FarthestBeforeGerund : FarthestBefore));
        for (var i = at - 1; i >= from; i--)
        {
            if (at - i <= 4 && (Words.Cancelling.Contains(tokens[i].Word) || CancellationPredicates.IsPhrase(tokens, i)))
                return Factuality.Cancelled;
        }
        if (CancellationPredicates.IsCancelling(tokens, at))
            return Factuality.Cancelled;
        var before = Before(text, tokens, at, from, isPast);
        if (before is Factuality.Happened or Factuality.Planned or Factuality.Expected && CancellationPredicates.Is(text, tokens, at, end))
            return Factuality.Cancelled;
        if (before is Factuality.Planned or Factuality.Expected && IsThwarted(text, tokens, from, at))
            return Factuality.Cancelled;
        if (before != Factuality.Happened)
            return before;
        if (IsAnnounced(tokens, at, from, end))
            return Factuality.Planned;
        var after = After(text, tokens, at, Math.Min(end, at + FarthestPredicate), isPast);
        return after is Factuality.Planned or Factuality.Expected && IsThwarted(text, tokens, at, at) ? Factuality.Cancelled : after;
    }

    /// <summary>
    /// Of a stretch of which no word is known that tells the matter: by the first verb that says that it was to come or came to nothing,
    /// before what is only said of someone in it.
    /// </summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="first">The first word of the stretch.</param>
    /// <param name="end">One past its last word.</param>
    /// <param name="isPast">As above.</param>
    public static Factuality OfStretch(string text, IReadOnlyList<Token> tokens, int first, int end, bool isPast = false)
    {
        if (CancellationPredicates.Is(text, tokens, first, end) || CancellationPredicates.IsPhrase(tokens, first))
            return Factuality.Cancelled;
        var told = ByVerbs(text, tokens, first, end, isPast);
        return told is Factuality.Planned or Factuality.Expected && IsThwarted(text, tokens, first, first) ? Factuality.Cancelled : told;
    }

    private static Factuality ByVerbs(string text, IReadOnlyList<Token> tokens, int first, int end, bool isPast)
    {
        for (var i = first; i < end; i++)
        {
            var word = tokens[i].Word;
            if (Words.Relatives.Contains(word) && CancellationPredicates.IsUndoneBySomebody(tokens, i, end))
                return Factuality.Cancelled;
            if (i > first && word != "that" && (Words.Relatives.Contains(word) || CancellationPredicates.Divides(word)))
                return Factuality.Happened;
            if (CancellationPredicates.IsUndone(tokens, i, end) || CancellationPredicates.IsGivenUp(tokens, i))
                return Factuality.Cancelled;
            if (PastPlan(tokens, i, end) is { } plan)
                return plan;
            if (i == first && Words.Awaited.Contains(word) && i + 1 < end && Words.AwaitedPrepositions.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            if (IsToBe(text, tokens, i) || IsResolve(text, tokens, i)
                || (i + 1 < end && Words.Planning.Contains(word) && tokens[i + 1].Word == "to")
                || (i + 1 < end && Words.Auxiliaries.Contains(word) && Words.MeantParticiples.Contains(tokens[i + 1].Word)))
                return Factuality.Planned;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && Words.Awaited.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            // "There will be none: we were to have opened there in May".
            if (!isPast && word is "will" or "shall")
                return Enumerable.Range(i, end - i).Any(at => PastPlan(tokens, at, end) == Factuality.Cancelled) ? Factuality.Cancelled
                    : Factuality.Expected;
        }
        return Factuality.Happened;
    }

    /// <summary>True for a sentence that tells a plan seen from later ("was to visit"), whatever became of it.</summary>
    public static bool TellsPastPlan(IReadOnlyList<Token> tokens) =>
        Enumerable.Range(0, tokens.Count).Any(at => tokens[at].Word is "was" or "were" && PastPlan(tokens, at, tokens.Count) is not null);

    // "Has announced a visit for July".
    private static bool IsAnnounced(IReadOnlyList<Token> tokens, int at, int from, int end) =>
        Enumerable.Range(Math.Max(from, at - 4), at - Math.Max(from, at - 4)).Any(i => Words.Announcing.Contains(tokens[i].Word))
        && Enumerable.Range(at + 1, Math.Max(0, Math.Min(end, at + FarthestAfter) - at - 1)).Any(i => tokens[i].Word == "for");

    private static Factuality Before(string text, IReadOnlyList<Token> tokens, int at, int from, bool isPast)
    {
        for (var i = at - 1; i >= from; i--)
        {
            var word = tokens[i].Word;
            if (word == "would" && i + 1 < tokens.Count && tokens[i + 1].Word is "have")
                return Factuality.Cancelled;
            if (IsPastPlan(tokens, i, at))
                return tokens[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned;
            if (IsFiniteStop(text, tokens, i, at))
                return Factuality.Happened;
            if (Words.Negations.Contains(word) && at - i <= 4)
                return i > 1 && CancellationPredicates.IsUndone(tokens, i - 2, i + 1) ? Factuality.Cancelled
                    : IsPastNegation(tokens, i) ? Factuality.Denied
                    : i > 0 && tokens[i - 1].Word is "will" or "shall" ? Factuality.Cancelled : Factuality.Happened;
            if (word is "if" or "until" && i > from && at - i > 7)
                continue;
            if (IsToBe(text, tokens, i))
                return Factuality.Planned;
            // "Had meant to call": and did not.
            if (IsResolve(text, tokens, i))
                return i > 0 && tokens[i - 1].Word == "had" ? Factuality.Cancelled : Factuality.Planned;
            if (isPast && Words.PresentModals.Contains(word))
                continue;
            if (Words.Planning.Contains(word) && (at - i <= 6 || tokens[i + 1].Word == "to")
                && (tokens[i + 1].Word != "of" || tokens[at - 1].Word == "to") && !(word is "interest" && at - i > 3))
                return Factuality.Planned;
            if (Words.Expecting.Contains(word) && !IsMonth(text, tokens[i]))
                return Factuality.Expected;
            if (word == "have" && i + 1 < at && tokens[i + 1].Word == "to" && !(i > 0 && tokens[i - 1].Word == "had"))
                return Factuality.Expected;
        }
        return Factuality.Happened;
    }

    /// <summary>
    /// "Hopes to open", "is set for", "announced for 1 May", "announced herself for 1 May": those who would do it mean to.
    /// </summary>
    private static bool IsResolve(string text, IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && ((Words.Resolving.Contains(tokens[i].Word) && tokens[i + 1].Word == "to")
            || (Words.Appointed.Contains(tokens[i].Word) && tokens[i + 1].Word is "for" or "in")
            || (Words.Announcing.Contains(tokens[i].Word)
                && IsForSomeDay(text, tokens, Words.Reflexives.Contains(tokens[i + 1].Word) ? i + 2 : i + 1)));

    // "For 1 May", "for Sunday"; not "for the prince".
    private static bool IsForSomeDay(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at].Word == "for" && !char.IsLower(text[tokens[at + 1].Span.Start]);

    /// <summary>"A boat, to be delivered in May".</summary>
    private static bool IsToBe(string text, IReadOnlyList<Token> tokens, int i) => i > 0 && tokens[i].Word == "to" && i + 2 < tokens.Count
        && tokens[i + 1].Word == "be" && Parentheses.IsComma(text, tokens, i);

    private static Factuality After(string text, IReadOnlyList<Token> tokens, int at, int end, bool isPast)
    {
        for (var i = at + 1; i < end; i++)
        {
            var word = tokens[i].Word;
            if (i >= at + FarthestAfter && CancellationPredicates.Divides(word))
                break;
            if (Words.Cancelling.Contains(word) && i > at + 1 && i < at + FarthestAfter)
                return Factuality.Cancelled;
            if (!isPast && word is "will" or "shall" && i <= at + 4)
                return Factuality.Expected;
            if (PastPlan(tokens, i, end) is { } plan)
                return plan;
            // "The voyage company means to sail in May."
            if (i <= at + FarthestVerb && Words.Resolving.Contains(word) && i + 1 < end && tokens[i + 1].Word == "to")
                return Factuality.Planned;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && tokens[i + 1].Word is "now" or "still" or "again")
                i++;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && Words.Awaited.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end
                && (Words.MeantParticiples.Contains(tokens[i + 1].Word) || IsResolve(text, tokens, i + 1)))
                return Factuality.Planned;
        }
        return Factuality.Happened;
    }

    /// <summary>"was to visit", "were also to meet": a plan seen from later.</summary>
    private static bool IsPastPlan(IReadOnlyList<Token> tokens, int i, int at)
    {
        if (!Words.ToBeForms.Contains(tokens[i].Word))
            return false;
        var next = i + 1 < at && tokens[i + 1].Word is "also" or "then" or "later" ? i + 2 : i + 1;
        return next < at && tokens[next].Word == "to";
    }

    /// <summary>What became of "was to visit"; null for "was to the north" and for anything else.</summary>
    private static Factuality? PastPlan(IReadOnlyList<Token> tokens, int i, int end) =>
        !IsPastPlan(tokens, i, end - 1) || tokens[i + 2].Word is "the" or "a" or "an" ? null
            : tokens[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned;

    /// <summary>
    /// "Was to visit in May, but the ship was held", "had been due, but never left": what "but" tells of a plan of the past is why it came
    /// to nothing, unless it tells that it came about after all, or in part ("but came in June", "but was opened in June").
    /// </summary>
    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="first">The first word of the stretch that tells the plan.</param>
    /// <param name="from">Where the "but" is looked for from.</param>
    private static bool IsThwarted(string text, IReadOnlyList<Token> tokens, int first, int from)
    {
        var but = Enumerable.Range(from + 1, Math.Max(0, tokens.Count - from - 3))
            .FirstOrDefault(at => tokens[at].Word == "but" && Parentheses.IsComma(text, tokens, at));
        if (but == 0 || !Enumerable.Range(first, but - first).Any(at => IsOfPastPlan(tokens[at].Word)))
            return false;
        var told = Words.ActorPronouns.Contains(tokens[but + 1].Word) ? but + 2 : but + 1;
        var after = Enumerable.Range(told, tokens.Count - told).Select(at => tokens[at].Word).ToList();
        return !Words.AfterAll.Contains(after[0]) && !Enumerable.Range(first, but - first)
            .Where(at => at > 0 && tokens[at - 1].Word == "to")
            .Any(plan => after.Exists(word => word.AsSpan().CommonPrefixLength(tokens[plan].Word)
                >= Math.Min(SameStem, tokens[plan].Word.Length)));
    }

    // "was", "had", "wanted"
    private static bool IsOfPastPlan(string word) => word is "was" or "were" or "had" || (word.EndsWith("ed", StringComparison.Ordinal)
        && (Words.Planning.Contains(word) || Words.Resolving.Contains(word) || Words.Expecting.Contains(word)));

    /// <summary>A finite past verb between: what governs beyond it does not reach.</summary>
    private static bool IsFiniteStop(string text, IReadOnlyList<Token> tokens, int i, int at) =>
        at - i > 1 && Words.FiniteVerbs.Contains(tokens[i].Word) && !IsPastPlan(tokens, i, at)
        && !(i + 1 < at && (Words.Planning.Contains(tokens[i + 1].Word) || Words.Expecting.Contains(tokens[i + 1].Word)
            || Words.Negations.Contains(tokens[i + 1].Word) || tokens[i + 1].Word is "already" or "also" or "shown" or "now"))
        && text.Length > 0;

    private static bool IsPastNegation(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && Words.FiniteAuxiliaries.Contains(tokens[i - 1].Word)
            || tokens[i].Word is "never" or "no";

    private static bool IsMonth(string text, Token token) => token.Word == "may" && char.IsUpper(text[token.Span.Start]);
}
