using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Explain;
using ChatBot.Search.Lenses;
using ChatBot.Search.Library;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>Answers a call of a lens: the mentions that meet all of what was asked for, or silence and what there is instead.</summary>
public static class LensAnswerer
{
    private const int MostRelated = 3;
    private const int MostBeside = 8;

    /// <summary>What goes on about a matter stands in the next sentence.</summary>
    private const int Close = 1;

    /// <param name="library">The snapshot.</param>
    /// <param name="lens">The lens that was called.</param>
    /// <param name="input">The call as typed.</param>
    /// <param name="about">What stands after the command's name.</param>
    public static Answer Answer(LibrarySnapshot library, Lens lens, string input, string about)
    {
        var own = lens.Patterns.Where(pattern => pattern.Words.Count == 1 && pattern.Then.Count == 0 && pattern.ThenName is null
            && pattern.With.Count == 0).SelectMany(pattern => pattern.Words[0]).ToHashSet(StringComparer.Ordinal);
        own.UnionWith(TriggerPattern.Forms(lens.Name, exact: false).SelectMany(forms => forms));
        var query = new QueryReader(library.Names, library.Vocabulary).Read(about, own, lens.Alike);
        if (query.DateProblems.Count > 0 && query.IsEmpty)
            return Answers.Answer.Invalid(input, lens.Name, query.DateProblems[0].Line, lens.Example);
        var joined = library.Events[lens.Name];
        var title = Phrase.Verbatim(about.Length == 0 ? $"/{lens.Name}" : $"/{lens.Name} {about}");
        if (query.Unknown.Count > 0)
            return Nothing(library, lens, input, title, query, joined, []);
        var matches = Matches(library, lens, query, joined);
        var found = Best(matches);
        var (byMeaning, beside) = query.IsEmpty ? ([], []) : ByMeaning(library, lens, query, joined, found);
        // Where no word of the lens meets all of it, what goes on about it, or tells all of it by meaning, is the answer.
        if (found.Count + byMeaning.Count == 0)
        {
            byMeaning = beside.FindAll(one => one.IsClose).ConvertAll(one => (new EventCluster([one.Match.Event]), one.Match));
            beside = beside.FindAll(one => !one.IsClose);
        }
        var related = MatchedQuotations.Of(
            [.. beside.GroupBy(one => one.ByMeaning).SelectMany(group => group.Take(MostBeside)).Select(one => one.Match)],
                QuotationLabel.Related,
            DateOf);
        if (query.OwnWords.Count > 0)
            found = [.. found.OrderByDescending(
                pair => query.OwnWords.Any(word => word.IsIn(SentenceTerms.Of(pair.Match.Event.Sentence, pair.Match.Event.Clause))))];
        if (found.Count + byMeaning.Count == 0)
        {
            List<AnswerQuotation> near = [.. Related(library, lens, query, joined, matches).Concat(related).Once()];
            var closest = lens.IsPlain && !query.IsEmpty
                ? MatchedQuotations.Of([.. Nearest(library, lens, query)], null, DateOf) : [];
            return closest.Count > 0 ? Closest(lens, input, title, query, closest, near)
                : Nothing(library, lens, input, title, query, joined, near);
        }
        return Found(lens, input, title, query, found, byMeaning, [.. Lesser(library, lens, query, joined), .. related]);
    }

    private static List<(EventCluster Event, EventMatch Match)> Matches(
        LibrarySnapshot library, Lens lens, LibraryQuery query, IReadOnlyList<EventCluster> joined)
    {
        var matcher = Matcher(library, lens, query);
        return [.. joined.SelectMany(one => one.Mentions.Select(mention => (one, matcher.Match(mention))))
            .Where(pair => pair.Item2.Level != MatchLevel.None)];
    }

    private static EventMatcher Matcher(LibrarySnapshot library, Lens lens, LibraryQuery query) =>
        new(query, library.Names, lens.Places, library.Readings.ToDictionary(reading => reading.Work));

