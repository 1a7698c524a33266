using ChatBot.Corpus.Lexicons;
using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Events;

/// <summary>
/// Reads from the words around a matter whether it came about: the auxiliaries and verbs that govern it from before, within its
/// clause, and for a noun the adjectives before it and the verb after it ("the visit is expected").
/// </summary>
internal static class FactualityReader
{
    internal const int FarthestBefore = 10;
    private const int FarthestBeforeGerund = 18;
    internal const int FarthestAfter = 7;
    internal const int FarthestPredicate = 16;
    internal const int FarthestVerb = 3;

    private static EventWords Words => Lexicon.English.Events;

    /// <param name="text">The work's text.</param>
    /// <param name="tokens">The sentence's words.</param>
    /// <param name="at">The index of the word that tells the matter.</param>
    /// <param name="first">The first word of its clause.</param>
    /// <param name="end">One past the last word of its clause.</param>
    /// <param name="isPast">True when its date lies before the document's: "will" and "needs to" then speak of something else ("the
    /// feast of 1990 will be remembered").</param>
    public static Factuality Of(string text, IReadOnlyList<Token> tokens, int at, int first, int end, bool isPast = false) =>
        Around(text, tokens, at, first, end, isPast, isDate: false);

    internal static Factuality Around(string text, IReadOnlyList<Token> tokens, int at, int first, int end, bool isPast, bool isDate)
    {
        var from = From(tokens, at, first);
        if (CancellationPredicates.IsCancelling(tokens, at))
            return Factuality.Cancelled;
        // A verb in the past tells by itself; of a noun, an adjective or a verb before it may tell.
        var told = ToldVerbs.IsAt(tokens, at, isItself: true);
        if (!told && CancellationPredicates.IsCancelledFromBefore(text, tokens, at, from, isDate))
            return Factuality.Cancelled;
        var isMatter = !told && !isDate;
        var before = told ? Factuality.Happened : Before(text, tokens, at, from, isPast, isDate)?.Told ?? Factuality.Happened;
        if (before is Factuality.Happened or Factuality.Planned or Factuality.Expected
            && CancellationPredicates.Is(text, tokens, at, end, isMatter || before != Factuality.Happened))
            return Factuality.Cancelled;
        if (before is Factuality.Planned or Factuality.Expected && PlanPredicates.IsThwarted(text, tokens, from, at, end))
            return Factuality.Cancelled;
        if (told || before != Factuality.Happened)
            return before;
        if (PlanPredicates.IsAnnounced(tokens, at, from, end))
            return Factuality.Planned;
        var after = After(text, tokens, at, Math.Min(end, at + FarthestPredicate), isPast);
        return after is Factuality.Planned or Factuality.Expected && PlanPredicates.IsThwarted(text, tokens, at, at, end)
            ? Factuality.Cancelled : after;
    }

