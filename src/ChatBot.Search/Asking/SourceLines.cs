using ChatBot.Corpus.Dates.Tagging;
using ChatBot.Corpus.Works;
using ChatBot.Search.Answers;

namespace ChatBot.Search.Asking;

/// <summary>The lines of the sources that tell of themselves: who wrote them, when and where they came out.</summary>
internal static class SourceLines
{
    public static List<AnswerQuotation> Of(SourceQuestion question) =>
        [.. question.Works.SelectMany(work => question.Aspect switch
        {
            SourceAspect.Writer => OfWriter(work),
            SourceAspect.Published => Dated(work),
            _ => OfWriter(work).Concat(Dated(work)).DistinctBy(line => line.Quotation.Span).Take(1),
        })];

    /// <summary>The notes on the writers of works.</summary>
    public static List<AnswerQuotation> OfLife(IEnumerable<Work> works) =>
        [.. works.SelectMany(work => Lines(work, PassageKind.Bio)
            .Select(line => new AnswerQuotation(work.Quote(line.Span), null, [QuotationLabel.Bio], [])))];

    // The line that names the writer, then the note on the writer.
    private static IEnumerable<AnswerQuotation> OfWriter(Work work)
    {
        var families = work.Item.Author.SelectMany(author => Analyzer.ReadParts(author.Family ?? author.Literal ?? ""))
            .Select(token => token.Term).ToHashSet(StringComparer.Ordinal);
        var named = Lines(work, PassageKind.Byline)
            .Where(line => Analyzer.Read(work.Text, line.Span).Any(token => families.Contains(token.Term)));
        return named.Concat(Lines(work, PassageKind.Bio))
            .Select(line => new AnswerQuotation(work.Quote(line.Span), null, [QuotationLabel.Bio], []));
    }

    private static IEnumerable<AnswerQuotation> Dated(Work work)
    {
        foreach (var line in Lines(work, PassageKind.Byline))
        {
            if (DateTagger.Read(work.Text, line.Span, null) is [var date, ..])
                yield return new AnswerQuotation(work.Quote(line.Span), date.Value, [QuotationLabel.Publication], []);
        }
    }

    private static IEnumerable<Passage> Lines(Work work, PassageKind kind) => work.Passages.Where(passage => passage.Kind == kind);
}
