using ChatBot.Hosting.Reloading;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.Hosting.Reloading;

public sealed class LibraryReloaderTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary().With("seeds/a.txt", "One sentence.");
    private string _stamp = "first";
    private int _reads;

    public void Dispose() => _library.Dispose();

    private LibraryReloader Reloader() => new(_library.Folder, "first", _ => _stamp, folder =>
    {
        _reads++;
        return LibraryReader.Read(folder, null);
    });

    [Fact]
    public void Nothing_is_read_while_nothing_changes()
    {
        var reloader = Reloader();

        Assert.Null(reloader.Look());
        Assert.Null(reloader.Look());

        Assert.Equal(0, _reads);
    }

    [Fact]
    public void A_change_is_read_once_when_it_has_come_to_rest()
    {
        var reloader = Reloader();
        _library.With("seeds/b.txt", "Another one.");

        _stamp = "half written";
        Assert.Null(reloader.Look());
        Assert.True(reloader.IsUnsettled);
        _stamp = "written";
        Assert.Null(reloader.Look());
        var reload = reloader.Look();

        Assert.Equal(2, reload!.Next!.Works.Count);
        Assert.Null(reloader.Look());
        Assert.Equal(1, _reads);
    }

    [Fact]
    public void A_change_that_is_taken_back_is_not_read()
    {
        var reloader = Reloader();

        _stamp = "second";
        Assert.Null(reloader.Look());
        _stamp = "first";
        Assert.Null(reloader.Look());

        Assert.False(reloader.IsUnsettled);
        Assert.Equal(0, _reads);
    }

    [Fact]
    public void A_library_with_a_fault_is_named_and_not_taken_up()
    {
        var reloader = Reloader();
        _library.With("seeds/sources.json", "[\n  {\"id\" 1}\n]");

        _stamp = "second";
        reloader.Look();
        var reload = reloader.Look();

        Assert.Null(reload!.Next);
        Assert.Contains(reload.Problems, problem => problem is { File: "seeds/sources.json", Line: 2, IsWarning: false });
    }

    [Fact]
    public void A_library_without_documents_is_not_taken_up()
    {
        var reloader = Reloader();
        File.Delete(Path.Combine(_library.Folder, "seeds/a.txt"));

        _stamp = "second";
        reloader.Look();

        Assert.Null(reloader.Look()!.Next);
    }

    [Fact]
    public void A_file_that_vanishes_while_it_is_read_is_looked_for_again()
    {
        var fails = true;
        var reloader = new LibraryReloader(
            _library.Folder, "first", _ => _stamp, folder => fails ? throw new FileNotFoundException() : LibraryReader.Read(folder, null));

        _stamp = "second";
        reloader.Look();
        Assert.Null(reloader.Look());
        Assert.True(reloader.IsUnsettled);
        fails = false;
        reloader.Look();

        Assert.NotNull(reloader.Look());
    }

    [Fact]
    public void A_stamp_changes_with_a_file_added_changed_or_taken_away()
    {
        var first = FolderStamp.Of(_library.Folder);
        _library.With("config/names/x.yaml", "names: []");
        var added = FolderStamp.Of(_library.Folder);
        _library.With("config/names/x.yaml", "names: [ ]");
        var changed = FolderStamp.Of(_library.Folder);
        File.Delete(Path.Combine(_library.Folder, "config/names/x.yaml"));

        Assert.Equal(4, new[] { first, added, changed, first + "?" }.Distinct().Count());
        Assert.Equal(first, FolderStamp.Of(_library.Folder));
    }
}
