using ChatBot.Corpus.Events;
using ChatBot.Corpus.Works;
using ChatBot.Search.Coreference;
using ChatBot.Search.Encoder;
using ChatBot.Search.Index;

namespace ChatBot.Search.Library;

/// <summary>
/// What the lenses find in the texts, joined where several sources tell of one happening. It is kept work by work; what is joined with a
/// few mentions is found without the rest of the library, by terms in the index. Safe for any number of callers at once.
/// </summary>
internal sealed class LensEvents
{
    /// <summary>
    /// Where one thing leads to another through more works, what these tell is joined by itself: nobody waits for a library to be read.
    /// </summary>
    private const int MostRead = 100;

    private readonly LensSet _lenses;
    private readonly LibraryText _text;
    private readonly Copies _copies;
    private readonly IndexFolder _index;
    private readonly LoadedOnce<Dictionary<string, IReadOnlyList<EventCluster>>> _all;
    private readonly LoadedOnce<ILookup<Work, (EventCluster Event, int Place)>> _byWork;
    private readonly Lazy<(Dictionary<Work, int> OfWork, Dictionary<string, int> OfKey)> _numbers;

    public LensEvents(LensSet lenses, LibraryText text, Copies copies, IndexFolder index)
    {
        (_lenses, _text, _copies, _index) = (lenses, text, copies, index);
        _all = new(ReadAll);
        _byWork = new(() => _all.Value.Values.SelectMany(joined => joined)
            .SelectMany((one, place) => one.Mentions.Select(mention => mention.Work).Distinct().Select(work => (work, one, place)))
            .ToLookup(told => told.work, told => (told.one, told.place)));
        _numbers = new(() =>
            (text.Readings.Index().ToDictionary(pair => pair.Item.Work, pair => pair.Index),
            text.Readings.Index().ToDictionary(pair => KeptBlock.Events(WorkBlock.KeyOf(pair.Item.Work)), pair => pair.Index)));
    }

    /// <summary>By the lens's name, all that it finds; read when it is first asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EventCluster>> All => _all.Value;

    /// <summary>All that they find, work by work, not joined.</summary>
    public IEnumerable<EventMention> Mentions => _all.IsLoaded
        ? _all.Value.Values.SelectMany(joined => joined).SelectMany(one => one.Mentions)
        : Enumerable.Range(0, _text.Readings.Count).SelectMany(Read).Where(mention => mention.Factuality != Factuality.Denied);

    /// <summary>
    /// The happenings that are told in a sentence of which something is quoted, lens by lens in the order of <see cref="All"/>, and as
    /// they are there; where that has not been read, and more than <see cref="MostRead"/> works could have to do with them, as so many
    /// tell them.
    /// </summary>
    public IReadOnlyList<EventCluster> Around(IReadOnlyCollection<Quotation> quoted)
    {
        if (_lenses.Lenses.Count == 0)
            return [];
        var places = quoted.ToLookup(quotation => quotation.Work, quotation => quotation.Span);
        bool IsQuoted(EventMention mention) => places[mention.Work].Any(mention.Sentence.Span.Overlaps);
        if (!_all.IsLoaded && _index.IsOnDisk)
            return Joined([.. places.Select(place => place.Key)], IsQuoted);
        return [.. places.SelectMany(place => _byWork.Value[place.Key]).DistinctBy(told => told.Place).OrderBy(told => told.Place)
            .Select(told => told.Event).Where(one => one.Mentions.Any(IsQuoted))];
    }

    private IReadOnlyList<EventCluster> Joined(IReadOnlyList<Work> works, Func<EventMention, bool> isQuoted)
    {
        var read = new Dictionary<int, IReadOnlyList<EventMention>>();
        var linked = EventCoreference.Linked(works.SelectMany(Of).Where(isQuoted), Near, _text.Names).ToHashSet(
            ReferenceEqualityComparer.Instance);
        var ordered = read.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value).Where(linked.Contains).ToLookup(one => one.Kind);
        return [.. _lenses.Lenses.SelectMany(lens => EventCoreference.Join([.. ordered[lens.Name]], _text.Names))
            .Where(one => one.Mentions.Any(isQuoted))];

        IEnumerable<EventMention> Of(Work work) => At(_numbers.Value.OfWork[work]);

        IEnumerable<EventMention> Near(EventMention mention) => Of(mention.Work).Concat(
            _index.KeysOf([.. CoreferenceTerms.Near(mention)]).Select(key => _numbers.Value.OfKey.GetValueOrDefault(key, -1))
            .Where(number => number >= 0 && (read.ContainsKey(number) || read.Count < MostRead)
                && _text.Readings[number].Work != mention.Work).SelectMany(At));

        IReadOnlyList<EventMention> At(int number) =>
            read.TryGetValue(number, out var told) ? told : read[number] = Read(number);
    }

    private Dictionary<string, IReadOnlyList<EventCluster>> ReadAll()
    {
        var found = Enumerable.Range(0, _text.Readings.Count).AsParallel().AsOrdered().Select(Read).ToArray();
        var byKind = found.SelectMany(told => told).ToLookup(mention => mention.Kind);
        return _lenses.Lenses.ToDictionary(
            lens => lens.Name, lens => EventCoreference.Join([.. byKind[lens.Name]], _text.Names), StringComparer.Ordinal);
    }

    private IReadOnlyList<EventMention> Read(int number)
    {
        var work = _text.Readings[number];
        var kept = _index.IsOnDisk ? _index.Kept(KeptBlock.Events(WorkBlock.KeyOf(work.Work))) : null;
        var told = (kept is null ? null : _lenses.Unpack(kept, work, _text.Stamps[number])) ?? _lenses.Read(work);
        return [.. told.Where(mention => !_copies.Repeats(mention.Work, mention.Sentence.Span))];
    }
}
