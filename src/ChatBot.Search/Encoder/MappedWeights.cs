using System.IO.MemoryMappedFiles;
using System.Text;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace ChatBot.Search.Encoder;

/// <summary>
/// The largest table of a network's weights, that of its vocabulary, as the file holds it: only the rows of words that occur are read
/// into memory, where ONNX Runtime would keep a copy of all, half of the model.
/// </summary>
internal sealed class MappedWeights : IDisposable
{
    // onnx.proto: ModelProto.graph, GraphProto.initializer, and of TensorProto dims, data_type, name, raw_data.
    private const int Graph = 7;
    private const int Initializer = 5;
    private const int Dimensions = 1;
    private const int DataType = 2;
    private const int Name = 8;
    private const int RawData = 9;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly OrtValue _value;

    private MappedWeights(AssemblyResource resource, Table table)
    {
        _file = MemoryMappedFile.CreateFromFile(resource.Path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(resource.Offset + table.Offset, table.Length, MemoryMappedFileAccess.Read);
        _value = OrtValue.CreateTensorValueWithData(OrtMemoryInfo.DefaultInstance, TensorElementType.Float, table.Shape,
            _view.SafeMemoryMappedViewHandle.DangerousGetHandle() + (nint)_view.PointerOffset, table.Length);
    }

    /// <summary>Has a session that is made with these options take the table from the file.</summary>
    /// <param name="network">The resource's bytes, a network in ONNX' format.</param>
    /// <returns>What must live as long as the session.</returns>
    /// <exception cref="InvalidDataException">The network has no table of floats.</exception>
    public static MappedWeights Of(AssemblyResource resource, byte[] network, SessionOptions options)
    {
        var table = Tables(network).MaxBy(table => table.Length) ?? throw new InvalidDataException($"{resource.Path} has no weights.");
        var weights = new MappedWeights(resource, table);
        options.AddInitializer(table.Name, weights._value);
        return weights;
    }

    public void Dispose()
    {
        _value.Dispose();
        _view.Dispose();
        _file.Dispose();
    }

    private static IEnumerable<Table> Tables(byte[] network) =>
        from graph in Fields(network, 0, network.Length)
        where graph.Number == Graph
        from initializer in Fields(network, graph.Offset, graph.Length)
        where initializer.Number == Initializer
        let fields = Fields(network, initializer.Offset, initializer.Length).ToLookup(field => field.Number)
        where fields[RawData].Any() && fields[DataType].Any(type => type.Value == (long)TensorElementType.Float)
        let data = fields[RawData].First()
        select new Table(
            Text(network, fields[Name].First()), [.. fields[Dimensions].Select(field => field.Value)], data.Offset, data.Length);

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

    private sealed record Table(string Name, long[] Shape, int Offset, int Length);

    private sealed record Field(int Number, int Offset, int Length, long Value);
}
