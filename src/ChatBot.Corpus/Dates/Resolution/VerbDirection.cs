using System.Collections.Frozen;
using ChatBot.Corpus.Dates.Tokens;

namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>Which way the verb by a date points: the nearest verb before it in its sentence, else the nearest after it.</summary>
internal static class VerbDirection
{
    private const int Reach = 25;
    private const int ReachToAuxiliary = 4;

    private static readonly FrozenSet<string> Future = FrozenSet.Create(
        "will", "shall", "ll", "scheduled", "slated", "due", "plans", "plan", "planning", "expects", "expect", "intends", "intend", "going", "forthcoming", "upcoming", "would", "aims", "hopes", "may", "might", "could", "should", "must", "can");

    private static readonly FrozenSet<string> Past = FrozenSet.Create(
        "was", "were", "had", "did", "said", "went", "came", "took", "made", "met", "held", "began", "fell", "rose", "told", "won", "lost", "sold", "left", "became", "got", "gave", "paid", "saw",
        "found", "put", "set", "brought", "bought", "sent", "spent", "stood", "led", "ran", "grew", "hit", "shot", "flew", "drew", "broke", "spoke", "wrote", "knew", "thought", "built", "cut", "laid",
        "has", "have", "been", "ended", "died", "born", "kept", "felt", "fought", "sank", "struck", "withdrew", "chose", "quit", "blew", "drove", "since", "ago");

    private static readonly FrozenSet<string> NotVerbs = FrozenSet.Create("united", "hundred", "need", "indeed", "speed", "feed", "red", "bed", "aged", "related", "armed", "allied", "limited", "led", "shed", "exceed", "proceed", "succeed");

    public static Direction Of(TokenList tokens, int first, int end)
    {
        for (var at = first - 1; at >= 0 && at >= first - Reach && tokens.SameSentence(at, first); at--)
        {
            if (At(tokens, at) is { } before) return before;
        }

        for (var at = end; at < end + Reach && tokens.SameSentence(at, first); at++)
        {
            if (At(tokens, at) is { } after) return after;
        }

        return Direction.Unknown;
    }

    private static Direction? At(TokenList tokens, int at)
    {
        var word = tokens.Word(at);
        if (word is "" || word is "may" or "will" && tokens.IsCapital(at)) return null;
        if (word is "expected" or "planned" or "supposed" or "set" or "projected" or "poised" && tokens.Word(at + 1) is "to" or "for") return Direction.Future;
        // "to visit", "to be held"; not "to the" or "to Moscow"
        if (word == "be" && tokens.Word(at - 1) is "to") return Direction.Future;
        if (Future.Contains(word)) return Direction.Future;
        if (!Past.Contains(word) && !(word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NotVerbs.Contains(word))) return null;
        return HasFutureAuxiliary(tokens, at) ? Direction.Future : Direction.Past;
    }

    // "will be held", "is to be delivered", "would have gone"
    private static bool HasFutureAuxiliary(TokenList tokens, int at)
    {
        for (var back = at - 1; back >= at - ReachToAuxiliary && tokens.SameSentence(back, at) && tokens.Mark(back) == '\0'; back--)
        {
            if (tokens.Word(back) is "will" or "shall" or "would" or "should" or "may" or "might" or "could" or "can" or "must" || tokens.Word(back) == "to" && tokens.Word(back + 1) == "be") return true;
        }

        return false;
    }
}
