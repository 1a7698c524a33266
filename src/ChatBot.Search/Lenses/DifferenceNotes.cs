using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;
using ChatBot.Search.Coreference;

namespace ChatBot.Search.Lenses;

/// <summary>The line beside a quotation whose source differs from another.</summary>
internal static class DifferenceNotes
{
    public static Phrase? For(AnswerQuotation quotation, IReadOnlyList<EventCluster> differing)
    {
        var lines = differing.SelectMany(one => one.Differences)
            .Where(difference => difference.Sides.Any(
                side => side.Mention.Work == quotation.Quotation.Work && quotation.Quotation.Span.Overlaps(side.Mention.Quotable)))
            .Select(difference => difference.Line).Distinct().ToArray();
        return lines.Length == 0 ? null : Phrase.Join(" ", lines);
    }
}
