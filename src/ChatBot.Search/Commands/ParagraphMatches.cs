using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;
using ChatBot.Search.Lenses;
using ChatBot.Search.Queries;

namespace ChatBot.Search.Commands;

/// <summary>
/// Sentences that have all the names and words asked for, in paragraphs that speak of the matter elsewhere: related, no answer.
/// </summary>
internal static class ParagraphMatches
{
    public static IEnumerable<AnswerQuotation> Of(IEnumerable<WorkReading> readings, Gazetteer gazetteer, LibraryQuery query,
        IReadOnlyList<EventCluster> joined)
    {
        if (query.Dates.Count > 0 || (query.Names.Count == 0 && query.Words.Count == 0) || query.Office is not null)
            yield break;
        var told = joined.SelectMany(one => one.Mentions).Select(mention => mention.Sentence.Passage)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var sentence in readings.SelectMany(work => work.Sentences).Where(sentence => told.Contains(sentence.Passage)))
        {
            var terms = SentenceTerms.Of(sentence, sentence.Span);
            var names = query.Names.Select(name =>
                sentence.Names.FirstOrDefault(mention => mention.Resolved is { } only
                && name.Names.Any(one => gazetteer.IsWithin(only, one)))).ToArray();
            if (names.Contains(null) || !query.Words.All(word => word.IsIn(terms)))
                continue;
            yield return new AnswerQuotation(sentence.Work.Quote(sentence.Span), null, [QuotationLabel.Related],
                MatchedQuotations.WithoutOverlap(names.Select(name => name!.Span)));
        }
    }
}
