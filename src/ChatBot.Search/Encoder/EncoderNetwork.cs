using System.Buffers;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.Tokenizers;
using Onnx;

namespace ChatBot.Search.Encoder;

/// <summary>
/// A loaded transformer: its network as ONNX Runtime runs it on the processor, and the tokens of its vocabulary. Safe for several
/// callers at once, until it is disposed of.
/// </summary>
internal sealed class EncoderNetwork : IDisposable
{
    private readonly InferenceSession _session;
    private readonly TokenTable _table;
    private readonly BertTokenizer _tokenizer;

    private EncoderNetwork(InferenceSession session, TokenTable table, BertTokenizer tokenizer)
    {
        _session = session;
        _table = table;
        _tokenizer = tokenizer;
    }

    /// <param name="model">The model.</param>
    /// <param name="tokenizers">Those of the models that are used together.</param>
    /// <param name="update">What its matrices were taught beyond the model; null for the model as it is.</param>
    /// <exception cref="FileNotFoundException">The model's assembly is missing.</exception>
    public static EncoderNetwork Load(EncoderModel model, Tokenizers tokenizers, LowRankUpdate? update = null)
    {
        var tokenizer = tokenizers.Of(model);
        // Texts are short: several threads of one run wait for each other more than they win. A pattern would be kept for each length of
        // a text that was ever run.
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, EnableMemoryPattern = false };
        var (network, table) = Network(model, update);
        var loaded = new EncoderNetwork(new InferenceSession(network, options), table, tokenizer);
        NativeHeap.Trim();
        return loaded;
    }

    /// <summary>The places of a text's tokens in the vocabulary, without the marks of beginning and end; what is too long is cut.</summary>
    /// <param name="text">A text.</param>
    /// <param name="most">So many tokens at most.</param>
    public IReadOnlyList<int> Tokens(string text, int most) =>
        most <= 0 ? [] : _tokenizer.EncodeToIds(text, most, addSpecialTokens: false, out _, out _);

    /// <summary>The tokens of a text between the marks of beginning and end.</summary>
    public long[] Marked(string text, int most) => [Beginning, .. Tokens(text, most - 2).Select(id => (long)id), End];

    /// <summary>The place of the mark that a text begins with.</summary>
    public long Beginning => _tokenizer.ClassificationTokenId;

    /// <summary>The place of the mark that each text ends with.</summary>
    public long End => _tokenizer.SeparatorTokenId;

    /// <summary>Runs the network.</summary>
    /// <param name="ids">The tokens' places in the vocabulary.</param>
    /// <param name="types">For each token, 0 where it is of the first text and 1 where it is of the second.</param>
    /// <param name="read">Takes their last states, a vector a token, one after the other.</param>
    public void Run(long[] ids, long[] types, StatesReader read)
    {
        // Some are so long that the collector would keep them apart from what is short-lived.
        var length = ids.Length * _table.Dimensions;
        var rows = ArrayPool<float>.Shared.Rent(length);
        try
        {
            _table.Read(ids, rows.AsSpan(0, length));
            Run(ids, types, rows.AsMemory(0, length), read);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rows);
        }
    }

    public void Dispose()
    {
        _session.Dispose();
        _table.Dispose();
    }

    private void Run(long[] ids, long[] types, Memory<float> rows, StatesReader read)
    {
        long[] shape = [1, ids.Length];
        using var idTensor = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var maskTensor = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, ids.Length).ToArray(), shape);
        using var typeTensor = OrtValue.CreateTensorValueFromMemory(types, shape);
        using var rowTensor = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance, rows, [1, ids.Length, _table.Dimensions]);
        using var options = new RunOptions();
        var inputs = new Dictionary<string, OrtValue>
        {
            ["input_ids"] = idTensor,
            ["attention_mask"] = maskTensor,
            ["token_type_ids"] = typeTensor,
            [TokenTable.Input] = rowTensor,
        };
        using var outputs = _session.Run(options, inputs, [_session.OutputNames[0]]);
        read(ids, outputs[0].GetTensorDataAsSpan<float>());
    }

    private static (byte[] Network, TokenTable Table) Network(EncoderModel model, LowRankUpdate? update)
    {
        var resource = model.Find("model.onnx");
        var bytes = resource.Read();
        var network = ModelProto.Parser.ParseFrom(bytes);
        var table = TokenTable.TakeOut(resource, bytes, network);
        PrunedNetwork.Prune(network.Graph);
        QuantizedNetwork.Quantize(network.Graph, update);
        return (network.ToByteArray(), table);
    }

    internal delegate void StatesReader(ReadOnlySpan<long> ids, ReadOnlySpan<float> states);
}
