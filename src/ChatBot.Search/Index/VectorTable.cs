using System.Numerics.Tensors;
using ChatBot.Search.Encoder;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>
/// The vectors of a library's sentences. The nearest are looked for among all by what is in memory of each, four bits a number; what may be
/// among them is then compared exactly, as is everything else, by what the index has, a byte a number. A segment of the index never
/// changes, so that its vectors are read once and shared by all tables that have it. Immutable; its reader stays open as long.
/// </summary>
internal sealed class VectorTable
{
    /// <summary>
    /// So many times as many as are wanted are compared exactly. Of 11,542 sentences and 315 questions the sixty nearest were always among
    /// the first 144 by four bits (README.md).
    /// </summary>
    private const int ComparedExactly = 4;

    private readonly IndexReader _reader;
    private readonly SegmentVectors[] _segments;
    private readonly int[] _sentenceOf;
    private readonly int[] _documentOf;
    private readonly int _dimensions;

    private VectorTable(IndexReader reader, string encoder, int dimensions, SegmentVectors[] segments, int[] sentenceOf, int[] documentOf)
    {
        Encoder = encoder;
        (_reader, _dimensions, _segments, _sentenceOf, _documentOf) = (reader, dimensions, segments, sentenceOf, documentOf);
        Count = Enumerable.Range(0, documentOf.Length).Count(Has);
    }

    /// <summary>Whose vectors they are.</summary>
    public string Encoder { get; }

    /// <summary>How many sentences have a vector.</summary>
    public int Count { get; }

    /// <summary>Reads the vectors of all documents of a reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="sentenceOf">The sentence's number of each document; -1 for none.</param>
    /// <param name="documentOf">The document of each sentence; -1 for none.</param>
    /// <param name="encoder">Whose vectors.</param>
    /// <param name="dimensions">Numbers a vector.</param>
    /// <param name="before">A table whose segments need not be read again; null for none.</param>
    public static VectorTable Read(
        IndexReader reader, int[] sentenceOf, int[] documentOf, string encoder, int dimensions, VectorTable? before = null)
    {
        var known = (before?._segments ?? []).ToDictionary(segment => segment.Key, ReferenceEqualityComparer.Instance);
        var segments = reader.Leaves.AsParallel().AsOrdered().Select(leaf => known.GetValueOrDefault(leaf.AtomicReader.CoreCacheKey)
            ?? SegmentVectors.Read(leaf.AtomicReader, encoder, dimensions)).ToArray();
        return new VectorTable(reader, encoder, dimensions, segments, sentenceOf, documentOf);
    }

    public bool Has(int sentence)
    {
        var document = _documentOf[sentence];
        return document >= 0 && ReaderUtil.SubIndex(document, _reader.Leaves) is var at
            && _segments[at].Has(document - _reader.Leaves[at].DocBase);
    }

    /// <summary>The cosines of a question's vector and some sentences', -1 to 1, in their order; 0 for those that have none.</summary>
    public float[] Cosines(QuestionVector question, IReadOnlyList<int> sentences)
    {
        var cosines = new float[sentences.Count];
        Visit(sentences, (at, numbers, scale) => cosines[at] = QuantisedVector.Dot(question.Numbers, numbers) * question.Scale * scale);
        return cosines;
    }

    /// <summary>The middle of some sentences' vectors, of length 1.</summary>
    public QuestionVector Middle(IReadOnlyList<int> sentences)
    {
        var sum = new float[_dimensions];
        Visit(sentences, (_, numbers, scale) =>
        {
            for (var i = 0; i < numbers.Length; i++)
                sum[i] += numbers[i] * scale;
        });
        TensorPrimitives.Divide(sum, Math.Max(1e-9f, TensorPrimitives.Norm<float>(sum)), sum);
        return new QuestionVector(sum);
    }

    /// <summary>The nearest sentences, nearest first; of equally near ones those with the smaller numbers.</summary>
    public List<Hit> Nearest(QuestionVector question, int count)
    {
        var near = Near(question, count * ComparedExactly);
        return [.. near.Zip(Cosines(question, near), (sentence, cosine) => new Hit(sentence, cosine))
            .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Sentence).Take(count)];
    }

    /// <summary>Those that are nearest by four bits a number, in no order.</summary>
    private List<int> Near(QuestionVector question, int count)
    {
        var best = new PriorityQueue<int, (float Cosine, int Before)>(count + 1);
        var least = float.NegativeInfinity;
        for (var at = 0; at < _segments.Length; at++)
        {
            var (first, segment) = (_reader.Leaves[at].DocBase, _segments[at]);
            var asked = segment.Question(question);
            for (var document = 0; document < segment.Count; document++)
            {
                var sentence = _sentenceOf[first + document];
                if (sentence < 0 || !segment.Has(document))
                    continue;
                var cosine = segment.Cosine(asked, document);
                if (cosine < least)
                    continue;
                best.Enqueue(sentence, (cosine, -sentence));
                if (best.Count > count)
                    best.Dequeue();
                if (best.Count == count && best.TryPeek(out _, out var last))
                    least = last.Cosine;
            }
        }
        return [.. best.UnorderedItems.Select(item => item.Element)];
    }

    /// <summary>Reads the exact vectors of those sentences that have one, in the order in which the index has them.</summary>
    private void Visit(IReadOnlyList<int> sentences, Visitor visit)
    {
        var (numbers, bytes) = (new sbyte[_dimensions], new BytesRef());
        var wanted = sentences.Select((sentence, at) => (Document: _documentOf[sentence], At: at)).Where(one => one.Document >= 0)
            .OrderBy(one => one.Document).ToArray();
        var (next, field) = (0, IndexFields.Vector(Encoder));
        foreach (var leaf in _reader.Leaves)
        {
            var (first, end) = (next, leaf.DocBase + leaf.AtomicReader.MaxDoc);
            while (next < wanted.Length && wanted[next].Document < end)
                next++;
            if (next == first || leaf.AtomicReader.GetBinaryDocValues(field) is not { } values)
                continue;
            for (var i = first; i < next; i++)
            {
                values.Get(wanted[i].Document - leaf.DocBase, bytes);
                if (QuantisedVector.Read(bytes, numbers) is > 0 and var scale)
                    visit(wanted[i].At, numbers, scale);
            }
        }
    }

    private delegate void Visitor(int at, ReadOnlySpan<sbyte> numbers, float scale);
}

/// <summary>A question's vector as the table compares it.</summary>
internal readonly struct QuestionVector
{
    public QuestionVector(ReadOnlySpan<float> vector)
    {
        var bytes = QuantisedVector.Write(vector);
        Numbers = new sbyte[vector.Length];
        Scale = QuantisedVector.Read(bytes, Numbers);
        Words = [];
    }

    public QuestionVector(EncodedText question)
        : this(question.Vector) => Words = question.Words;

    public sbyte[] Numbers { get; }

    public float Scale { get; }

    /// <summary>The question's <see cref="WordVectors"/>; empty for none.</summary>
    public byte[] Words { get; }
}
