using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>The vectors of a segment of the index by an encoder, in one block of memory, with 0 for what has none. Immutable.</summary>
internal sealed class SegmentVectors
{
    private readonly sbyte[] _numbers;
    private readonly float[] _scales;
    private readonly int _dimensions;

    private SegmentVectors(object key, int documents, int dimensions)
    {
        Key = key;
        _dimensions = dimensions;
        _numbers = new sbyte[checked(documents * dimensions)];
        _scales = new float[documents];
    }

    /// <summary>By what a segment is known again in another reader, whatever was deleted in it meanwhile.</summary>
    public object Key { get; }

    /// <summary>How many documents may have one, from the first.</summary>
    public int Count => _scales.Length;

    public static SegmentVectors Read(AtomicReader reader, string encoder, int dimensions)
    {
        if (reader.GetBinaryDocValues(IndexFields.Vector(encoder)) is not { } values)
            return new SegmentVectors(reader.CoreCacheKey, 0, dimensions);
        var segment = new SegmentVectors(reader.CoreCacheKey, reader.MaxDoc, dimensions);
        var bytes = new BytesRef();
        for (var document = 0; document < reader.MaxDoc; document++)
        {
            values.Get(document, bytes);
            if (bytes.Length == sizeof(float) + dimensions)
                segment._scales[document] = QuantisedVector.Read(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length),
                    segment._numbers.AsSpan(document * dimensions, dimensions));
        }
        return segment;
    }

    /// <summary>What a document's numbers are multiplied with; 0 where it has none.</summary>
    public float Scale(int document) => document < _scales.Length ? _scales[document] : 0;

    public ReadOnlySpan<sbyte> Numbers(int document) => _numbers.AsSpan(document * _dimensions, _dimensions);
}
