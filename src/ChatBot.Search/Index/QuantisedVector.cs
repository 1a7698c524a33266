using System.Buffers.Binary;
using System.Numerics.Tensors;

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
        System.Runtime.InteropServices.MemoryMarshal.Cast<byte, sbyte>(bytes[ScaleBytes..]).CopyTo(numbers);
        return BinaryPrimitives.ReadSingleLittleEndian(bytes);
    }
}
