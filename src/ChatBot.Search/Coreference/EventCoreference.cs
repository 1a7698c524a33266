using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;

namespace ChatBot.Search.Coreference;

/// <summary>
/// Joins mentions that tell of one happening: the same kind, the same people (or things), and a time and a place that do not
/// exclude each other. What was planned or cancelled is never joined with what took place.
/// </summary>
public static class EventCoreference
{
    /// <summary>
    /// Two dates this many days apart, of the same people in the same place, are taken for one happening told differently.
    /// </summary>
    internal const int NearDays = 31;

    public static IReadOnlyList<EventCluster> Join(IReadOnlyList<EventMention> mentions, Gazetteer gazetteer)
    {
        var groups = new List<List<(EventMention Mention, HashSet<string> Key)>>();
        var candidates = new CoreferenceCandidates();
        foreach (var mention in mentions.Where(mention => mention.Factuality != Factuality.Denied)
            .OrderBy(mention => mention.Dates.Count == 0))
        {
            var key = Key(mention);
            var home = candidates.Of(mention, key)
                .FirstOrDefault(place => groups[place].Exists(other => IsOne(mention, key, other.Mention, other.Key, gazetteer))
                    && groups[place].TrueForAll(other => DoNotExclude(mention, other.Mention)), -1);
            if (home < 0)
            {
                home = groups.Count;
                groups.Add([]);
            }
            groups[home].Add((mention, key));
            candidates.Add(mention, key, home);
        }
        var order = mentions.Select((mention, index) => (mention, index))
            .ToDictionary(pair => pair.mention, pair => pair.index, ReferenceEqualityComparer.Instance as IEqualityComparer<EventMention>);
        return [.. groups.Select(group => group.Select(one => one.Mention).OrderBy(mention => order[mention]).ToArray())
            .OrderBy(group => order[group[0]])
            .Select(group => new EventCluster(group) { Differences = Differences.Of(group, gazetteer) })];
    }

    /// <summary>
    /// Some mentions with all whose presence can matter to how <see cref="Join"/> joins them: those that tell the same as one of them,
    /// those that tell the same as these, and so on. Joined alone they are joined as among all.
    /// </summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="near">What can be joined with a mention at all: all of its own work, and what <see cref="CoreferenceTerms"/>
    /// finds.</param>
    /// <param name="gazetteer">The names of the library.</param>
    internal static IReadOnlyCollection<EventMention> Linked(
        IEnumerable<EventMention> mentions, Func<EventMention, IEnumerable<EventMention>> near, Gazetteer gazetteer)
    {
        var linked = new Dictionary<EventMention, HashSet<string>>(ReferenceEqualityComparer.Instance);
        var open = new Queue<EventMention>();
        foreach (var mention in mentions)
            Add(mention, Key(mention));
        while (open.TryDequeue(out var mention))
        {
            var key = linked[mention];
            foreach (var other in near(mention).Where(other => other.Kind == mention.Kind && !linked.ContainsKey(other)))
            {
                var keyOfOther = Key(other);
                if (IsOne(mention, key, other, keyOfOther, gazetteer) || IsOne(other, keyOfOther, mention, key, gazetteer))
                    Add(other, keyOfOther);
            }
        }
        return linked.Keys;

        void Add(EventMention mention, HashSet<string> key)
        {
            if (mention.Factuality != Factuality.Denied && linked.TryAdd(mention, key))
                open.Enqueue(mention);
        }
    }

    private static bool IsOne(
        EventMention left, HashSet<string> key, EventMention right, HashSet<string> keyOfRight, Gazetteer gazetteer)
    {
        if (left.Kind != right.Kind || SharedFactuality(left) != SharedFactuality(right))
            return false;
        if (left.Sentence == right.Sentence && (left.Scope == right.Scope || left.IsContinuation))
            return true;
        if (left.Antecedent == right.Sentence && left.IsContinuation)
            return true;
        var near = DatesMeet(left, right);
        var dated = left.Dates.Count > 0 && right.Dates.Count > 0;
        if (dated && !near)
            return false;
        return (dated || left.Work == right.Work) && key.Overlaps(keyOfRight)
            && (PlacesMeet(left, right, gazetteer) || (dated && SameDay(left, right)));
    }

    private static bool DoNotExclude(EventMention left, EventMention right) =>
        left.Dates.Count == 0 || right.Dates.Count == 0 || DatesMeet(left, right);

    /// <summary>What must be shared: the persons; where none are named, the things.</summary>
    internal static HashSet<string> Key(EventMention mention)
    {
        var people = mention.Names.Select(name => name.Resolved).OfType<Name>().Where(name => name.IsPerson).Select(name => name.Canonical)
            .ToHashSet(StringComparer.Ordinal);
        return people.Count > 0 ? people : [
            .. mention.Names.Select(name => name.Resolved).OfType<Name>().Where(name => !name.IsPlace).Select(name => name.Canonical)];
    }

    private static Factuality SharedFactuality(EventMention mention) =>
        mention.Factuality == Factuality.Planned ? Factuality.Expected : mention.Factuality;

    private static bool DatesMeet(EventMention left, EventMention right) =>
        left.Dates.Any(one => right.Dates.Any(other => one.Value.Overlaps(other.Value) || Distance(one.Value, other.Value) <= NearDays));

    private static bool SameDay(EventMention left, EventMention right) =>
        left.Dates.Any(one => one.Value.Precision == DatePrecision.Day && right.Dates.Any(other => other.Value.Overlaps(one.Value)));

    private static int Distance(DateInterval left, DateInterval right)
    {
        if (left is not { Start: { } ls, End: { } le } || right is not { Start: { } rs, End: { } re }
            || left.Precision == DatePrecision.Year || right.Precision == DatePrecision.Year)
            return int.MaxValue;
        return Math.Max(rs.DayNumber - le.DayNumber, ls.DayNumber - re.DayNumber);
    }

    private static bool PlacesMeet(EventMention left, EventMention right, Gazetteer gazetteer)
    {
        var (ours, theirs) = (PlacesOf(left), PlacesOf(right));
        return ours.Count == 0 || theirs.Count == 0 || ours.Any(one => theirs.Any(other => InOneCountry(one, other, gazetteer)));
    }

    private static bool InOneCountry(Name one, Name other, Gazetteer gazetteer) =>
        gazetteer.IsWithin(one, other) || gazetteer.IsWithin(other, one) || one.PartOf.Any(other.PartOf.Contains);

    internal static IReadOnlyList<Name> PlacesOf(EventMention mention) =>
        [.. mention.Targets.Select(target => target.Resolved).OfType<Name>().Distinct()];
}
