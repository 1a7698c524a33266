using ChatBot.Search.Answers;
using NodaTime;

namespace ChatBot.Daily.Content;

/// <summary>Turns: who has waited longest comes first, so that no sentence is repeated before the others have had their turn.</summary>
public static class Rotation
{
    /// <param name="candidates">In the order in which they are read; ties keep it.</param>
    /// <param name="shown">When the channel was last shown each, by fingerprint.</param>
    /// <param name="limit">How many are taken.</param>
    /// <returns>Those whose turn it is, in the order of <paramref name="candidates"/>.</returns>
    public static IReadOnlyList<AnswerQuotation> Take(IReadOnlyList<AnswerQuotation> candidates, IReadOnlyDictionary<long, LocalDate> shown, int limit)
    {
        if (candidates.Count <= limit)
        {
            return candidates;
        }

        // Never shown comes before any date; a large library has such sentences for many years, and the rest need not be looked at.
        var waiting = candidates.Where(candidate => !shown.ContainsKey(Fingerprint.Of(candidate.Quotation))).Take(limit).ToList();
        if (waiting.Count == limit)
        {
            return waiting;
        }

        var chosen = candidates
            .OrderBy(candidate => shown.TryGetValue(Fingerprint.Of(candidate.Quotation), out var date) ? date : LocalDate.MinIsoValue)
            .Take(limit)
            .ToHashSet();
        return [.. candidates.Where(chosen.Contains)];
    }
}
