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
    public static IReadOnlyList<AnswerQuotation> Take(
        IReadOnlyList<AnswerQuotation> candidates, IReadOnlyDictionary<long, LocalDate> shown, int limit) =>
        Take(candidates, candidate => LastShown(candidate, shown), limit);

    /// <summary>
    /// Events whose turn it is, each with the quotation of it first whose turn it is: what was told of an event counts for all of it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<AnswerQuotation>> Take(
        IReadOnlyList<IReadOnlyList<AnswerQuotation>> events, IReadOnlyDictionary<long, LocalDate> shown, int limit) =>
    [
        .. Take(events, told => told.Max(quoted => LastShown(quoted, shown)), limit)
            .Select(told => Take(told, shown, 1)[0] is var first ? [first, .. told.Where(other => other != first)] : told),
    ];

    private static IReadOnlyList<T> Take<T>(IReadOnlyList<T> candidates, Func<T, LocalDate> lastShown, int limit)
        where T : class
    {
        if (candidates.Count <= limit)
        {
            return candidates;
        }

        // Never shown comes before any date; a large library has such sentences for many years, and the rest need not be looked at.
        var waiting = candidates.Where(candidate => lastShown(candidate) == LocalDate.MinIsoValue).Take(limit).ToList();
        if (waiting.Count == limit)
        {
            return waiting;
        }

        var chosen = candidates.OrderBy(lastShown).Take(limit).ToHashSet<T>(ReferenceEqualityComparer.Instance);
        return [.. candidates.Where(chosen.Contains)];
    }

    private static LocalDate LastShown(AnswerQuotation quoted, IReadOnlyDictionary<long, LocalDate> shown) =>
        shown.TryGetValue(Fingerprint.Of(quoted.Quotation), out var date) ? date : LocalDate.MinIsoValue;
}
