using ChatBot.Corpus.Works;
using ChatBot.Search.Encoder;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>The Lucene documents of a work: one a sentence, together, so that they are replaced together.</summary>
internal static class WorkBlock
{
    /// <summary>
    /// Names a work in a state: its file, its bytes, its title, and what of it was read as headings and sentences. Another state is another
    /// block; a later version of the bot may read the same bytes otherwise.
    /// </summary>
    public static string KeyOf(Work work) => $"{work.File}|{work.Sha256}|{work.ReadingHash}";

    /// <param name="work">The work.</param>
    /// <param name="vectors">By the encoder's name, a vector for each of <see cref="Work.Sentences"/>; null for none.</param>
    public static IEnumerable<Document> Of(Work work, IReadOnlyDictionary<string, IReadOnlyList<EncodedText>>? vectors = null)
    {
        var key = KeyOf(work);
        var title = Analyzer.Read(work.Named);
        foreach (var passage in work.Passages.Where(passage => passage.Kind == PassageKind.Prose))
        {
            var paragraph = Analyzer.Read(work.Text, passage.Span);
            var headings = work.HeadingsOf(passage).SelectMany(heading => Analyzer.Read(work.Text, heading));
            var above = title.Concat(headings.Select((token, at) => token with { Position = title.Count + at })).ToList();
            foreach (var sentence in passage.Sentences)
                yield return Of(key, work, sentence, paragraph, above, vectors);
        }
    }

    private static Document Of(string key, Work work, Sentence sentence, List<Token> paragraph, List<Token> above,
        IReadOnlyDictionary<string, IReadOnlyList<EncodedText>>? vectors)
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
        foreach (var (encoder, made) in vectors ?? new Dictionary<string, IReadOnlyList<EncodedText>>())
        {
            var (vector, words) = made[sentence.Ordinal];
            document.Add(new BinaryDocValuesField(IndexFields.Vector(encoder), new BytesRef(QuantisedVector.Write(vector))));
            if (words.Length > 0)
                document.Add(new BinaryDocValuesField(IndexFields.Words, new BytesRef(words)));
        }
        return document;
    }
}
