using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace ChatBot.Search.Encoder;

/// <summary>
/// What a network's matrices were taught beyond the model, each as the product of two thin ones (low-rank adaptation:
/// https://arxiv.org/abs/2106.09685), and the weights that make a score of its last states. Made by teach.py of tests/ChatBot.Benchmarks.
/// </summary>
internal sealed class LowRankUpdate
{
    private readonly Matrix[] _matrices;

    private LowRankUpdate(Matrix[] matrices, float[] head, float bias)
    {
        _matrices = matrices;
        Head = head;
        Bias = bias;
    }

    /// <summary>The weight of each number of the mean of the last states.</summary>
    public float[] Head { get; }

    /// <summary>What is added to their sum.</summary>
    public float Bias { get; }

    /// <summary>Reads the resource: numbers with their little end first.</summary>
    /// <remarks>
    /// The number of matrices, then for each its rows, columns and rank, and its two thin matrices, rows by rank and rank by columns: for
    /// each of the rank a scale (float), then the numbers (signed bytes, those of the second by its rows). Then the head's length, its
    /// numbers and the bias (floats).
    /// </remarks>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static LowRankUpdate Read(string resource)
    {
        using var stream = typeof(LowRankUpdate).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without {resource}.");
        using var reader = new BinaryReader(stream);
        var matrices = new Matrix[reader.ReadInt32()];
        for (var i = 0; i < matrices.Length; i++)
        {
            var (rows, columns, rank) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
            matrices[i] = new Matrix(
                rows, columns, Floats(reader, rank), reader.ReadBytes(rows * rank), Floats(reader, rank), reader.ReadBytes(rank * columns));
        }
        return new LowRankUpdate(matrices, Floats(reader, reader.ReadInt32()), reader.ReadSingle());
    }

    /// <summary>What is added to a matrix, a row of what comes in after the other.</summary>
    /// <param name="place">Its place among the network's products with weights, from 0.</param>
    public float[] Of(int place)
    {
        var (rows, columns, leftScales, left, rightScales, right) = _matrices[place];
        var rank = leftScales.Length;
        var changes = new float[rows * columns];
        var thin = new float[rank * columns];
        for (var i = 0; i < thin.Length; i++)
            thin[i] = (sbyte)right[i] * rightScales[i / columns];
        for (var row = 0; row < rows; row++)
        {
            var change = changes.AsSpan(row * columns, columns);
            for (var i = 0; i < rank; i++)
                TensorPrimitives.MultiplyAdd(
                    thin.AsSpan(i * columns, columns), (sbyte)left[row * rank + i] * leftScales[i], change, change);
        }
        return changes;
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var floats = new float[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(floats.AsSpan()));
        return floats;
    }

    private sealed record Matrix(int Rows, int Columns, float[] LeftScales, byte[] Left, float[] RightScales, byte[] Right);
}