    /// <summary>
    /// What tells of the matter by its meaning: what is told as an answer, and what is only shown beside, with what meets the query by what
    /// stands around it.
    /// </summary>
    private static (List<(EventCluster Event, EventMatch Match)> Answers, List<Beside> Beside) ByMeaning(
        LibrarySnapshot library, Lens lens, LibraryQuery query, IReadOnlyList<EventCluster> joined,
            List<(EventCluster Event, EventMatch Match)> found)
    {
        bool IsFound(EventMention mention) =>
            found.Exists(other => other.Match.Event.Work == mention.Work && other.Match.Event.Quotable.Overlaps(mention.Quotable));
        var mentions = joined.SelectMany(one => one.Mentions).ToArray();
        var told = library.Meaning.Of(lens);
        var matches = Best(Matches(library, lens, query, [.. told.Select(one => new EventCluster([one.Mention]))]))
            .FindAll(pair => !IsFound(pair.Match.Event));
        // A match is a mention of its own; what is the same is the sentence.
        var answers = told.Where(one => one.IsAnswer).Select(one => one.Mention.Sentence).ToHashSet(ReferenceEqualityComparer.Instance);
        var matcher = new NearbyMatches(library.Sentences, library.Names, query);
        var nearby = mentions.Where(mention => !IsFound(mention)).Select(matcher.Match).OfType<(EventMatch Match, int Distance)>()
            .OrderBy(pair => pair.Distance).Select(
                pair => new Beside(pair.Match, false, lens.IsPlain
                && (pair.Distance <= Close || query.Dates.Count > 0 && query.Parts == query.Dates.Count)));
        var byMeaning = LensOrdering.Order(matches.FindAll(pair => !answers.Contains(pair.Match.Event.Sentence)), lens.Order)
            .Select(pair => new Beside(pair.Match, true, lens.IsPlain && query.IsNarrow));
        return (matches.FindAll(pair => answers.Contains(pair.Match.Event.Sentence)),
            [.. nearby.Concat(byMeaning).DistinctBy(one => (one.Match.Event.Work, one.Match.Event.Quotable))]);
    }

    /// <summary>What meets all of the query in whatever words, the nearest to the lens's matter first.</summary>
    private static IEnumerable<EventMatch> Nearest(LibrarySnapshot library, Lens lens, LibraryQuery query)
    {
        var matcher = Matcher(library, lens, query);
        bool IsAsked(AnnotatedSentence sentence) => query.Dates.Count > 0
            ? sentence.Dates.Concat(sentence.HeadingDates).Any(told => query.Dates.Any(asked => DateMatching.Meets(told, asked)))
            : query.Names.Any(name => sentence.Names.Any(mention => mention.Names.Intersect(name.Names).Any()))
                || query.Words.Any(word => word.IsIn(SentenceTerms.Of(sentence, sentence.Span)));
        return library.Meaning.Nearest(lens, IsAsked).Select(matcher.Match).Where(match => match.Level <= MatchLevel.Sentence)
            .Take(MostRelated);
    }

    /// <summary>What is shown beside the answers.</summary>
    private sealed record Beside(EventMatch Match, bool ByMeaning, bool IsClose);

    private static List<(EventCluster Event, EventMatch Match)> Best(List<(EventCluster Event, EventMatch Match)> matches) =>
        [.. matches.Where(pair => pair.Match.Level <= MatchLevel.Sentence)
            .GroupBy(pair => (pair.Match.Event.Work, pair.Match.Event.Quotable))
            .SelectMany(group => group.Where(pair => pair.Match.Level == group.Min(other => other.Match.Level)))];

    private static Answer Found(Lens lens, string input, Phrase title, LibraryQuery query,
        List<(EventCluster Event, EventMatch Match)> found,
        List<(EventCluster Event, EventMatch Match)> byMeaning, List<AnswerQuotation> lesser)
    {
        // What its words tell comes first, unless all goes by date.
        var ordered = lens.Order == LensOrder.Told
            ? [.. LensOrdering.Order(found, lens.Order), .. LensOrdering.Order(byMeaning, lens.Order)]
            : LensOrdering.Order([.. found, .. byMeaning], lens.Order);
        var differing = ordered.Select(pair => pair.Event).Distinct().Where(one => one.Differences.Count > 0).ToArray();
        var quotations = MatchedQuotations.Of([.. ordered.Select(pair => pair.Match)], null, DateOf);
        quotations.AddRange(OtherSides(differing, ordered));
        quotations.AddRange(lesser.Where(other =>
            !quotations.Exists(shown => shown.Quotation.Work == other.Quotation.Work
            && shown.Quotation.Span.Overlaps(other.Quotation.Span))));
        for (var i = 0; i < quotations.Count; i++)
            quotations[i] = quotations[i] with { Note = DifferenceNotes.For(quotations[i], differing) ?? quotations[i].Note };
        var told = quotations.Where(quotation => !quotation.Labels.Contains(QuotationLabel.Related)).ToList();
        var beside = quotations.Count - told.Count;
        var message = Phrase.Join(" ", Counts.OfQuotations(told),
            beside == 0 ? Phrase.Empty : beside == 1 ? Phrase.Of($"1 more is only related.")
                : Phrase.Of($"{beside} more are only related."),
            NameNotes.Of(query));
        return new Answer(input, lens.Name, AnswerStatus.Answered, title, [message], quotations, [])
        {
            Differences = [.. differing.SelectMany(one => one.Differences).Select(difference => difference.Line).Distinct()],
        };
    }

