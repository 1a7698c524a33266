using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Search.Tests.Library;

/// <summary>Tests of one library of their own, read without a data folder.</summary>
public abstract class LibraryTests : IDisposable
{
    private readonly TemporaryLibrary _folder;

    /// <param name="folder">Deleted with the tests.</param>
    protected LibraryTests(TemporaryLibrary folder)
    {
        _folder = folder;
        Library = LibraryReader.Read(folder.Folder, null);
    }

    private protected LibrarySnapshot Library { get; }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
