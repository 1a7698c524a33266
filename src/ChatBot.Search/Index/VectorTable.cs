using System.Numerics.Tensors;
using ChatBot.Search.Encoder;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>
/// The vectors of a library's sentences, a byte a number, in one block of memory: compared exactly, all of them. Immutable.
/// </summary>
internal sealed class VectorTable
{
    private readonly sbyte[] _numbers;
    private readonly float[] _scales;
    private readonly int _dimensions;

    private VectorTable(int sentences, int dimensions)
    {
        _dimensions = dimensions;
        _numbers = new sbyte[checked(sentences * dimensions)];
        _scales = new float[sentences];
    }

    /// <summary>How many sentences have a vector.</summary>
    public int Count { get; private set; }

    /// <summary>Reads the vectors of all documents of a reader.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="sentenceOf">The sentence's number of each document; -1 for none.</param>
    /// <param name="sentences">How many sentences there are.</param>
    /// <param name="encoder">Whose vectors.</param>
    /// <param name="dimensions">Numbers a vector.</param>
    public static VectorTable Read(IndexReader reader, int[] sentenceOf, int sentences, string encoder, int dimensions)
    {
        var table = new VectorTable(sentences, dimensions);
        var bytes = new BytesRef();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetBinaryDocValues(IndexFields.Vector(encoder)) is not { } values)
                continue;
            for (var document = 0; document < leaf.AtomicReader.MaxDoc; document++)
            {
                var sentence = sentenceOf[leaf.DocBase + document];
                if (sentence < 0)
                    continue;
                values.Get(document, bytes);
                if (bytes.Length != sizeof(float) + dimensions)
                    continue;
                table._scales[sentence] = QuantisedVector.Read(
                    bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), table._numbers.AsSpan(sentence * dimensions, dimensions));
                table.Count++;
            }
        }
        return table;
    }

    public bool Has(int sentence) => _scales[sentence] > 0;

    /// <summary>The cosine of a question's vector and a sentence's, -1 to 1; 0 where the sentence has none.</summary>
    public float Cosine(QuestionVector question, int sentence) =>
        QuantisedVector.Dot(question.Numbers, _numbers.AsSpan(sentence * _dimensions, _dimensions)) * question.Scale * _scales[sentence];

    /// <summary>The middle of some sentences' vectors, of length 1.</summary>
    public QuestionVector Middle(IReadOnlyCollection<int> sentences)
    {
        var sum = new float[_dimensions];
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < _dimensions; i++)
                sum[i] += _numbers[sentence * _dimensions + i] * _scales[sentence];
        }
        TensorPrimitives.Divide(sum, Math.Max(1e-9f, TensorPrimitives.Norm<float>(sum)), sum);
        return new QuestionVector(sum);
    }

    /// <summary>The nearest sentences, nearest first.</summary>
    public List<Hit> Nearest(QuestionVector question, int count)
    {
        var best = new PriorityQueue<Hit, float>(count + 1);
        for (var sentence = 0; sentence < _scales.Length; sentence++)
        {
            if (_scales[sentence] <= 0)
                continue;
            var cosine = Cosine(question, sentence);
            if (best.Count == count && best.TryPeek(out _, out var least) && cosine <= least)
                continue;
            best.Enqueue(new Hit(sentence, cosine), cosine);
            if (best.Count > count)
                best.Dequeue();
        }
        return [.. best.UnorderedItems.Select(item => item.Element).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Sentence)];
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
