using System.Numerics.Tensors;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>
/// The vectors that a segment of the index has by an encoder, in short (<see cref="CodedVectors"/>), in one block of memory. Immutable.
/// </summary>
internal sealed class SegmentVectors
{
    /// <summary>The middle of so many is that of all, nearly.</summary>
    private const int MostOfMean = 256;

    private readonly int[] _rowOf;
    private readonly CodedVectors _codes;

    private SegmentVectors(object key, int[] rowOf, CodedVectors codes) => (Key, _rowOf, _codes) = (key, rowOf, codes);

    /// <summary>By what a segment is known again in another reader, whatever was deleted in it meanwhile.</summary>
    public object Key { get; }

    /// <summary>How many documents may have one, from the first.</summary>
    public int Count => _rowOf.Length;

    /// <summary>Reads those of the documents that are not deleted: what is once stays so.</summary>
    public static SegmentVectors Read(AtomicReader reader, string encoder, int dimensions)
    {
        var field = IndexFields.Vector(encoder);
        if (reader.GetBinaryDocValues(field) is not { } values || reader.GetDocsWithField(field) is not { } with)
            return new SegmentVectors(reader.CoreCacheKey, [], new CodedVectors(0, new float[dimensions]));
        var (rowOf, rows) = (new int[reader.MaxDoc], 0);
        var (bytes, numbers) = (new BytesRef(), new sbyte[dimensions]);
        for (var document = 0; document < rowOf.Length; document++)
            rowOf[document] = with.Get(document) && reader.LiveDocs?.Get(document) != false ? rows++ : -1;
        var codes = new CodedVectors(rows, Mean());
        for (var document = 0; document < rowOf.Length; document++)
        {
            if (rowOf[document] is not (>= 0 and var row))
                continue;
            if (ScaleOf(document) is > 0 and var scale)
                codes.Set(row, numbers, scale);
            else
                rowOf[document] = -1;
        }
        return new SegmentVectors(reader.CoreCacheKey, rowOf, codes);

        float ScaleOf(int document)
        {
            values.Get(document, bytes);
            return QuantisedVector.Read(bytes, numbers);
        }

        float[] Mean()
        {
            var (sum, count, step) = (new float[dimensions], 0, Math.Max(1, rows / MostOfMean));
            for (var document = 0; document < rowOf.Length; document++)
            {
                if (rowOf[document] is not (>= 0 and var row) || row % step != 0 || ScaleOf(document) is not (> 0 and var scale))
                    continue;
                for (var i = 0; i < dimensions; i++)
                    sum[i] += numbers[i] * scale;
                count++;
            }
            TensorPrimitives.Divide(sum, Math.Max(1, count), sum);
            return sum;
        }
    }

    /// <summary>True where a document has a vector.</summary>
    public bool Has(int document) => document < _rowOf.Length && _rowOf[document] >= 0;

    /// <summary>A question as this segment's are compared with it.</summary>
    public CodedQuestion Question(QuestionVector question) => _codes.Question(question);

    /// <summary>About the cosine of a question's vector and a document's, which has one.</summary>
    public float Cosine(CodedQuestion question, int document) => _codes.Cosine(question, _rowOf[document]);
}
