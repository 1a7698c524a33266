using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime.Tensors;
using Onnx;

namespace ChatBot.Search.Encoder;

/// <summary>
/// A network with its matrices in whole numbers of eight bits (dynamic quantisation: https://onnxruntime.ai/docs/performance/
/// model-optimizations/quantization.html): each column of weights has a scale of its own, that of what is multiplied with them is found
/// when it runs. A third of the time, a quarter of the memory; README.md says what it does to the vectors.
/// </summary>
internal static class QuantizedNetwork
{
    /// <summary>Of 127, so that a sum of two products fits 16 bits, which processors without VNNI add them up in.</summary>
    private const float Largest = 63;

    /// <param name="graph">Of opset 11 or later; each product with a matrix of its own weights is replaced.</param>
    /// <param name="update">What is added to its matrices, in the order of the products; null for nothing.</param>
    public static void Quantize(GraphProto graph, LowRankUpdate? update = null)
    {
        var weights = graph.Initializer.Where(tensor => tensor is { Dims.Count: 2, DataType: (int)TensorElementType.Float })
            .ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        var scales = new Dictionary<string, string>(StringComparer.Ordinal);
        NodeProto[] nodes = [.. graph.Node];
        graph.Node.Clear();
        var place = 0;
        foreach (var node in nodes)
        {
            if (node.OpType == "MatMul" && weights.TryGetValue(node.Input[1], out var matrix))
                Replace(graph, node, matrix, update?.Of(place++), scales);
            else
                graph.Node.Add(node);
        }
    }

    /// <param name="graph">Takes the nodes that stand for the product.</param>
    /// <param name="product">Of anything with the matrix.</param>
    /// <param name="matrix">Its weights: rows as long as what comes in, columns as what goes out.</param>
    /// <param name="change">What is added to them, in the same order, and then holds the sum; null for nothing.</param>
    /// <param name="quantized">By what is multiplied with matrices, the prefix of the names that its whole numbers have.</param>
    private static void Replace(
        GraphProto graph, NodeProto product, TensorProto matrix, float[]? change, Dictionary<string, string> quantized)
    {
        var (input, output) = (product.Input[0], product.Output[0]);
        if (!quantized.TryGetValue(input, out var whole))
        {
            quantized[input] = whole = $"{input}:whole";
            Add("DynamicQuantizeLinear", [input], [whole, $"{whole}:scale", $"{whole}:zero"]);
        }
        var (numbers, scales) = Quantized(matrix, change);
        graph.Initializer.Remove(matrix);
        graph.Initializer.Add(Tensor($"{output}:weights", TensorElementType.Int8, MemoryMarshal.AsBytes<sbyte>(numbers), matrix.Dims));
        graph.Initializer.Add(
            Tensor($"{output}:scales", TensorElementType.Float, MemoryMarshal.AsBytes<float>(scales), [scales.Length]));
        Add("MatMulInteger", [whole, $"{output}:weights", $"{whole}:zero"], [$"{output}:sums"]);
        Add("Cast", [$"{output}:sums"], [$"{output}:floats"]).Attribute.Add(new AttributeProto
        {
            Name = "to",
            Type = AttributeProto.Types.AttributeType.Int,
            I = (long)TensorElementType.Float
        });
        Add("Mul", [$"{whole}:scale", $"{output}:scales"], [$"{output}:scale"]);
        Add("Mul", [$"{output}:floats", $"{output}:scale"], [output]);

        NodeProto Add(string type, string[] inputs, string[] outputs)
        {
            var node = new NodeProto { OpType = type };
            node.Input.Add(inputs);
            node.Output.Add(outputs);
            graph.Node.Add(node);
            return node;
        }
    }

    private static (sbyte[] Numbers, float[] Scales) Quantized(TensorProto matrix, float[]? change)
    {
        var weights = MemoryMarshal.Cast<byte, float>(matrix.RawData.Span);
        if (change is not null)
        {
            TensorPrimitives.Add(weights, change, change);
            weights = change;
        }
        var columns = (int)matrix.Dims[1];
        var (numbers, scales) = (new sbyte[weights.Length], new float[columns]);
        for (var i = 0; i < weights.Length; i++)
            scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(weights[i]) / Largest);
        for (var i = 0; i < weights.Length; i++)
            numbers[i] = scales[i % columns] == 0 ? (sbyte)0 : (sbyte)MathF.Round(weights[i] / scales[i % columns]);
        return (numbers, scales);
    }

    private static TensorProto Tensor(string name, TensorElementType type, ReadOnlySpan<byte> data, IEnumerable<long> shape)
    {
        var tensor = new TensorProto { Name = name, DataType = (int)type, RawData = ByteString.CopyFrom(data) };
        tensor.Dims.Add(shape);
        return tensor;
    }
}
