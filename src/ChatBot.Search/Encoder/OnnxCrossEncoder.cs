using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace ChatBot.Search.Encoder;

/// <summary>
/// MiniLM, taught to read a question and a sentence together (README.md). It is loaded when it is first needed.
/// </summary>
/// <param name="threads">How many pairs are read at once.</param>
/// <param name="tokenizers">Those of the models that are used together; null for its own.</param>
public sealed class OnnxCrossEncoder(int threads = 1, Tokenizers? tokenizers = null) : ICrossEncoder
{
    /// <summary>Tokens of a question that are read: longer ones are rare, and time rises with all tokens.</summary>
    private const int LongestQuestion = 40;

    /// <summary>Tokens of a sentence that are read.</summary>
    private const int LongestSentence = 80;

    private readonly LoadedOnce<Loaded> _loaded = new(() => Load(tokenizers ?? new Tokenizers()));

    public IReadOnlyList<float> Score(string question, IReadOnlyList<string> sentences, CancellationToken cancellation = default)
    {
        var network = _loaded.Value.Network;
        long[] asked = [network.Beginning, .. network.Tokens(question, LongestQuestion).Select(id => (long)id), network.End];
        var scores = new float[sentences.Count];
        // One by one: in larger portions the last of them would be read while the other threads wait.
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, scores.Length), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            i => scores[i] = Score(asked, sentences[i]));
        return scores;
    }

    public void Dispose()
    {
        if (_loaded.IsLoaded)
            _loaded.Value.Network.Dispose();
    }

    private static Loaded Load(Tokenizers tokenizers)
    {
        var update = LowRankUpdate.Read("Encoder.minilm-answers.bin");
        return new Loaded(EncoderNetwork.Load(EncoderModel.MiniLm, tokenizers, update), update.Head, update.Bias);
    }

    private float Score(long[] asked, string sentence)
    {
        var (network, head, bias) = _loaded.Value;
        long[] ids = [.. asked, .. network.Tokens(sentence, LongestSentence).Select(id => (long)id), network.End];
        var types = new long[ids.Length];
        types.AsSpan(asked.Length).Fill(1);
        var score = 0f;
        network.Run(ids, types, (_, states) =>
        {
            var sum = 0f;
            for (var token = 0; token < ids.Length; token++)
                sum += TensorPrimitives.Dot(states.Slice(token * head.Length, head.Length), head);
            score = sum / ids.Length + bias;
        });
        return score;
    }

    /// <summary>What is needed of the update is its head: the rest is in the network.</summary>
    private sealed record Loaded(EncoderNetwork Network, float[] Head, float Bias);
}
