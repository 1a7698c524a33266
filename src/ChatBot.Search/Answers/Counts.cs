using ChatBot.Corpus.Phrases;

namespace ChatBot.Search.Answers;

/// <summary>How much an answer quotes. A number of one is a sentence of its own: other languages do not add an s.</summary>
public static class Counts
{
    public static Phrase OfQuotations(IReadOnlyList<AnswerQuotation> quotations) => (quotations.Count, Sources(quotations)) switch
    {
        (1, _) => Phrase.Of($"1 quotation from 1 source."),
        (var count, 1) => Phrase.Of($"{count} quotations from 1 source."),
        var (count, sources) => Phrase.Of($"{count} quotations from {sources} sources."),
    };

    public static Phrase OfDated(IReadOnlyList<AnswerQuotation> quotations) => (quotations.Count, Sources(quotations)) switch
    {
        (1, _) => Phrase.Of($"1 dated entry from 1 source, by date."),
        (var count, 1) => Phrase.Of($"{count} dated entries from 1 source, by date."),
        var (count, sources) => Phrase.Of($"{count} dated entries from {sources} sources, by date."),
    };

    private static int Sources(IReadOnlyList<AnswerQuotation> quotations) =>
        quotations.Select(quotation => quotation.Quotation.Work).Distinct().Count();
}
