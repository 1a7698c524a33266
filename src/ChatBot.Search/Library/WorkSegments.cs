using ChatBot.Corpus.Sources;
using ChatBot.Corpus.Works;
using ChatBot.Search.Index;

namespace ChatBot.Search.Library;

/// <summary>The part of the index that one work makes, kept by the hash of its file and by what of it is its body.</summary>
internal sealed class WorkSegments(IndexCache? cache, ICollection<Problem> warnings)
{
    public IndexSegment OfPassages(Work work) =>
        Get("passages", work, () => Prose(work).Select(passage => Analyzer.Read(work.Text, passage.Span)));

    public IndexSegment OfSentences(Work work) =>
        Get("sentences", work, () => Prose(work).SelectMany(passage => passage.Sentences).Select(sentence => Analyzer.Read(work.Text, sentence.Span)));

    private IndexSegment Get(string kind, Work work, Func<IEnumerable<IEnumerable<Token>>> documents) =>
        cache is null
            ? IndexSegment.Of(documents())
            : cache.Get($"{kind}|{work.Sha256}|{string.Join(',', work.Parts.QuotableBody().Select(range => $"{range.Start}-{range.End}"))}", () => IndexSegment.Of(documents()), warnings);

    private static IEnumerable<Passage> Prose(Work work) => work.Passages.Where(passage => passage.Kind == PassageKind.Prose);
}
