using ChatBot.CommandLine;
using ChatBot.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.CommandLine;

public sealed class GitBashPathTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary().With("seeds/harbour.txt", "The ferry sank in May 1904.");

    [Theory]
    [InlineData("C:/Program Files/Git/timeline 1904", "/timeline 1904")]
    [InlineData("D:/git/sources", "/sources")]
    [InlineData("/sources", "/sources")]
    [InlineData("C:/Program Files/Git/nothing 1904", "C:/Program Files/Git/nothing 1904")]
    [InlineData("who wrote and/or signed it?", "who wrote and/or signed it?")]
    public void A_command_that_arrives_as_a_path_is_read_as_the_command(string arrived, string meant) =>
        Assert.Equal(meant, GitBashPath.Undone(
            arrived, CommandRegistry.For(LibraryReader.Read(_library.Folder, null), TimeProvider.System)));

    public void Dispose() => _library.Dispose();
}
