using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ChatBot.Search.RelatedWords;

namespace ChatBot.Benchmarks.RelatedWords;

/// <summary>Static word vectors of 8-bit numbers: what kind of thing a word speaks of, as its company in much text tells.</summary>
public sealed class WordVectors(WordTable table)
{
    /// <summary>The direction of a folded word; null for one that is not known.</summary>
    public WordVector? Of(string word) => table.TryGet(word, out var bytes) ? new WordVector(bytes) : null;
}

/// <summary>A direction; only angles count.</summary>
public sealed class WordVector
{
    // Padded with zeros to whole registers, which change no product.
    private readonly sbyte[] _numbers;
    private readonly double _length;

    public WordVector(ReadOnlyMemory<byte> bytes)
    {
        _numbers = new sbyte[(bytes.Length + 15) / 16 * 16];
        MemoryMarshal.Cast<byte, sbyte>(bytes.Span).CopyTo(_numbers);
        _length = Math.Sqrt(Dot(_numbers, _numbers));
    }

    /// <summary>The cosine of the angle to another direction, -1 to 1; 0 where one has none.</summary>
    public double Cosine(WordVector other) =>
        _length == 0 || other._length == 0 ? 0 : Dot(_numbers, other._numbers) / (_length * other._length);

    /// <summary>How many numbers a vector has.</summary>
    public const int Dimensions = 100;

    /// <summary>Adds the direction, as of length 1, times a factor to a sum of <see cref="Dimensions"/> numbers.</summary>
    public void AddTo(double[] sum, double factor)
    {
        if (_length == 0)
            return;
        for (var i = 0; i < sum.Length; i++)
            sum[i] += factor * _numbers[i] / _length;
    }

    private static int Dot(sbyte[] x, sbyte[] y)
    {
        var sum = Vector128<int>.Zero;
        for (var i = 0; i + Vector128<sbyte>.Count <= x.Length; i += Vector128<sbyte>.Count)
        {
            var (xLow, xHigh) = Vector128.Widen(Vector128.Create<sbyte>(x.AsSpan(i)));
            var (yLow, yHigh) = Vector128.Widen(Vector128.Create<sbyte>(y.AsSpan(i)));
            sum += Products(xLow, yLow) + Products(xHigh, yHigh);
        }
        return Vector128.Sum(sum);
    }

    private static Vector128<int> Products(Vector128<short> x, Vector128<short> y)
    {
        var (low, high) = Vector128.Widen(x * y);
        return low + high;
    }
}
