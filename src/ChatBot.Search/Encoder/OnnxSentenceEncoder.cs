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

    /// <summary>Texts of like length are run together; more at once wins nothing on few cores.</summary>
    private const int Batch = 16;

    private readonly Lazy<Loaded> _loaded = new(() => Load(model, threads));

    public string Name => model.Name;

    public int Dimensions => model.Dimensions;

    public float[] EncodeQuestion(string question) => Run([Tokens(model.QuestionPrefix + question)])[0];

    public IReadOnlyList<float[]> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellation)
    {
        var tokens = sentences.Select(Tokens).ToArray();
        var order = Enumerable.Range(0, tokens.Length).OrderBy(at => tokens[at].Length).ToArray();
        var vectors = new float[tokens.Length][];
        foreach (var batch in order.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            var made = Run([.. batch.Select(at => tokens[at])]);
            for (var i = 0; i < batch.Length; i++)
                vectors[batch[i]] = made[i];
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
        return new Loaded(new InferenceSession(network, options), tokenizer, weights);
    }

    private long[] Tokens(string text)
    {
        var ids = _loaded.Value.Tokenizer.EncodeToIds(text, LongestText, addSpecialTokens: true, out _, out _);
        return [.. ids.Select(id => (long)id)];
    }

    private float[][] Run(IReadOnlyList<long[]> texts)
    {
        var width = texts.Max(text => text.Length);
        var ids = new long[texts.Count * width];
        var mask = new long[ids.Length];
        for (var row = 0; row < texts.Count; row++)
        {
            texts[row].CopyTo(ids, row * width);
            mask.AsSpan(row * width, texts[row].Length).Fill(1);
        }
        long[] shape = [texts.Count, width];
        using var idTensor = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskTensor = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var typeTensor = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        var session = _loaded.Value.Session;
        using var options = new RunOptions();
        // What a batch needs is much, and seldom needed again.
        if (texts.Count > 1) options.AddRunConfigEntry("memory.enable_memory_arena_shrinkage", "cpu:0");
        var inputs = new Dictionary<string, OrtValue>
        {
            ["input_ids"] = idTensor,
            ["attention_mask"] = maskTensor,
            ["token_type_ids"] = typeTensor
        };
        using var outputs = session.Run(options, inputs, [session.OutputNames[0]]);
        var hidden = outputs[0].GetTensorDataAsSpan<float>();
        var vectors = new float[texts.Count][];
        for (var row = 0; row < texts.Count; row++)
            vectors[row] = Pooled(hidden.Slice(row * width * Dimensions, width * Dimensions), texts[row].Length);
        return vectors;
    }

    private float[] Pooled(ReadOnlySpan<float> hidden, int length)
    {
        var vector = new float[Dimensions];
        for (var token = 0; token < (model.Pooling == Pooling.Mean ? length : 1); token++)
            TensorPrimitives.Add(vector, hidden.Slice(token * Dimensions, Dimensions), vector);
        TensorPrimitives.Divide(vector, Math.Max(1e-9f, TensorPrimitives.Norm<float>(vector)), vector);
        return vector;
    }

    private sealed record Loaded(InferenceSession Session, BertTokenizer Tokenizer, MappedWeights Weights);
}
