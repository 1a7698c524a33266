using System.Numerics.Tensors;
using ChatBot.Search.Encoder;
using Lucene.Net.Index;

namespace ChatBot.Search.Index;

/// <summary>
/// The vectors of a library's sentences, a byte a number: compared exactly, all of them. A segment of the index never changes, so that its
/// vectors are read once and shared by all tables that have it. Immutable.
/// </summary>
internal sealed class VectorTable
{
    private readonly SegmentVectors[] _segments;
    private readonly int[] _firstOf;
    private readonly int[] _sentenceOf;
    private readonly int[] _documentOf;
    private readonly int _dimensions;

    private VectorTable(string encoder, int dimensions, SegmentVectors[] segments, int[] firstOf, int[] sentenceOf, int[] documentOf)
    {
        Encoder = encoder;
        (_dimensions, _segments, _firstOf, _sentenceOf, _documentOf) = (dimensions, segments, firstOf, sentenceOf, documentOf);
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
        var segments = reader.Leaves.Select(leaf => known.GetValueOrDefault(leaf.AtomicReader.CoreCacheKey)
            ?? SegmentVectors.Read(leaf.AtomicReader, encoder, dimensions)).ToArray();
        return new VectorTable(encoder, dimensions, segments, [.. reader.Leaves.Select(leaf => leaf.DocBase)], sentenceOf, documentOf);
    }

    public bool Has(int sentence) => ScaleOf(sentence, out _) > 0;

    /// <summary>The cosine of a question's vector and a sentence's, -1 to 1; 0 where the sentence has none.</summary>
    public float Cosine(QuestionVector question, int sentence) =>
        ScaleOf(sentence, out var numbers) is > 0 and var scale ? QuantisedVector.Dot(question.Numbers, numbers) * question.Scale * scale
        : 0;

    /// <summary>The middle of some sentences' vectors, of length 1.</summary>
    public QuestionVector Middle(IReadOnlyCollection<int> sentences)
    {
        var sum = new float[_dimensions];
        foreach (var sentence in sentences)
        {
            var scale = ScaleOf(sentence, out var numbers);
            for (var i = 0; i < numbers.Length; i++)
                sum[i] += numbers[i] * scale;
        }
        TensorPrimitives.Divide(sum, Math.Max(1e-9f, TensorPrimitives.Norm<float>(sum)), sum);
        return new QuestionVector(sum);
    }

    /// <summary>The nearest sentences, nearest first; of equally near ones those with the smaller numbers.</summary>
    public List<Hit> Nearest(QuestionVector question, int count)
    {
        var best = new PriorityQueue<Hit, (float Cosine, int Before)>(count + 1);
        for (var at = 0; at < _segments.Length; at++)
        {
            var (first, segment) = (_firstOf[at], _segments[at]);
            for (var document = 0; document < segment.Count; document++)
            {
                var sentence = _sentenceOf[first + document];
                if (sentence < 0 || segment.ScaleOf(document, out var numbers) is not (> 0 and var scale))
                    continue;
                var cosine = QuantisedVector.Dot(question.Numbers, numbers) * question.Scale * scale;
                if (best.Count == count && best.TryPeek(out _, out var least) && (cosine, -sentence).CompareTo(least) <= 0)
                    continue;
                best.Enqueue(new Hit(sentence, cosine), (cosine, -sentence));
                if (best.Count > count)
                    best.Dequeue();
            }
        }
        return [.. best.UnorderedItems.Select(item => item.Element).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Sentence)];
    }

    /// <summary>A sentence's scale, and its numbers; 0 and none where it has no vector.</summary>
    private float ScaleOf(int sentence, out ReadOnlySpan<sbyte> numbers)
    {
        numbers = [];
        if (_documentOf[sentence] is var document && document < 0)
            return 0;
        var at = Array.BinarySearch(_firstOf, document);
        at = at < 0 ? ~at - 1 : at;
        return _segments[at].ScaleOf(document - _firstOf[at], out numbers);
    }
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
