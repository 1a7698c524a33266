using System.Runtime.InteropServices;
using ChatBot.Search.Encoder;
using Onnx;

namespace ChatBot.Search.Tests.Encoder;

public class TokenTableTests
{
    [Fact]
    public void The_rows_are_those_of_the_table_that_the_network_no_longer_has()
    {
        var resource = EncoderModel.MiniLm.Find("model.onnx");
        var bytes = resource.Read();
        var network = ModelProto.Parser.ParseFrom(bytes);
        var whole = network.Graph.Initializer.MaxBy(tensor => tensor.RawData.Length)!;
        var numbers = MemoryMarshal.Cast<byte, float>(whole.RawData.Span);

        using var table = TokenTable.TakeOut(resource, bytes, network);

        var rows = new float[2 * 384];
        table.Read([0, 30_521], rows);
        Assert.Equal([.. numbers[..384], .. numbers[^384..]], rows);
        Assert.DoesNotContain(whole, network.Graph.Initializer);
        Assert.Contains(network.Graph.Input, input => input.Name == TokenTable.Input);
    }

    [Fact]
    public void Models_of_one_vocabulary_share_a_tokenizer()
    {
        var tokenizers = new Tokenizers();

        Assert.Same(tokenizers.Of(EncoderModel.Arctic), tokenizers.Of(EncoderModel.MiniLm));
    }
}
