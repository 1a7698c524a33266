using ChatBot.Corpus.Kept;
using ChatBot.Search.Library;
using ChatBot.Testing;
using MemoryPack;

namespace ChatBot.Search.Tests.Library;

/// <summary>
/// MemoryPack gives null for a formatter that another thread is registering, so that all are registered before any is used.
/// </summary>
public class FormatterTests
{
    [Theory]
    [InlineData(typeof(KeptFormatters), "ChatBot.Corpus/Kept/KeptFormatters.cs")]
    [InlineData(typeof(LibraryFormatters), "ChatBot.Search/Library/LibraryFormatters.cs")]
    public void All_that_is_packed_is_registered_in_one_place(Type registrar, string file)
    {
        var source = File.ReadAllText(Path.Combine(ProjectFolder.Path, "src", file));
        var packed = registrar.Assembly.GetTypes().Where(type => type.IsDefined(typeof(MemoryPackableAttribute), inherit: false)
            || typeof(IMemoryPackFormatterRegister).IsAssignableFrom(type)).Where(type => !type.IsInterface).ToArray();

        Assert.True(packed.Length >= 7, string.Join(' ', packed.Select(type => type.Name)));
        Assert.All(packed, type => Assert.Contains($"Register<{type.Name}>();", source, StringComparison.Ordinal));
    }
}
