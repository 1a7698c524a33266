using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Events;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;
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
    private const int MostBeside = 4;

    /// <param name="library">The snapshot.</param>
    /// <param name="lens">The lens that was called.</param>
    /// <param name="input">The call as typed.</param>
    /// <param name="about">What stands after the command's name.</param>
    public static Answer Answer(LibrarySnapshot library, Lens lens, string input, string about)
    {
        var own = lens.Patterns.Where(pattern => pattern.Words.Count == 1 && pattern.Then.Count == 0 && pattern.ThenName is null
            && pattern.With.Count == 0).SelectMany(pattern => pattern.Words[0]).ToHashSet(StringComparer.Ordinal);
        var names = TriggerPattern.Forms(lens.Name, exact: false).SelectMany(forms => forms).ToHashSet(StringComparer.Ordinal);
        own.UnionWith(names);
        var query = library.Queries.Read(about, own, lens.Alike);
        if (query.DateProblems.Count > 0 && query.IsEmpty)
            return Answers.Answer.Invalid(input, lens.Name, query.DateProblems[0].Line, lens.Example);
        var joined = library.Events[lens.Name];
        var title = Phrase.Verbatim(about.Length == 0 ? $"/{lens.Name}" : $"/{lens.Name} {about}");
        if (query.Unknown.Count > 0)
            return Nothing(library.Works, lens, input, title, query, joined, []);
        var all = new LensMatches(lens, joined, library.Meaning, library.Sentences,
            new QuerySentences(library.Sentences, library.Index, query), library.Names, library.ReadingOf);
        var matches = all.Of(query);
        var found = LensMatches.Best(matches);
        var (byMeaning, beside) = query.IsEmpty ? ([], []) : all.ByMeaning(query, found);
        // A word of the lens's own but its name ("/deal embargo") narrows to what has it; where nothing has, all is meant.
        QueryWord[] asked = [.. query.OwnWords.Where(word => !names.Contains(word.Text))];
        bool HasAsked((EventCluster Event, EventMatch Match) told) => SentenceTerms.Of(told.Match.Event.Sentence, told.Match.Event.Clause)
            is var terms && asked.All(word => word.IsIn(terms));
        if (asked.Length > 0 && found.Exists(HasAsked))
            (found, byMeaning) = (found.FindAll(HasAsked), byMeaning.FindAll(HasAsked));
        // Where no word of the lens meets all of it, what goes on about it, or tells all of it by meaning, is the answer.
        if (found.Count + byMeaning.Count == 0)
        {
            byMeaning = beside.FindAll(one => one.IsClose).ConvertAll(one => (new EventCluster([one.Match.Event]), one.Match));
            beside = beside.FindAll(one => !one.IsClose);
        }
        EventMatch[] answers = [.. found.Concat(byMeaning).Select(pair => pair.Match)];
        List<EventMatch> shownBeside = [.. beside.Where(one => !one.ByMeaning).Take(MostBeside).Select(one => one.Match)];
        if (!query.IsEmpty)
            shownBeside.AddRange(all.Closest(query, answers));
        var related = MatchedQuotations.Of(shownBeside, QuotationLabel.Related, answers);
        if (found.Count + byMeaning.Count == 0)
        {
            var (nearest, isOffered) = lens.IsPlain && !query.IsEmpty ? all.Nearest(query) : ([], false);
            List<AnswerQuotation> near = [.. all.Related(query, matches).Concat(related)];
            return isOffered
                ? Closest(lens, input, title, query, MatchedQuotations.Of(nearest, null), near)
                : Nothing(library.Works, lens, input, title, query, joined,
                    [.. near.Concat(MatchedQuotations.Of(nearest, QuotationLabel.Related)).Once()]);
        }
        return Found(lens, input, title, query, found, byMeaning, [.. all.Lesser(query), .. related]);
    }

    private static Answer Found(Lens lens, string input, Phrase title, LibraryQuery query,
        List<(EventCluster Event, EventMatch Match)> found,
        List<(EventCluster Event, EventMatch Match)> byMeaning, List<AnswerQuotation> lesser)
    {
        // What its words tell comes first, unless all goes by date.
        var ordered = lens.Order == LensOrder.Told
            ? [.. LensOrdering.Order(found, lens.Order), .. LensOrdering.Order(byMeaning, lens.Order)]
            : LensOrdering.Order([.. found, .. byMeaning], lens.Order);
        var differing = ordered.Select(pair => pair.Event).Distinct().Where(one => one.Differences.Count > 0).ToArray();
        var quotations = MatchedQuotations.Of([.. ordered.Select(pair => pair.Match)], null);
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
        return MatchedQuotations.Of(others, QuotationLabel.Related);
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

    private static Answer Nothing(IReadOnlyList<Work> works, Lens lens, string input, Phrase title, LibraryQuery query,
        IReadOnlyList<EventCluster> joined, List<AnswerQuotation> related)
    {
        var years = YearsOf(joined);
        var message = query.Unknown.Count > 0
            ? Absence.Of(works, query)
            : Phrase.Join(" ", Phrase.Of($"Nothing found."), NameNotes.Of(query));
        if (years.Count > 0)
            message = Phrase.Join(" ", message, Phrase.Of($"Years that have something: {string.Join(", ", years)}."));
        IReadOnlyList<string> suggestions = years.Count == 0 ? []
            : [.. years.TakeLast(3).Reverse().Select(year => $"/{lens.Name} {year}")];
        return Answers.Answer.Nothing(input, lens.Name, title, message, related, suggestions);
    }

    /// <summary>The years for which the lens, asked for the year alone, has an answer.</summary>
    public static IReadOnlyList<int> YearsOf(IReadOnlyList<EventCluster> joined)
    {
        var dates = joined.SelectMany(one => one.Mentions).Where(mention =>
            mention.Factuality != Factuality.Denied && !mention.IsContinuation)
            .SelectMany(mention => mention.Dates).ToArray();
        return [.. dates.Select(date => date.Named.Start?.Year).OfType<int>().Distinct().Order()
            .Where(year => Array.Exists(dates,
                date => DateMatching.Meets(date, new DateInterval(
                new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), DatePrecision.Year, $"{year}"))))];
    }
}
