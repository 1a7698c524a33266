using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Coreference;

/// <summary>
/// Which groups a mention can belong to at all: those that have its sentence or the one that it goes on from, those of its own work that
/// share a person or a thing with it where either is without a date, and those that share one and lie near it in time. Without it every
/// mention would be held against every other, and one of a person who is told of for decades against all of his.
/// </summary>
internal sealed class CoreferenceCandidates
{
    /// <summary>
    /// Days that lie <see cref="EventCoreference.NearDays"/> apart are in months that lie at most this many apart: 31 January, 3 March.
    /// </summary>
    private const int MonthsAround = 2;

    /// <summary>What lasts longer is not looked up month by month.</summary>
    private const int MostMonths = 24;

    private readonly Dictionary<AnnotatedSentence, SortedSet<int>> _bySentence = [];
    private readonly Dictionary<(Work Work, string Name), SortedSet<int>> _inWork = [];
    private readonly Dictionary<(Work Work, string Name), SortedSet<int>> _undatedInWork = [];
    private readonly Dictionary<string, SortedSet<int>> _dated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _long = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, int Month), SortedSet<int>> _byMonth = [];

    /// <summary>The groups, by number, lowest first.</summary>
    public IEnumerable<int> Of(EventMention mention, IReadOnlyCollection<string> key)
    {
        var places = new SortedSet<int>();
        Find(_bySentence, mention.Sentence);
        if (mention.Antecedent is { } antecedent)
            Find(_bySentence, antecedent);
        foreach (var name in key)
        {
            Find(mention.Dates.Count == 0 ? _inWork : _undatedInWork, (mention.Work, name));
            foreach (var date in mention.Dates)
                FindNear(name, date.Value);
        }
        return places;

        void FindNear(string name, DateInterval date)
        {
            if (MonthsOf(date) is not (var first, var last))
            {
                Find(_dated, name);
                return;
            }
            Find(_long, name);
            for (var month = first - MonthsAround; month <= last + MonthsAround; month++)
                Find(_byMonth, (name, month));
        }

        void Find<T>(Dictionary<T, SortedSet<int>> from, T at)
            where T : notnull
        {
            if (from.TryGetValue(at, out var groups))
                places.UnionWith(groups);
        }
    }

    public void Add(EventMention mention, IReadOnlyCollection<string> key, int group)
    {
        Place(_bySentence, mention.Sentence, group);
        foreach (var name in key)
        {
            Place(_inWork, (mention.Work, name), group);
            if (mention.Dates.Count == 0)
                Place(_undatedInWork, (mention.Work, name), group);
            foreach (var date in mention.Dates)
            {
                Place(_dated, name, group);
                if (MonthsOf(date.Value) is not (var first, var last))
                    Place(_long, name, group);
                else
                {
                    for (var month = first; month <= last; month++)
                        Place(_byMonth, (name, month), group);
                }
            }
        }
    }

    /// <returns>Months since the year 0; null for what is open or long.</returns>
    private static (int First, int Last)? MonthsOf(DateInterval date) =>
        date is { Start: { } start, End: { } end } && MonthOf(end) - MonthOf(start) < MostMonths ? (MonthOf(start), MonthOf(end)) : null;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static void Place<T>(Dictionary<T, SortedSet<int>> places, T at, int group)
        where T : notnull
    {
        if (!places.TryGetValue(at, out var groups))
            places[at] = groups = [];
        groups.Add(group);
    }
}
