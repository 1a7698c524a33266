using ChatBot.Corpus.Works;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>The Lucene documents of a work: one a sentence, together, so that they are replaced together.</summary>
internal static class WorkBlock
{
    /// <summary>Names a work in a state: its file, its bytes, and what of them is its body. Another state is another block.</summary>
    public static string KeyOf(Work work)
    {
        var ranges = string.Join(',', work.Parts.QuotableBody().Select(range => $"{range.Start}-{range.End}"));
        return $"{work.File}|{work.Sha256}|{ranges}";
    }

    /// <param name="work">The work.</param>
    /// <param name="vectors">By the encoder's name, a vector for each of <see cref="Work.Sentences"/>; null for none.</param>
    public static IEnumerable<Document> Of(Work work, IReadOnlyDictionary<string, IReadOnlyList<float[]>>? vectors = null)
    {
        var key = KeyOf(work);
        var title = Analyzer.Read(work.Item.Title ?? "");
        var heading = new List<Token>();
        foreach (var passage in work.Passages)
        {
            if (passage.Kind == PassageKind.Heading)
                heading = Analyzer.Read(work.Text, passage.Span);
            if (passage.Kind != PassageKind.Prose)
                continue;
            var paragraph = Analyzer.Read(work.Text, passage.Span);
            var above = title.Concat(heading.Select(token => token with { Position = token.Position + title.Count })).ToList();
            foreach (var sentence in passage.Sentences)
                yield return Of(key, work, sentence, paragraph, above, vectors);
        }
    }

    private static Document Of(string key, Work work, Sentence sentence, List<Token> paragraph, List<Token> above,
        IReadOnlyDictionary<string, IReadOnlyList<float[]>>? vectors)
    {
        var document = new Document
        {
            new StringField(IndexFields.Block, key, Field.Store.NO),
            new SortedDocValuesField(IndexFields.Block, new BytesRef(key)),
            new NumericDocValuesField(IndexFields.Ordinal, sentence.Ordinal),
            new TextField(IndexFields.Text, new TermStream(Analyzer.Read(work.Text, sentence.Span))),
            new TextField(IndexFields.Paragraph, new TermStream(paragraph)),
            new TextField(IndexFields.Title, new TermStream(above)),
        };
        foreach (var (encoder, made) in vectors ?? new Dictionary<string, IReadOnlyList<float[]>>())
            document.Add(new BinaryDocValuesField(
                IndexFields.Vector(encoder), new BytesRef(QuantisedVector.Write(made[sentence.Ordinal]))));
        return document;
    }
}
