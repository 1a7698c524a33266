using System.Numerics.Tensors;

namespace ChatBot.Search.Encoder;

/// <summary>
/// The vectors of a text's words where they stand: the network's last states, each brought to <see cref="Dimensions"/> numbers of a byte
/// by a projection that keeps the most of them. Behind each stands its weight, also a byte: how rare the word is. The network's vocabulary
/// lists common words first, and a word's rarity is about the logarithm of its place there (Zipf).
/// </summary>
internal static class WordVectors
{
    /// <summary>Numbers a word.</summary>
    public const int Dimensions = 32;

    /// <summary>Bytes a word: its numbers and its weight.</summary>
    public const int Bytes = Dimensions + 1;

    /// <summary>The place of the commonest word ("the") in the vocabulary that BERT and its kin have.</summary>
    private const int FirstWord = 1996;

    /// <summary>What a natural logarithm is multiplied by to fill a byte: the vocabulary has 30,522 places.</summary>
    private const float WeightScale = 24;

    /// <summary>Reads a projection: for each of <see cref="Dimensions"/>, a signed byte for each number of a state.</summary>
    public static float[][] ReadProjection(string resource, int size)
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly was built without {resource}.");
        var bytes = new byte[Dimensions * size];
        stream.ReadExactly(bytes);
        return [.. bytes.Chunk(size).Select(row => Array.ConvertAll(row, number => (float)(sbyte)number))];
    }

    /// <param name="ids">The tokens' places in the vocabulary, the marks of beginning and end among them.</param>
    /// <param name="states">A vector a token, one after the other.</param>
    /// <param name="projection">For each of <see cref="Dimensions"/>, a weight for each number of a state.</param>
    public static byte[] Of(ReadOnlySpan<long> ids, ReadOnlySpan<float> states, float[][] projection)
    {
        var size = states.Length / ids.Length;
        var words = new byte[Math.Max(0, ids.Length - 2) * Bytes];
        Span<float> numbers = stackalloc float[Dimensions];
        for (var token = 1; token < ids.Length - 1; token++)
        {
            var state = states.Slice(token * size, size);
            for (var i = 0; i < Dimensions; i++)
                numbers[i] = TensorPrimitives.Dot(state, projection[i]);
            var scale = sbyte.MaxValue / Math.Max(1e-9f, TensorPrimitives.Norm<float>(numbers));
            var word = words.AsSpan((token - 1) * Bytes, Bytes);
            for (var i = 0; i < Dimensions; i++)
                word[i] = (byte)(sbyte)MathF.Round(numbers[i] * scale);
            word[Dimensions] = (byte)(WeightScale * MathF.Log(Math.Max(1, ids[token] - FirstWord + 1)));
        }
        return words;
    }
}
