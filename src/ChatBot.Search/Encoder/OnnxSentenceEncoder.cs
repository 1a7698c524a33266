using System.Numerics.Tensors;

namespace ChatBot.Search.Encoder;

/// <summary>
/// Runs a small transformer on the processor (ONNX Runtime). It is loaded when it is first needed; loading takes some 0.3 s.
/// </summary>
/// <remarks>Safe for several callers at once, until it is disposed of.</remarks>
/// <param name="model">The model.</param>
/// <param name="threads">How many sentences are read at once; each by one thread, which costs least.</param>
/// <param name="tokenizers">Those of the models that are used together; null for its own.</param>
public sealed class OnnxSentenceEncoder(EncoderModel model, int threads = 1, Tokenizers? tokenizers = null) : ISentenceEncoder
{
    /// <summary>
    /// Longer texts are cut: the positions that both models were trained with at most are 512, and time rises with the square.
    /// </summary>
    private const int LongestText = 192;

    private readonly LoadedOnce<EncoderNetwork> _network = new(() => EncoderNetwork.Load(model, tokenizers ?? new Tokenizers()));

    private readonly Lazy<float[][]?> _projection = new(() =>
        model.Projection is { } projection ? WordVectors.ReadProjection(projection, model.Dimensions) : null);

    public string Name => model.Name;

    public int Dimensions => model.Dimensions;

    public EncodedText EncodeQuestion(string question) => Run(model.QuestionPrefix + question);

    /// <remarks>One by one: what is run together shares the scale of its whole numbers, so that a vector would depend on others.</remarks>
    public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellation)
    {
        var vectors = new EncodedText[sentences.Count];
        Parallel.For(0, vectors.Length, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
            i => vectors[i] = Run(sentences[i]));
        return vectors;
    }

    public void Dispose()
    {
        if (_network.IsLoaded)
            _network.Value.Dispose();
    }

    private EncodedText Run(string text)
    {
        EncodedText? encoded = null;
        Read(text, (ids, states) => encoded = new EncodedText(
            Pooled(states, ids.Length), _projection.Value is { } projection ? WordVectors.Of(ids, states, projection) : []));
        return encoded!;
    }

    /// <summary>Runs the network.</summary>
    /// <param name="text">A text.</param>
    /// <param name="read">Takes its tokens' places in the vocabulary, and their last states, a vector a token, one after the other.</param>
    internal void Read(string text, EncoderNetwork.StatesReader read)
    {
        var network = _network.Value;
        var ids = network.Marked(text, LongestText);
        network.Run(ids, new long[ids.Length], read);
    }

    /// <param name="hidden">A vector a token, one after the other.</param>
    private float[] Pooled(ReadOnlySpan<float> hidden, int length)
    {
        var vector = new float[Dimensions];
        for (var token = 0; token < (model.Pooling == Pooling.Mean ? length : 1); token++)
            TensorPrimitives.Add(vector, hidden.Slice(token * Dimensions, Dimensions), vector);
        TensorPrimitives.Divide(vector, Math.Max(1e-9f, TensorPrimitives.Norm<float>(vector)), vector);
        return vector;
    }
}
