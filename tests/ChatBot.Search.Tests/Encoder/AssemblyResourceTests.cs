using ChatBot.Search.Encoder;
using ChatBot.Search.Library;

namespace ChatBot.Search.Tests.Encoder;

public class AssemblyResourceTests
{
    private static readonly System.Reflection.Assembly Search = typeof(LibrarySnapshot).Assembly;

    [Fact]
    public void A_resource_is_read_from_its_file_as_the_loaded_assembly_has_it()
    {
        using var loaded = Search.GetManifestResourceStream("Score.model.json")!;
        using var expected = new MemoryStream();
        loaded.CopyTo(expected);

        var resource = AssemblyResource.Find(Search.Location, "model.json");

        Assert.Equal(expected.ToArray(), resource.Read());
    }

    [Fact]
    public void A_resource_that_is_not_there_is_named_with_its_file()
    {
        var fault = Assert.Throws<FileNotFoundException>(() => AssemblyResource.Find(Search.Location, "model.onnx"));

        Assert.Contains(Search.Location, fault.Message, StringComparison.Ordinal);
        Assert.Contains("model.onnx", fault.Message, StringComparison.Ordinal);
    }
}