    /// <summary>What the sources say that differ from those found: shown beside them.</summary>
    private static List<AnswerQuotation> OtherSides(IReadOnlyList<EventCluster> differing,
        List<(EventCluster Event, EventMatch Match)> found)
    {
        var shown = found.Select(pair => (pair.Match.Event.Work, pair.Match.Event.Quotable)).ToHashSet();
        var others = differing.SelectMany(one => one.Differences).SelectMany(difference => difference.Sides).Select(side => side.Mention)
            .Where(mention => shown.Add((mention.Work, mention.Quotable)))
                .Select(mention => new EventMatch(mention, MatchLevel.Paragraph, [], false)).ToArray();
        return MatchedQuotations.Of(others, QuotationLabel.Related, DateOf);
    }

    /// <summary>What is told of those whom a name means less probably: shown beside, for the asker to say who is meant.</summary>
    private static List<AnswerQuotation> Lesser(LibrarySnapshot library, Lens lens, LibraryQuery query, IReadOnlyList<EventCluster> joined)
    {
        if (!query.Names.Any(name => name.Lesser.Count > 0))
            return [];
        var other = query with
        {
            Names = [.. query.Names.Select(
            name => name.Lesser.Count > 0 ? name with { Names = name.Lesser, Lesser = [] } : name)]
        };
        return MatchedQuotations.Of([.. LensOrdering.Order(Best(Matches(library, lens, other, joined)), lens.Order)
            .Select(pair => pair.Match)], QuotationLabel.Related, DateOf);
    }

    /// <summary>Near misses: all but the date met, or met by the paragraph only.</summary>
    private static List<AnswerQuotation> Related(
        LibrarySnapshot library, Lens lens, LibraryQuery query, IReadOnlyList<EventCluster> joined,
        List<(EventCluster Event, EventMatch Match)> matches)
    {
        var near = matches.Where(pair => pair.Match.Level == MatchLevel.Paragraph).ToList();
        if (Lesser(library, lens, query, joined) is { Count: > 0 } lesser)
            return lesser;
        if (near.Count == 0 && query.Dates.Count > 0 && query with { Dates = [] } is { IsEmpty: false } undated)
            near = [.. LensOrdering.Order(Best(Matches(library, lens, undated, joined)), lens.Order)];
        return near.Count > 0
            ? MatchedQuotations.Of([.. near.Take(MostRelated).Select(pair => pair.Match)], QuotationLabel.Related, DateOf)
            : [.. ParagraphMatches.Of(library.Readings, library.Names, query, joined).Take(MostRelated)];
    }

    /// <summary>What no word of the lens tells, and what meets the query may.</summary>
    private static Answer Closest(
        Lens lens, string input, Phrase title, LibraryQuery query, List<AnswerQuotation> closest, List<AnswerQuotation> near)
    {
        var message = Phrase.Join(" ", Phrase.Of($"No sentence says it in the words of /{lens.Name}."), NameNotes.Of(query),
            Explanation.Of(Certainty.Unsure, closest));
        return new Answer(input, lens.Name, AnswerStatus.Answered, title, [message], [.. closest.Concat(near).Once()], [])
        {
            Certainty = Certainty.Unsure,
        };
    }

    private static Answer Nothing(LibrarySnapshot library, Lens lens, string input, Phrase title, LibraryQuery query,
        IReadOnlyList<EventCluster> joined, List<AnswerQuotation> related)
    {
        var years = YearsWithAnswers(joined);
        var message = query.Unknown.Count > 0
            ? Absence.Of(library.Works, query)
            : Phrase.Join(" ", Phrase.Of($"Nothing found."), NameNotes.Of(query));
        if (years.Length > 0)
            message = Phrase.Join(" ", message, Phrase.Of($"Years that have something: {string.Join(", ", years)}."));
        IReadOnlyList<string> suggestions = years.Length == 0 ? []
            : [.. years.TakeLast(3).Reverse().Select(year => $"/{lens.Name} {year}")];
        return Answers.Answer.Nothing(input, lens.Name, title, message, related, suggestions);
    }

    /// <summary>The years for which the lens, asked for the year alone, has an answer.</summary>
    public static IReadOnlyList<int> YearsOf(LibrarySnapshot library, Lens lens) => YearsWithAnswers(library.Events[lens.Name]);

    private static int[] YearsWithAnswers(IReadOnlyList<EventCluster> joined)
    {
        var dates = joined.SelectMany(one => one.Mentions).Where(mention =>
            mention.Factuality != Factuality.Denied && !mention.IsContinuation)
            .SelectMany(mention => mention.Dates).ToArray();
        return [.. dates.Select(date => date.Named.Start?.Year).OfType<int>().Distinct().Order()
            .Where(year => Array.Exists(dates,
                date => DateMatching.Meets(date, new DateInterval(
                new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, $"{year}"))))];
    }

    private static DateInterval? DateOf(EventMention mention) => mention.Dates.Count == 0 ? null : mention.Dates[0].Value;
}
