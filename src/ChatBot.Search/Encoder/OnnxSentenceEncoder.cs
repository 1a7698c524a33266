using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;

namespace ChatBot.Search.Encoder;

/// <summary>
/// Runs a small transformer on the processor (ONNX Runtime). It is loaded when it is first needed; loading takes some 0.3 s.
/// </summary>
/// <remarks>Safe for several callers at once, until it is disposed of.</remarks>
/// <param name="model">The model.</param>
/// <param name="threads">How many threads one run may use.</param>
public sealed class OnnxSentenceEncoder(EncoderModel model, int threads = 1) : ISentenceEncoder
{
    /// <summary>
    /// Longer texts are cut: the positions that both models were trained with at most are 512, and time rises with the square.
    /// </summary>
    private const int LongestText = 192;

    private readonly Lazy<Loaded> _loaded = new(() => Load(model, threads));

    public string Name => model.Name;

    public int Dimensions => model.Dimensions;

    public EncodedText EncodeQuestion(string question) => Run(model.QuestionPrefix + question);

    /// <remarks>One by one: what is run together shares the scale of its whole numbers, so that a vector would depend on others.</remarks>
    public IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellation)
    {
        var vectors = new EncodedText[sentences.Count];
        for (var i = 0; i < vectors.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            vectors[i] = Run(sentences[i]);
        }
        return vectors;
    }

    public void Dispose()
    {
        if (!_loaded.IsValueCreated) return;
        _loaded.Value.Session.Dispose();
        _loaded.Value.Weights.Dispose();
    }

    private static Loaded Load(EncoderModel model, int threads)
    {
        using var vocabulary = new MemoryStream(model.Find("vocab.txt").Read());
        var tokenizer = BertTokenizer.Create(vocabulary);
        using var options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1 };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        var resource = model.Find("model.onnx");
        var network = resource.Read();
        var weights = MappedWeights.Of(resource, network, options);
        return new Loaded(new InferenceSession(QuantizedNetwork.Of(network), options), tokenizer, weights,
            model.Projection is { } projection ? WordVectors.ReadProjection(projection, model.Dimensions) : null);
    }

    private EncodedText Run(string text)
    {
        EncodedText? encoded = null;
        Read(text, (ids, states) => encoded = new EncodedText(
            Pooled(states, ids.Length), _loaded.Value.Projection is { } projection ? WordVectors.Of(ids, states, projection) : []));
        return encoded!;
    }

    /// <summary>Runs the network.</summary>
    /// <param name="text">A text.</param>
    /// <param name="read">Takes its tokens' places in the vocabulary, and their last states, a vector a token, one after the other.</param>
    internal void Read(string text, StatesReader read)
    {
        var (session, tokenizer, _, _) = _loaded.Value;
        long[] ids = [.. tokenizer.EncodeToIds(text, LongestText, addSpecialTokens: true, out _, out _).Select(id => (long)id)];
        long[] shape = [1, ids.Length];
        using var idTensor = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskTensor = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, ids.Length).ToArray(), shape);
        using var typeTensor = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var options = new RunOptions();
        var inputs = new Dictionary<string, OrtValue>
        {
            ["input_ids"] = idTensor,
            ["attention_mask"] = maskTensor,
            ["token_type_ids"] = typeTensor
        };
        using var outputs = session.Run(options, inputs, [session.OutputNames[0]]);
        read(ids, outputs[0].GetTensorDataAsSpan<float>());
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

    private sealed record Loaded(InferenceSession Session, BertTokenizer Tokenizer, MappedWeights Weights, float[][]? Projection);

    internal delegate void StatesReader(ReadOnlySpan<long> ids, ReadOnlySpan<float> states);
}
