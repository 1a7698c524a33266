using ChatBot.Search.Encoder;
using Onnx;

namespace ChatBot.Search.Tests.Encoder;

public class PrunedNetworkTests
{
    [Fact]
    public void What_leads_to_no_output_that_is_read_is_taken_out_and_nothing_else()
    {
        var graph = new GraphProto();
        Add("MatMul", ["tokens", "weights"], "states");
        Add("Gather", ["states", "first"], "one");
        Add("Add", ["states", "bias"], "told");
        Add("Tanh", ["one"], "pooled");
        foreach (var name in new[] { "weights", "first", "bias" })
            graph.Initializer.Add(new TensorProto { Name = name });
        foreach (var name in new[] { "told", "pooled" })
            graph.Output.Add(new ValueInfoProto { Name = name });

        PrunedNetwork.Prune(graph);

        Assert.Equal(["states", "told"], graph.Node.Select(node => node.Output[0]));
        Assert.Equal(["weights", "bias"], graph.Initializer.Select(tensor => tensor.Name));
        Assert.Equal(["told"], graph.Output.Select(output => output.Name));

        void Add(string type, string[] inputs, string output)
        {
            var node = new NodeProto { OpType = type };
            node.Input.Add(inputs);
            node.Output.Add(output);
            graph.Node.Add(node);
        }
    }

    [Fact]
    public void Of_the_models_only_what_stands_behind_the_last_states_goes()
    {
        var (arctic, miniLm) = (Graph(EncoderModel.Arctic), Graph(EncoderModel.MiniLm));
        var (ofArctic, ofMiniLm) = (arctic.Node.Count, miniLm.Node.Count);

        PrunedNetwork.Prune(arctic);
        PrunedNetwork.Prune(miniLm);

        Assert.Equal(ofArctic, arctic.Node.Count);
        Assert.Equal(ofMiniLm - 4, miniLm.Node.Count);
        Assert.DoesNotContain(miniLm.Node, node => node.OpType == "Tanh");
        Assert.DoesNotContain(miniLm.Initializer, tensor => tensor.Name.StartsWith("pooler.", StringComparison.Ordinal));
    }

    private static GraphProto Graph(EncoderModel model) => ModelProto.Parser.ParseFrom(model.Find("model.onnx").Read()).Graph;
}
