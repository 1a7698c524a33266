using System.Collections.Frozen;
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

    private static readonly FrozenSet<string> CancelWords =
        Set("cancellation", "cancel", "cancels", "cancelled", "canceled", "cancelling", "postponement", "postponed", "scrapped",
        "scrapping", "abandoned", "shelved", "aborted", "collapse", "collapsed", "breakdown", "axed", "scrubbed");
    private static readonly FrozenSet<string> PlanWords =
        Set("want", "wants", "wanted", "wish", "wishes", "plan", "plans", "planned", "planning", "intend", "intends", "intended",
        "interest", "interested", "seek", "seeks",
        "seeking", "sought", "aim", "aims", "propose", "proposes", "proposed", "proposal", "purpose", "apply", "applying", "applied",
            "considering", "hoping", "eyeing", "ready", "willing", "keen", "decided", "floated", "applies", "invite", "invited", "asked",
            "looking", "scheduled", "negotiating");
    private static readonly FrozenSet<string> ExpectWords =
        Set("will", "shall", "would", "may", "might", "could", "can", "should", "must", "expect", "expects", "expected", "await", "awaits",
        "awaited", "hope", "hopes", "hoped", "likely", "unlikely",
        "impending", "upcoming", "forthcoming", "possible", "possibility", "eve", "until", "prospective", "prospects", "potential",
            "potentially", "possibly", "perhaps", "envisaged", "future", "need", "needs", "if", "due");
    private static readonly FrozenSet<string> NoWords = Set("not", "no", "never", "nor", "without", "n't", "neither");
    private static readonly FrozenSet<string> Copulas = Set("is", "are", "was", "were", "been", "be", "has", "have");

    /// <param name="text">The work's text.</param>
    /// <param name="atoms">The sentence's words.</param>
    /// <param name="at">The index of the word that tells the matter.</param>
    /// <param name="first">The first word of its clause.</param>
    /// <param name="end">One past the last word of its clause.</param>
    /// <param name="isPast">True when its date lies before the document's: "will" then speaks of something else ("the feast of 1990 will be
    /// remembered").</param>
    public static Factuality Of(string text, IReadOnlyList<Token> atoms, int at, int first, int end, bool isPast = false)
    {
        var from = Math.Max(first, at - (atoms[at].Word.EndsWith("ing", StringComparison.Ordinal) ? FarthestBeforeGerund : FarthestBefore));
        for (var i = at - 1; i >= from; i--)
        {
            if (at - i <= 4 && (CancelWords.Contains(atoms[i].Word)
                || (atoms[i].Word is "called" or "calling" && atoms[i + 1].Word == "off")))
                return Factuality.Cancelled;
        }
        if (CancellationPredicates.IsCancelling(atoms, at))
            return Factuality.Cancelled;
        var before = Before(text, atoms, at, from, isPast);
        if (before is Factuality.Happened or Factuality.Planned or Factuality.Expected && CancellationPredicates.Is(text, atoms, at, end))
            return Factuality.Cancelled;
        if (before != Factuality.Happened)
            return before;
        return After(atoms, at, Math.Min(end, at + FarthestPredicate), isPast);
    }

    private static Factuality Before(string text, IReadOnlyList<Token> atoms, int at, int from, bool isPast)
    {
        for (var i = at - 1; i >= from; i--)
        {
            var word = atoms[i].Word;
            if (word == "would" && i + 1 < atoms.Count && atoms[i + 1].Word is "have")
                return Factuality.Cancelled;
            if (IsPastPlan(atoms, i, at))
                return atoms[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned;
            if (IsFiniteStop(text, atoms, i, at))
                return Factuality.Happened;
            if (NoWords.Contains(word) && at - i <= 4)
                return IsPastNegation(atoms, i) ? Factuality.Denied : Factuality.Happened;
            if (word is "if" or "until" && i > from && at - i > 7)
                continue;
            if (IsResolve(atoms, i))
                return Factuality.Planned;
            if (isPast && word is "will" or "shall")
                continue;
            if (PlanWords.Contains(word) && at - i <= 6 && atoms[i + 1].Word != "of" && !(word is "interest" && at - i > 3))
                return Factuality.Planned;
            if (ExpectWords.Contains(word) && !IsMonth(text, atoms[i]))
                return Factuality.Expected;
            if (word == "have" && i + 1 < at && atoms[i + 1].Word == "to" && !(i > 0 && atoms[i - 1].Word == "had"))
                return Factuality.Expected;
        }
        return Factuality.Happened;
    }

    /// <summary>"Hopes to open", "is set for": those who would do it mean to.</summary>
    private static bool IsResolve(IReadOnlyList<Token> atoms, int i) =>
        i + 1 < atoms.Count && (atoms[i].Word, atoms[i + 1].Word) is (
            "hope" or "hopes" or "hoped" or "hoping" or "mean" or "means" or "meant" or "going", "to") or (
            "set" or "fixed" or "booked" or "pencilled" or "slated", "for" or "in");

    private static Factuality After(IReadOnlyList<Token> atoms, int at, int end, bool isPast)
    {
        for (var i = at + 1; i < end; i++)
        {
            var word = atoms[i].Word;
            if (i >= at + FarthestAfter && CancellationPredicates.Divides(word))
                break;
            if (CancelWords.Contains(word) && i > at + 1 && i < at + FarthestAfter)
                return Factuality.Cancelled;
            if (!isPast && word is "will" or "shall" && i <= at + 4)
                return Factuality.Expected;
            if (IsPastPlan(atoms, i, end - 1) && atoms[i + 2].Word is not ("the" or "a" or "an"))
                return atoms[i + 2].Word == "have" ? Factuality.Cancelled : Factuality.Planned;
            if (Copulas.Contains(word) && i + 1 < end && atoms[i + 1].Word is "now" or "still" or "again")
                i++;
            if (Copulas.Contains(word) && i + 1 < end && atoms[i + 1].Word is "expected" or "awaited" or "likely" or "due" or "scheduled")
                return Factuality.Expected;
            if (Copulas.Contains(word) && i + 1 < end && (atoms[i + 1].Word is "planned" or "proposed" || IsResolve(atoms, i + 1)))
                return Factuality.Planned;
        }
        return Factuality.Happened;
    }

    /// <summary>"was to visit", "were also to meet": a plan seen from later.</summary>
    private static bool IsPastPlan(IReadOnlyList<Token> atoms, int i, int at)
    {
        if (atoms[i].Word is not ("was" or "were" or "is" or "are" or "been"))
            return false;
        var next = i + 1 < at && atoms[i + 1].Word is "also" or "then" or "later" ? i + 2 : i + 1;
        return next < at && atoms[next].Word == "to";
    }

    /// <summary>A finite past verb between: what governs beyond it does not reach.</summary>
    private static bool IsFiniteStop(string text, IReadOnlyList<Token> atoms, int i, int at) =>
        at - i > 1 && atoms[i].Word is "was" or "were" or "had" or "has" or "began" or "came" or "reported" or "agreed" or "signed"
            or "highlighted" && !IsPastPlan(atoms, i, at)
        && !(i + 1 < at && (PlanWords.Contains(atoms[i + 1].Word) || ExpectWords.Contains(atoms[i + 1].Word)
            || NoWords.Contains(atoms[i + 1].Word) || atoms[i + 1].Word is "already" or "also" or "shown" or "now"))
        && text.Length > 0;

    private static bool IsPastNegation(IReadOnlyList<Token> atoms, int i) =>
        i > 0 && (atoms[i - 1].Word is "did" or "have" or "has" or "had" or "was" or "were" or "is" or "are" or "does" or "do")
            || atoms[i].Word is "never" or "no";

    private static bool IsMonth(string text, Token token) => token.Word == "may" && char.IsUpper(text[token.Span.Start]);

    private static FrozenSet<string> Set(params string[] words) => FrozenSet.ToFrozenSet(words);
}
