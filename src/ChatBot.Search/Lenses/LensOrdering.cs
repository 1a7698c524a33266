using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Search.Coreference;

namespace ChatBot.Search.Lenses;

/// <summary>What a lens shows first.</summary>
internal static class LensOrdering
{
    /// <summary>
    /// By what most sources tell, then what came about, then what is dated most exactly; of one happening, one mention of each source
    /// before a second of any. The other orders go by date.
    /// </summary>
    public static List<(EventCluster Event, EventMatch Match)> Order(
        IReadOnlyList<(EventCluster Event, EventMatch Match)> found, LensOrder order)
    {
        var ranked = found
            .GroupBy(pair => pair.Event, ReferenceEqualityComparer.Instance)
            .SelectMany(group => Turns([.. group]))
            .ToList();
        var exact = found.Where(pair => pair.Match.IsExact).Select(pair => pair.Event).ToHashSet(ReferenceEqualityComparer.Instance);
        return order switch
        {
            LensOrder.Oldest => [.. ranked.OrderBy(pair => First(pair.Match.Event) ?? DateOnly.MaxValue)
                .Select(pair => (pair.Event, pair.Match))],
            LensOrder.Newest => [.. ranked.OrderByDescending(pair => First(pair.Match.Event) ?? DateOnly.MinValue)
                .Select(pair => (pair.Event, pair.Match))],
            _ => [.. ranked.OrderBy(pair => pair.Turn > 0).ThenBy(pair => pair.Match.Level)
                .ThenByDescending(pair => exact.Contains(pair.Event)).ThenByDescending(pair => pair.Event.Works)
                .ThenBy(pair => FactualityOrder(pair.Match.Event))
                .ThenBy(pair => PrecisionOf(pair.Event)).ThenByDescending(pair => pair.Event.Mentions.Count)
                    .Select(pair => (pair.Event, pair.Match))],
        };
    }

    /// <summary>The mentions of one happening with the turn of each among those of its work: the fullest first.</summary>
    private static IEnumerable<(EventCluster Event, EventMatch Match, int Turn)> Turns(List<(EventCluster Event, EventMatch Match)> group)
    {
        var turns = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var (one, match) in group.OrderBy(pair => pair.Match.Level).ThenBy(pair => PrecisionOf(pair.Match.Event))
            .ThenBy(pair => pair.Match.Event.IsContinuation))
        {
            var turn = turns.GetValueOrDefault(match.Event.Work);
            turns[match.Event.Work] = turn + 1;
            yield return (one, match, turn);
        }
    }

    private static int FactualityOrder(EventMention mention) => mention.Factuality is Factuality.Happened or Factuality.Cancelled ? 0 : 1;

    private static int PrecisionOf(EventMention mention) =>
        mention.Dates.Count == 0 ? (int)DatePrecision.Approximate + 1 : (int)mention.Dates[0].Value.Precision;

    private static int PrecisionOf(EventCluster one) => one.Mentions.Min(mention => PrecisionOf(mention));

    private static DateOnly? First(EventMention mention) =>
        mention.Dates.Count == 0 ? null : mention.Dates[0].Value.Start ?? mention.Dates[0].Value.End;
}
