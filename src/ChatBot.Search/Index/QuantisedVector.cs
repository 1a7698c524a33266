using System.Buffers.Binary;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lucene.Net.Util;

namespace ChatBot.Search.Index;

/// <summary>
/// A vector of length 1 in a byte a number and a scale, a quarter of the room: its largest number is 127. The inner product of two differs
/// from the exact one by less than 0.005.
/// </summary>
internal static class QuantisedVector
{
    private const float Largest = sbyte.MaxValue;
    private const int ScaleBytes = sizeof(float);

    /// <summary>Four bytes of scale (little-endian), then a signed byte a number.</summary>
    public static byte[] Write(ReadOnlySpan<float> vector)
    {
        var scale = Math.Max(1e-9f, Math.Abs(TensorPrimitives.MaxMagnitude(vector))) / Largest;
        var bytes = new byte[ScaleBytes + vector.Length];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, scale);
        for (var i = 0; i < vector.Length; i++)
            bytes[ScaleBytes + i] = (byte)(sbyte)MathF.Round(vector[i] / scale);
        return bytes;
    }

    /// <summary>The numbers and the scale of what <see cref="Write"/> wrote.</summary>
    public static float Read(ReadOnlySpan<byte> bytes, Span<sbyte> numbers)
    {
        MemoryMarshal.Cast<byte, sbyte>(bytes[ScaleBytes..]).CopyTo(numbers);
        return BinaryPrimitives.ReadSingleLittleEndian(bytes);
    }

    /// <summary>The same of what the index gives; 0 where it has none of so many numbers.</summary>
    public static float Read(BytesRef stored, Span<sbyte> numbers) => stored.Length != ScaleBytes + numbers.Length ? 0
        : Read(stored.Bytes.AsSpan(stored.Offset, stored.Length), numbers);

    /// <summary>The inner product of two of the same length.</summary>
    /// <remarks>
    /// Widened to 16 bits, multiplied, and summed in 32: no product of two signed bytes is larger than 16,129, and two of them fit.
    /// </remarks>
    public static int Dot(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var (dot, done) = Avx2.IsSupported ? OfPairs(left, right) : OfAny(left, right);
        for (var i = done; i < left.Length; i++)
            dot += left[i] * right[i];
        return dot;
    }

    // x86 multiplies and adds two products in one step.
    private static (int Dot, int Done) OfPairs(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var lefts = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(left);
        var rights = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(right);
        var sum = Vector256<int>.Zero;
        for (var i = 0; i < lefts.Length && i < rights.Length; i++)
            sum += Avx2.MultiplyAddAdjacent(Avx2.ConvertToVector256Int16(lefts[i]), Avx2.ConvertToVector256Int16(rights[i]));
        return (Vector256.Sum(sum), lefts.Length * Vector128<sbyte>.Count);
    }

    private static (int Dot, int Done) OfAny(ReadOnlySpan<sbyte> left, ReadOnlySpan<sbyte> right)
    {
        var lefts = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(left);
        var rights = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(right);
        var sum = Vector<int>.Zero;
        for (var i = 0; i < lefts.Length; i++)
        {
            Vector.Widen(lefts[i], out var leftLow, out var leftHigh);
            Vector.Widen(rights[i], out var rightLow, out var rightHigh);
            Vector.Widen(leftLow * rightLow, out var a, out var b);
            Vector.Widen(leftHigh * rightHigh, out var c, out var d);
            sum += a + b + c + d;
        }
        return (Vector.Sum(sum), lefts.Length * Vector<sbyte>.Count);
    }
}
