using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ChatBot.Search.Index;

/// <summary>
/// Vectors in four bits a number, by which the nearest are looked for before they are compared exactly (README.md). What is coded is the
/// difference from a middle, since most of a vector is common to all. Filled row by row, and then immutable.
/// </summary>
internal sealed class CodedVectors
{
    private const int Levels = 16;

    /// <summary>The middle of the levels.</summary>
    private const float Middle = (Levels - 1) / 2f;

    /// <summary>
    /// The width of a level of sixteen that loses least of normally distributed numbers, in their standard deviation (J. Max: Quantizing
    /// for minimum distortion, 1960).
    /// </summary>
    private const float Width = 0.3352f;

    private readonly float[] _mean;
    private readonly byte[] _codes;
    private readonly float[] _scales;
    private readonly int _rowBytes;
    private readonly int _dimensions;

    /// <param name="rows">How many vectors.</param>
    /// <param name="mean">Their middle, or that of some of them.</param>
    public CodedVectors(int rows, float[] mean)
    {
        _dimensions = mean.Length;
        _rowBytes = RowBytes(mean.Length);
        _mean = new float[2 * _rowBytes];
        mean.CopyTo(_mean, 0);
        _codes = new byte[checked(rows * _rowBytes)];
        _scales = new float[rows];
    }

    /// <summary>Puts a vector in its row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="scale">What they are multiplied by.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(int row, ReadOnlySpan<sbyte> numbers, float scale)
    {
        Span<Vector128<float>> told = stackalloc Vector128<float>[_mean.Length / 4];
        var width = Math.Max(1e-9f, Width * MathF.Sqrt(Read(numbers, scale, told) / _dimensions));
        Span<int> codes = stackalloc int[_mean.Length];
        var packed = MemoryMarshal.Cast<int, Vector128<int>>(codes);
        var (withTold, withThemselves) = (Vector128<float>.Zero, Vector128<float>.Zero);
        for (var i = 0; i < told.Length; i++)
        {
            var code = Vector128.Min(Vector128.Max(Vector128.Floor(told[i] / width) + Vector128.Create(Levels / 2f),
                Vector128<float>.Zero), Vector128.Create(Levels - 1f));
            packed[i] = Vector128.ConvertToInt32(code);
            var level = code - Vector128.Create(Middle);
            withTold += level * told[i];
            withThemselves += level * level;
        }
        var kept = _codes.AsSpan(row * _rowBytes, _rowBytes);
        for (var i = 0; i < kept.Length; i++)
            kept[i] = (byte)(codes[i] | codes[i + kept.Length] << 4);
        // That of least squares: what the levels make of the vector differs from it least. What is behind its numbers is half a level.
        _scales[row] = Vector128.Sum(withTold) / (Vector128.Sum(withThemselves) - (_mean.Length - _dimensions) / 4f);
    }

    /// <summary>The differences from the middle, and then nothing up to whole registers.</summary>
    /// <returns>The sum of their squares.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Read(ReadOnlySpan<sbyte> numbers, float scale, Span<Vector128<float>> told)
    {
        Span<sbyte> padded = stackalloc sbyte[_mean.Length];
        padded.Clear();
        numbers.CopyTo(padded);
        var given = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(padded);
        var mean = MemoryMarshal.Cast<float, Vector128<float>>(_mean);
        var squares = Vector128<float>.Zero;
        for (var i = 0; i < given.Length; i++)
        {
            var (low, high) = Vector128.Widen(given[i]);
            var ((a, b), (c, d)) = (Vector128.Widen(low), Vector128.Widen(high));
            told[4 * i] = Vector128.ConvertToSingle(a) * scale - mean[4 * i];
            told[4 * i + 1] = Vector128.ConvertToSingle(b) * scale - mean[4 * i + 1];
            told[4 * i + 2] = Vector128.ConvertToSingle(c) * scale - mean[4 * i + 2];
            told[4 * i + 3] = Vector128.ConvertToSingle(d) * scale - mean[4 * i + 3];
            for (var part = 0; part < 4; part++)
                squares += told[4 * i + part] * told[4 * i + part];
        }
        return Vector128.Sum(squares);
    }

    /// <summary>A question as it is compared with these.</summary>
    public CodedQuestion Question(QuestionVector question)
    {
        var (numbers, sum, ofMean) = (new sbyte[2 * _rowBytes], 0, 0f);
        question.Numbers.CopyTo(numbers, 0);
        for (var i = 0; i < question.Numbers.Length; i++)
        {
            sum += question.Numbers[i];
            ofMean += question.Numbers[i] * _mean[i];
        }
        return new CodedQuestion(numbers, sum * Middle, ofMean, question.Scale);
    }

    /// <summary>About the cosine of a question's vector and that of a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float Cosine(CodedQuestion question, int row)
    {
        var codes = _codes.AsSpan(row * _rowBytes, _rowBytes);
        var dot = Avx2.IsSupported ? OfPairs(question.Numbers, codes) : OfAny(question.Numbers, codes);
        return ((dot - question.OfMiddle) * _scales[row] + question.OfMean) * question.Scale;
    }

    /// <summary>As many numbers are in the low halves of a row's bytes as in the high ones; whole registers of them.</summary>
    private static int RowBytes(int dimensions)
    {
        var half = (dimensions + 1) / 2;
        return (half + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count;
    }

    // x86 multiplies and adds two products of a code and a number in one step; of four, the sum fits 16 bits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int OfPairs(ReadOnlySpan<sbyte> numbers, ReadOnlySpan<byte> codes)
    {
        var packed = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        var asked = MemoryMarshal.Cast<sbyte, Vector256<sbyte>>(numbers);
        var (low, ones, sum) = (Vector256.Create((byte)(Levels - 1)), Vector256.Create((short)1), Vector256<int>.Zero);
        for (var i = 0; i < packed.Length; i++)
        {
            var four = Avx2.MultiplyAddAdjacent(packed[i] & low, asked[i])
                + Avx2.MultiplyAddAdjacent(Vector256.ShiftRightLogical(packed[i], 4), asked[packed.Length + i]);
            sum += Avx2.MultiplyAddAdjacent(four, ones);
        }
        return Vector256.Sum(sum);
    }

    private static int OfAny(ReadOnlySpan<sbyte> numbers, ReadOnlySpan<byte> codes)
    {
        var packed = MemoryMarshal.Cast<byte, Vector<byte>>(codes);
        var asked = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(numbers);
        var sum = Vector<int>.Zero;
        for (var i = 0; i < packed.Length; i++)
        {
            sum += Products(packed[i] & new Vector<byte>(Levels - 1), asked[i]);
            sum += Products(Vector.ShiftRightLogical(packed[i], 4), asked[packed.Length + i]);
        }
        return Vector.Sum(sum);
    }

    private static Vector<int> Products(Vector<byte> codes, Vector<sbyte> numbers)
    {
        Vector.Widen(codes, out var codesLow, out var codesHigh);
        Vector.Widen(numbers, out var low, out var high);
        Vector.Widen(Vector.AsVectorInt16(codesLow) * low, out var a, out var b);
        Vector.Widen(Vector.AsVectorInt16(codesHigh) * high, out var c, out var d);
        return a + b + c + d;
    }
}

/// <param name="Numbers">Its numbers, then nothing up to whole registers.</param>
/// <param name="OfMiddle">Their product with the middle of the levels.</param>
/// <param name="OfMean">Their product with the middle of the vectors.</param>
/// <param name="Scale">What the numbers are multiplied by.</param>
internal readonly record struct CodedQuestion(sbyte[] Numbers, float OfMiddle, float OfMean, float Scale);
