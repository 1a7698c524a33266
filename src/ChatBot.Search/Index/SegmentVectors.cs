using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>The vectors that a segment of the index has by an encoder, in one block of memory. Immutable.</summary>
internal sealed class SegmentVectors
{
    private readonly int[] _rowOf;
    private readonly sbyte[] _numbers;
    private readonly float[] _scales;
    private readonly int _dimensions;

    private SegmentVectors(object key, int[] rowOf, int rows, int dimensions)
    {
        Key = key;
        _rowOf = rowOf;
        _dimensions = dimensions;
        _numbers = new sbyte[checked(rows * dimensions)];
        _scales = new float[rows];
    }

    /// <summary>By what a segment is known again in another reader, whatever was deleted in it meanwhile.</summary>
    public object Key { get; }

    /// <summary>How many documents may have one, from the first.</summary>
    public int Count => _rowOf.Length;

    /// <summary>Reads those of the documents that are not deleted: what is once stays so.</summary>
    public static SegmentVectors Read(AtomicReader reader, string encoder, int dimensions)
    {
        var field = IndexFields.Vector(encoder);
        if (reader.GetBinaryDocValues(field) is not { } values || reader.GetDocsWithField(field) is not { } with)
            return new SegmentVectors(reader.CoreCacheKey, [], 0, dimensions);
        var (rowOf, rows) = (new int[reader.MaxDoc], 0);
        for (var document = 0; document < rowOf.Length; document++)
            rowOf[document] = with.Get(document) && reader.LiveDocs?.Get(document) != false ? rows++ : -1;
        var segment = new SegmentVectors(reader.CoreCacheKey, rowOf, rows, dimensions);
        var bytes = new BytesRef();
        for (var document = 0; document < rowOf.Length; document++)
        {
            if (rowOf[document] is not (>= 0 and var row))
                continue;
            values.Get(document, bytes);
            if (bytes.Length == sizeof(float) + dimensions)
                segment._scales[row] = QuantisedVector.Read(
                    bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), segment._numbers.AsSpan(row * dimensions, dimensions));
        }
        return segment;
    }

    /// <summary>A document's scale, and its numbers; 0 and none where it has no vector.</summary>
    public float ScaleOf(int document, out ReadOnlySpan<sbyte> numbers)
    {
        var row = document < _rowOf.Length ? _rowOf[document] : -1;
        numbers = row < 0 ? [] : _numbers.AsSpan(row * _dimensions, _dimensions);
        return row < 0 ? 0 : _scales[row];
    }
}