    internal static int From(IReadOnlyList<Token> tokens, int at, int first) => Math.Max(
        first, at - (tokens[at].Word.EndsWith("ing", StringComparison.Ordinal) ? FarthestBeforeGerund : FarthestBefore));

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
        return told is Factuality.Planned or Factuality.Expected && PlanPredicates.IsThwarted(text, tokens, first, first, end)
            ? Factuality.Cancelled : told;
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
            if (CancellationPredicates.IsFailed(tokens, i, end)
                || CancellationPredicates.IsRevoked(tokens, i, end)
                || (Words.Negations.Contains(word) && CancellationPredicates.IsNone(tokens, i, end)))
                return Factuality.Cancelled;
            if (PlanPredicates.PastPlan(tokens, i, end) is { } plan)
                return plan;
            if (i == first && Words.Awaited.Contains(word) && i + 1 < end && Words.AwaitedPrepositions.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            if (PlanPredicates.IsCarriedOut(tokens, i, i))
                continue;
            if (PlanPredicates.IsToBe(text, tokens, i) || (!isPast && PlanPredicates.IsNoted(text, tokens, i))
                || PlanPredicates.IsResolve(text, tokens, i)
                || (i + 1 < end && Words.Planning.Contains(word) && tokens[i + 1].Word == "to")
                || (i + 1 < end && Words.Auxiliaries.Contains(word) && Words.MeantParticiples.Contains(tokens[i + 1].Word)))
                return Factuality.Planned;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && Words.Awaited.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            // "There will be none: we were to have opened there in May".
            if (!isPast && word is "will" or "shall" && !IsNamesake(text, tokens, i))
                return PlanPredicates.IsRefused(tokens, i, first, end)
                    || Enumerable.Range(i, end - i).Any(at => PlanPredicates.PastPlan(tokens, at, end) == Factuality.Cancelled)
                    ? Factuality.Cancelled : Factuality.Expected;
        }
        return Factuality.Happened;
    }

    // What governs a word from before, and the word by which it does; null where nothing does.
    internal static (Factuality Told, int By)? Before(
        string text, IReadOnlyList<Token> tokens, int at, int from, bool isPast, bool isDate)
    {
        for (var i = at - 1; i >= from; i--)
        {
            var word = tokens[i].Word;
            if (CancellationPredicates.IsBreak(text, tokens, i + 1))
                return null;
            if (PlanPredicates.IsUnfulfilled(tokens, i)
                || (word == "of" && i > 0 && tokens[i - 1].Word == "instead" && at - i <= FarthestVerb))
                return (Factuality.Cancelled, i);
            if (PlanPredicates.IsPastPlan(tokens, i, at))
                return (tokens[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned, i);
            if (CancellationPredicates.IsFailed(tokens, i, at + 1))
                return (Factuality.Cancelled, i);
            if (IsFiniteStop(tokens, i, at) || (ToldVerbs.IsAt(tokens, i) && !IsSaidByTheWay(text, tokens, i)))
                return (Factuality.Happened, i);
            if (Words.Negations.Contains(word) && at - i <= 4 && !Words.Comparatives.Contains(tokens[i + 1].Word))
                return (Negated(tokens, i, at), i);
            if (word is "if" or "until" && i > from && at - i > 7)
                continue;
            if (PlanPredicates.IsToBe(text, tokens, i) || (isDate && PlanPredicates.IsBidding(tokens, i, at))
                || (!isPast && PlanPredicates.IsNoted(text, tokens, i)))
                return (Factuality.Planned, i);
            // "Were not supposed to"
            if (i > 0 && Words.Negations.Contains(tokens[i - 1].Word) && Words.Resolving.Contains(word))
                return (Factuality.Happened, i);
            if (PlanPredicates.IsResolve(text, tokens, i))
            {
                // "Had meant to call": and did not, unless it is said that they did.
                var isVain = i > 0 && tokens[i - 1].Word == "had" && Words.Wished.Contains(word);
                return (PlanPredicates.IsDoneAfterAll(tokens, at) || PlanPredicates.IsCarriedOut(tokens, i, at) ? Factuality.Happened
                    : isVain ? Factuality.Cancelled : Factuality.Planned, i);
            }
            // "It was agreed that they should be exchanged on 4 May".
            if (isPast && word == "should" && Enumerable.Range(0, i).Any(that => tokens[that + 1].Word == "that"
                && (Words.Planning.Contains(tokens[that].Word) || Words.Resolving.Contains(tokens[that].Word))))
                return (Factuality.Planned, i);
            if ((isPast && Words.PresentModals.Contains(word)) || (isDate && word == "until"))
                continue;
            if (isPast && word is "would" or "could" && !IsReported(tokens, i) && (word == "could" || IsSeenFromLater(text, tokens, i, at)))
                return (Factuality.Happened, i);
            if (PlanPredicates.IsAsForeseen(tokens, i))
                continue;
            if (Words.Planning.Contains(word) && (at - i <= 6 || tokens[i + 1].Word is "to" or "that")
                && (tokens[i + 1].Word != "of" || tokens[at - 1].Word == "to") && !(word is "interest" && at - i > 3))
                return (PlanPredicates.IsCarriedOut(tokens, i, at) ? Factuality.Happened : Factuality.Planned, i);
            if (Words.Expecting.Contains(word) && !IsNamesake(text, tokens, i))
                return (word is "will" or "shall" && PlanPredicates.IsRefused(tokens, i, i, at) ? Factuality.Cancelled
                    : Factuality.Expected, i);
            if (word == "have" && i + 1 < at && tokens[i + 1].Word == "to" && !(i > 0 && tokens[i - 1].Word == "had"))
                return (Factuality.Expected, i);
        }
        return null;
    }

    private static Factuality Negated(IReadOnlyList<Token> tokens, int i, int at)
    {
        // "Never sounded better than on that day".
        if (Enumerable.Range(at, Math.Min(FarthestAfter, tokens.Count - at)).Any(next => tokens[next].Word == "than"))
            return Factuality.Happened;
        return Enumerable.Range(Math.Max(0, i - 2), i - Math.Max(0, i - 2))
            .Any(verb => CancellationPredicates.IsUndone(tokens, verb, at + 1) || CancellationPredicates.IsFailed(tokens, verb, at + 1))
            || CancellationPredicates.IsNone(tokens, i, at)
            ? Factuality.Cancelled
            : i > 0 && tokens[i - 1].Word is "will" or "shall"
                ? PlanPredicates.IsRefused(tokens, i - 1, i - 1, at) ? Factuality.Cancelled : Factuality.Expected
            : IsPastNegation(tokens, i) ? Factuality.Denied : Factuality.Happened;
    }

    // "…, he said, …"
    private static bool IsSaidByTheWay(string text, IReadOnlyList<Token> tokens, int i) =>
        i > 1 && i + 1 < tokens.Count && Lexicon.English.Sentences.SpeechVerbs.Contains(tokens[i].Word)
        && Parentheses.IsComma(text, tokens, i + 1)
        && Enumerable.Range(Math.Max(1, i - FarthestVerb), Math.Min(FarthestVerb, i)).Any(at => Parentheses.IsComma(text, tokens, at));

    // "He said that the bridge would …", "the plan was that …", "if it could".
    private static bool IsReported(IReadOnlyList<Token> tokens, int i) => Enumerable.Range(0, i).Any(at => tokens[at].Word is "that" or "if"
        || Lexicon.English.Sentences.SpeechVerbs.Contains(tokens[at].Word) || Words.Planning.Contains(tokens[at].Word)
        || Words.Resolving.Contains(tokens[at].Word) || Words.Expecting.Contains(tokens[at].Word)
        || Words.Announcing.Contains(tokens[at].Word) || Words.Undertakings.Contains(tokens[at].Word));

    // "He would later say", "the queen would open the bridge on 4 May, and thousands came".
    private static bool IsSeenFromLater(string text, IReadOnlyList<Token> tokens, int i, int at) =>
        (i + 1 < tokens.Count && Words.Retrospects.Contains(tokens[i + 1].Word))
        || (Enumerable.Range(at, tokens.Count - at)
            .FirstOrDefault(next => tokens[next].Word == "and" && Parentheses.IsComma(text, tokens, next)) is var joint
            && joint > 0 && Enumerable.Range(joint, tokens.Count - joint).Any(next => ToldVerbs.IsAt(tokens, next)));

    private static Factuality After(string text, IReadOnlyList<Token> tokens, int at, int end, bool isPast)
    {
        for (var i = at + 1; i < end; i++)
        {
            var word = tokens[i].Word;
            if (i >= at + FarthestAfter && CancellationPredicates.Divides(word))
                break;
            if (Words.Cancelling.Contains(word) && i > at + 1 && i < at + FarthestAfter)
                return Factuality.Cancelled;
            if (!isPast && word is "will" or "shall" && i <= at + 4 && !IsNamesake(text, tokens, i))
                return PlanPredicates.IsRefused(tokens, i, i, end) ? Factuality.Cancelled : Factuality.Expected;
            // "The race would have been run": not "would have been unthinkable".
            if (PlanPredicates.IsUnfulfilled(tokens, i) && i + 2 < end && (Words.Occurring.Contains(tokens[i + 2].Word)
                || (i + 3 < end && (Words.Accomplishments.Contains(tokens[i + 3].Word) || Words.NounLeads.Contains(tokens[i + 3].Word)))))
                return Factuality.Cancelled;
            if (PlanPredicates.PastPlan(tokens, i, end) is { } plan)
                return plan;
            // "The voyage, planned for May, …"
            if (i == at + 1 && PlanPredicates.IsResolve(text, tokens, i) && tokens[i + 1].Word == "for")
                return Factuality.Planned;
            // "The voyage company means to sail in May."
            if (i <= at + FarthestVerb && Words.Resolving.Contains(word) && i + 1 < end && tokens[i + 1].Word == "to")
                return Factuality.Planned;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && tokens[i + 1].Word is "now" or "still" or "again")
                i++;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end && Words.Awaited.Contains(tokens[i + 1].Word))
                return Factuality.Expected;
            if (Words.Auxiliaries.Contains(word) && i + 1 < end
                && (Words.MeantParticiples.Contains(tokens[i + 1].Word) || PlanPredicates.IsResolve(text, tokens, i + 1)))
                return Factuality.Planned;
        }
        return Factuality.Happened;
    }

    /// <summary>A finite past verb between: what governs beyond it does not reach.</summary>
    private static bool IsFiniteStop(IReadOnlyList<Token> tokens, int i, int at) =>
        at - i > 1 && Words.FiniteVerbs.Contains(tokens[i].Word) && !PlanPredicates.IsPastPlan(tokens, i, at)
        && !(i + 1 < at && (Words.Planning.Contains(tokens[i + 1].Word) || Words.Expecting.Contains(tokens[i + 1].Word)
            || Words.Resolving.Contains(tokens[i].Word) && tokens[i + 1].Word == "to"
            || Words.Negations.Contains(tokens[i + 1].Word) || tokens[i + 1].Word is "already" or "also" or "shown" or "now"));

    private static bool IsPastNegation(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && Words.FiniteAuxiliaries.Contains(tokens[i - 1].Word)
            || tokens[i].Word is "never" or "no";

    /// <summary>"May be seen", "should be high": what nobody decides.</summary>
    internal static bool IsForeseen(string text, IReadOnlyList<Token> tokens) =>
        tokens.Any(token => Words.Foreseeing.Contains(token.Word) && !IsMonth(text, token));

    // The month May, and somebody called Will.
    internal static bool IsNamesake(string text, IReadOnlyList<Token> tokens, int i) =>
        IsMonth(text, tokens[i]) || (i > 0 && tokens[i].Word == "will" && char.IsUpper(text[tokens[i].Span.Start]));

    internal static bool IsMonth(string text, Token token) => token.Word == "may" && char.IsUpper(text[token.Span.Start]);
}
