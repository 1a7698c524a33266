using ChatBot.Corpus.Events;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Replies;

/// <summary>The names in a quotation, as the library has read them.</summary>
internal static class QuotedNames
{
    /// <returns>In the order of reading; one that may be several people's is left out.</returns>
    public static IEnumerable<Name> Of(IReadOnlyList<WorkReading> readings, Quotation quotation)
    {
        var reading = readings.FirstOrDefault(reading => ReferenceEquals(reading.Work, quotation.Work));
        return reading is null ? [] : reading.Sentences.Where(sentence => sentence.Span.Overlaps(quotation.Span))
            .SelectMany(sentence => sentence.Names)
            .Where(name => quotation.Span.Contains(name.Span)).Select(name => name.Resolved).OfType<Name>();
    }
}
