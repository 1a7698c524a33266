using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Index;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>What of a lens's matter meets a query: by the lens's words, by meaning, or nearly.</summary>
/// <param name="lens">The lens.</param>
/// <param name="joined">What its words found.</param>
/// <param name="meaning">What tells of its matter in other words.</param>
/// <param name="sentences">The sentences of the library.</param>
/// <param name="asked">Which of them may meet the query of the call.</param>
/// <param name="gazetteer">The names of the library.</param>
/// <param name="readings">The works with their sentences read, in the order of the library.</param>
internal sealed class LensMatches(Lens lens, IReadOnlyList<EventCluster> joined, LensMeaning meaning, SentenceTable sentences,
    QuerySentences asked, Gazetteer gazetteer, IReadOnlyDictionary<Work, WorkReading> readings)
{
    private const int MostRelated = 3;

    private const int MostClosest = 8;

    /// <summary>What goes on about a matter stands in the next sentence.</summary>
    private const int Close = 1;

    /// <summary>The mentions that the lens's words found, as far as they meet a query.</summary>
    public List<(EventCluster Event, EventMatch Match)> Of(LibraryQuery query) => Among(joined, query);

    private List<(EventCluster Event, EventMatch Match)> Among(IEnumerable<EventCluster> clusters, LibraryQuery query)
    {
        var matcher = Matcher(query);
        return [.. clusters.SelectMany(one => one.Mentions.Select(mention => (one, matcher.Match(mention))))
            .Where(pair => pair.Item2.Level != MatchLevel.None)];
    }

    private EventMatcher Matcher(LibraryQuery query) => new(query, gazetteer, lens.Places, readings);

    /// <summary>
    /// What tells of the matter by its meaning: what is told as an answer, and what is only shown beside, with what meets the query by what
    /// stands around it.
    /// </summary>
    public (List<(EventCluster Event, EventMatch Match)> Answers, List<BesideMatch> Beside) ByMeaning(
        LibraryQuery query, List<(EventCluster Event, EventMatch Match)> found)
    {
        bool IsFound(EventMention mention) => IsAmong(found.Select(pair => pair.Match), mention);
        var mentions = joined.SelectMany(one => one.Mentions).ToArray();
        var told = meaning.Of(lens);
        var matches = Best(Among(told.Select(one => new EventCluster([one.Mention])), query))
            .FindAll(pair => !IsFound(pair.Match.Event));
        // A match is a mention of its own; what is the same is the sentence.
        var answers = told.Where(one => one.IsAnswer).Select(one => one.Mention.Sentence).ToHashSet();
        var matcher = new NearbyMatches(sentences, gazetteer, query);
        var nearby = mentions.Where(mention => !IsFound(mention)).Select(matcher.Match).OfType<(EventMatch Match, int Distance)>()
            .OrderBy(pair => pair.Distance).Select(
                pair => new BesideMatch(pair.Match, false, lens.IsPlain
                && (pair.Distance <= Close || query.Dates.Count > 0 && query.Parts == query.Dates.Count)));
        // Of what only its meaning tells, what may be an answer: the rest is shown by how near it is (Closest).
        var byMeaning = !lens.IsPlain || !query.IsNarrow ? []
            : LensOrdering.Order(matches.FindAll(pair => !answers.Contains(pair.Match.Event.Sentence)), lens.Order)
                .Select(pair => new BesideMatch(pair.Match, true, true));
        return (matches.FindAll(pair => answers.Contains(pair.Match.Event.Sentence)),
            [.. nearby.Concat(byMeaning).DistinctBy(one => (one.Match.Event.Work, one.Match.Event.Quotable))]);
    }

    /// <summary>
    /// What meets all of the query in whatever words, the nearest to the lens's matter first; and whether it is offered as an answer. A
    /// year alone is met by much: there the first must be nearer to this matter than to any other lens's.
    /// </summary>
    public (IReadOnlyList<EventMatch> Matches, bool IsOffered) Nearest(LibraryQuery query)
    {
        var matcher = Matcher(query);
        // Made one by one: the first few that meet the query are enough.
        var mentions = meaning.Nearest(lens, asked.Numbers);
        EventMatch[] matches = [.. mentions.Select(matcher.Match).Where(match => match.Level <= MatchLevel.Sentence).Take(MostRelated)];
        if (matches.Length == 0 && query.IsNarrow)
        {
            var nearby = new NearbyMatches(sentences, gazetteer, query);
            matches = [.. mentions.Select(mention => nearby.Match(mention)?.Match).OfType<EventMatch>().Take(MostRelated)];
        }
        return (matches, matches.Length > 0
            && (query.IsNarrow || query.Dates.Count == 0 || meaning.IsOwn(lens, matches[0].Event.Sentence)));
    }

    /// <summary>
    /// What meets the query in whatever words, or by what stands around it, what is most of the lens's own matter first: shown beside the
    /// answers.
    /// </summary>
    public IEnumerable<EventMatch> Closest(LibraryQuery query, IReadOnlyList<EventMatch> answers)
    {
        var (matcher, nearby) = (Matcher(query), new NearbyMatches(sentences, gazetteer, query));
        return meaning.MostOwn(lens, asked.Numbers)
            .Select(mention => matcher.Match(mention) is { Level: <= MatchLevel.Sentence } match ? match : nearby.Match(mention)?.Match)
            .OfType<EventMatch>().Where(match => !IsAmong(answers, match.Event)).Take(MostClosest);
    }

    private static bool IsAmong(IEnumerable<EventMatch> found, EventMention mention) =>
        found.Any(other => other.Event.Work == mention.Work && other.Event.Quotable.Overlaps(mention.Quotable));

    public static List<(EventCluster Event, EventMatch Match)> Best(List<(EventCluster Event, EventMatch Match)> matches) =>
        [.. matches.Where(pair => pair.Match.Level <= MatchLevel.Sentence)
            .GroupBy(pair => (pair.Match.Event.Work, pair.Match.Event.Quotable))
            .SelectMany(group => group.Where(pair => pair.Match.Level == group.Min(other => other.Match.Level)))];

    /// <summary>What is told of those whom a name means less probably: shown beside, for the asker to say who is meant.</summary>
    public List<AnswerQuotation> Lesser(LibraryQuery query)
    {
        if (!query.Names.Any(name => name.Lesser.Count > 0))
            return [];
        var other = query with
        {
            Names = [.. query.Names.Select(
            name => name.Lesser.Count > 0 ? name with { Names = name.Lesser, Lesser = [] } : name)]
        };
        return MatchedQuotations.Of([.. LensOrdering.Order(Best(Of(other)), lens.Order)
            .Select(pair => pair.Match)], QuotationLabel.Related);
    }

    /// <summary>Near misses: all but the date met, or met by the paragraph only.</summary>
    public List<AnswerQuotation> Related(LibraryQuery query, List<(EventCluster Event, EventMatch Match)> matches)
    {
        var near = matches.Where(pair => pair.Match.Level == MatchLevel.Paragraph).ToList();
        if (Lesser(query) is { Count: > 0 } lesser)
            return lesser;
        if (near.Count == 0 && query.Dates.Count > 0 && query with { Dates = [] } is { IsEmpty: false } undated)
            near = [.. LensOrdering.Order(Best(Of(undated)), lens.Order)];
        return near.Count > 0
            ? MatchedQuotations.Of([.. near.Take(MostRelated).Select(pair => pair.Match)], QuotationLabel.Related)
            : [.. ParagraphMatches.Of(readings.Values, gazetteer, query, joined).Take(MostRelated)];
    }
}

/// <summary>What is shown beside the answers.</summary>
/// <param name="Match">What met the query.</param>
/// <param name="ByMeaning">True when it is of the matter by its meaning, false when by what stands around it.</param>
/// <param name="IsClose">True when it is an answer where there is no better one.</param>
internal sealed record BesideMatch(EventMatch Match, bool ByMeaning, bool IsClose);
