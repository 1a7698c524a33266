using System.Numerics.Tensors;
using ChatBot.Search.Encoder;
using ChatBot.Search.Library;

namespace ChatBot.Benchmarks.Fitting;

/// <summary>
/// Makes the projection of MiniLM's vectors of words: their principal directions over the sentences of the asked libraries, found by
/// repeated multiplication (orthogonal iteration). No question is looked at. The same libraries give the same file.
/// </summary>
internal static class ProjectionCommand
{
    private const string File = "src/ChatBot.Search/Encoder/minilm-words.bin";
    private const int Rounds = 60;

    public static int Run(IReadOnlyList<QuestionSet> sets)
    {
        using var encoder = new OnnxSentenceEncoder(EncoderModel.MiniLm, Environment.ProcessorCount);
        var size = encoder.Dimensions;
        var moments = Enumerable.Range(0, size).Select(_ => new float[size]).ToArray();
        foreach (var sentence in sets.SelectMany(set => LibraryReader.Read(set.Library, null).Sentences))
            encoder.Read(sentence.Text.ToString(), (ids, states) => Add(states, size, moments));
        var directions = Directions(moments, WordVectors.Dimensions);
        var scale = sbyte.MaxValue / directions.Max(direction => Math.Abs(TensorPrimitives.MaxMagnitude<float>(direction)));
        using var stream = System.IO.File.Create(File);
        foreach (var direction in directions)
            stream.Write(Array.ConvertAll(direction, number => (byte)(sbyte)MathF.Round(number * scale)));
        return 0;
    }

    private static void Add(ReadOnlySpan<float> states, int size, float[][] moments)
    {
        var state = new float[size];
        for (var at = 0; at < states.Length; at += size)
        {
            TensorPrimitives.Divide(states.Slice(at, size), TensorPrimitives.Norm(states.Slice(at, size)), state);
            for (var i = 0; i < size; i++)
                TensorPrimitives.MultiplyAdd(state, state[i], moments[i], moments[i]);
        }
    }

    private static float[][] Directions(float[][] moments, int count)
    {
        var random = new Random(1);
        var found = Enumerable.Range(0, count).Select(_ => moments.Select(_ => random.NextSingle() - 0.5f).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < count; i++)
            {
                var direction = Array.ConvertAll(moments, row => TensorPrimitives.Dot<float>(row, found[i]));
                foreach (var earlier in found[..i])
                    TensorPrimitives.MultiplyAdd(earlier, -TensorPrimitives.Dot<float>(earlier, direction), direction, direction);
                TensorPrimitives.Divide(direction, TensorPrimitives.Norm<float>(direction), direction);
                found[i] = direction;
            }
        }
        return found;
    }
}
