using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Names;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Reading;

/// <summary>Reads the sentences of a paragraph for the ranking.</summary>
public static class SentenceReader
{
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="sentences">Its sentences, in order.</param>
    /// <param name="asOf">The document's date; null for an undated one.</param>
    /// <param name="mentions">The names that the library knows in a sentence; null where it knows none.</param>
    /// <param name="known">The library's name words.</param>
    public static List<SentenceReading> Read(string text, TextSpan paragraph, IEnumerable<TextSpan> sentences, DateInterval? asOf, NameWords known, Func<TextSpan, IReadOnlyList<NameMention>>? mentions = null)
    {
        var dates = DateTagger.Read(text, paragraph, asOf);
        var readings = new List<SentenceReading>();
        foreach (var span in sentences)
        {
            var tokens = Analyzer.Read(text, span);
            var atoms = tokens.Where(token => token.IsAtom).ToList();
            var own = dates.Where(date => span.Contains(date.Span)).ToList();
            readings.Add(new SentenceReading(text, span, tokens, NameRuns.Read(text, atoms, known),
                QuantityReader.Read(text, atoms, [.. own.Select(date => date.Span)]), own, readings.LastOrDefault())
            {
                Mentions = mentions?.Invoke(span) ?? [],
            });
        }
        return readings;
    }
}
