using System.Runtime.InteropServices;
using System.Text;
using Microsoft.ML.OnnxRuntime.Tensors;
using Microsoft.Win32.SafeHandles;
using Onnx;

namespace ChatBot.Search.Encoder;

/// <summary>
/// The largest table of a network's weights, that of its vocabulary, where the file holds it: half of the model, of which a text needs as
/// many rows as it has tokens. They are read when they are needed and handed to the network, which takes them in place of its table.
/// </summary>
internal sealed class TokenTable : IDisposable
{
    /// <summary>The network's input for the rows of a text's tokens.</summary>
    public const string Input = "token_vectors";

    // onnx.proto: ModelProto.graph, GraphProto.initializer, and of TensorProto data_type, name, raw_data.
    private const int Graph = 7;
    private const int Initializer = 5;
    private const int DataType = 2;
    private const int Name = 8;
    private const int RawData = 9;

    private readonly SafeFileHandle _file;
    private readonly long _offset;

    private TokenTable(string path, long offset, int dimensions)
    {
        _file = File.OpenHandle(path, options: FileOptions.RandomAccess);
        _offset = offset;
        Dimensions = dimensions;
    }

    /// <summary>Numbers a row.</summary>
    public int Dimensions { get; }

    /// <summary>Takes the table out of a network, which has <see cref="Input"/> instead.</summary>
    /// <param name="resource">Where the network's bytes are.</param>
    /// <param name="bytes">The same, in ONNX' format.</param>
    /// <param name="model">The network, read.</param>
    /// <exception cref="InvalidDataException">The network has no table that tokens are looked up in.</exception>
    public static TokenTable TakeOut(AssemblyResource resource, byte[] bytes, ModelProto model)
    {
        var graph = model.Graph;
        var (name, offset) = Largest(bytes) ?? throw new InvalidDataException($"{resource.Path} has no weights.");
        var lookup = graph.Node.FirstOrDefault(node => node.OpType == "Gather" && node.Input[0] == name)
            ?? throw new InvalidDataException($"{resource.Path} looks no tokens up.");
        var table = graph.Initializer.First(tensor => tensor.Name == name);
        var dimensions = (int)table.Dims[1];
        graph.Initializer.Remove(table);
        graph.Node.Remove(lookup);
        foreach (var node in graph.Node)
        {
            for (var i = 0; i < node.Input.Count; i++)
                node.Input[i] = node.Input[i] == lookup.Output[0] ? Input : node.Input[i];
        }
        graph.Input.Add(InputOf(graph.Input[0].Type.TensorType.Shape, dimensions));
        return new TokenTable(resource.Path, resource.Offset + offset, dimensions);
    }

    /// <summary>The rows of tokens, one after the other.</summary>
    /// <param name="ids">The tokens' places in the vocabulary.</param>
    /// <param name="rows">Takes them; <see cref="Dimensions"/> numbers for each.</param>
    public void Read(ReadOnlySpan<long> ids, Span<float> rows)
    {
        var size = Dimensions * sizeof(float);
        var bytes = MemoryMarshal.AsBytes(rows);
        for (var i = 0; i < ids.Length; i++)
        {
            var row = bytes.Slice(i * size, size);
            for (var at = 0; at < size;)
            {
                var read = RandomAccess.Read(_file, row[at..], _offset + ids[i] * size + at);
                if (read == 0) throw new EndOfStreamException("The vocabulary's table ends too soon.");
                at += read;
            }
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>As long as the tokens, and as wide as the table.</summary>
    private static ValueInfoProto InputOf(TensorShapeProto ofTokens, int dimensions)
    {
        var shape = ofTokens.Clone();
        shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimValue = dimensions });
        return new ValueInfoProto
        {
            Name = Input,
            Type = new TypeProto
            {
                TensorType = new TypeProto.Types.Tensor { ElemType = (int)TensorElementType.Float, Shape = shape }
            },
        };
    }

    /// <summary>The largest table of floats, and where its numbers begin.</summary>
    private static (string Name, int Offset)? Largest(byte[] network)
    {
        var tables = from graph in Fields(network, 0, network.Length)
                     where graph.Number == Graph
                     from initializer in Fields(network, graph.Offset, graph.Length)
                     where initializer.Number == Initializer
                     let fields = Fields(network, initializer.Offset, initializer.Length).ToLookup(field => field.Number)
                     where fields[RawData].Any() && fields[DataType].Any(type => type.Value == (long)TensorElementType.Float)
                     let data = fields[RawData].First()
                     orderby data.Length descending
                     select ((string, int)?)(Text(network, fields[Name].First()), data.Offset);
        return tables.FirstOrDefault();
    }

    private static string Text(byte[] network, Field field) => Encoding.UTF8.GetString(network, field.Offset, field.Length);

    /// <summary>The fields of a message of Protocol Buffers (https://protobuf.dev/programming-guides/encoding).</summary>
    private static IEnumerable<Field> Fields(byte[] network, int offset, int length)
    {
        for (var (at, end) = (offset, offset + length); at < end;)
        {
            var tag = Varint(network, ref at);
            var value = (tag & 7) is 0 or 2 ? Varint(network, ref at) : 0;
            var size = (tag & 7) switch
            {
                0 => 0,
                1 => 8,
                2 => (int)value,
                5 => 4,
                _ => throw new InvalidDataException("The network is not in ONNX' format."),
            };
            yield return new Field((int)(tag >> 3), at, size, value);
            at += size;
        }
    }

    private static long Varint(byte[] network, ref int at)
    {
        var value = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var part = network[at++];
            value |= (part & 0x7FL) << shift;
            if (part < 0x80) return value;
        }
    }

    private sealed record Field(int Number, int Offset, int Length, long Value);
}
