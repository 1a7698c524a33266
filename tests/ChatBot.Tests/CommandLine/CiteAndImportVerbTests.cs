using ChatBot.CommandLine;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.CommandLine;

public sealed class CiteAndImportVerbTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/log.txt", "One paragraph.\n\nAnother one.")
        .With("seeds/stray.txt", "A page.")
        .With("seeds/sources.json", """
            [{"id": "holm-2013", "type": "article-magazine", "title": "The log", "author": [{"family": "Holm", "given": "Ada"}],
              "container-title": "Port News", "issued": {"date-parts": [[2013]]}, "custom": {"file": "log.txt"}}]
            """);

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task A_source_is_cited_in_the_style_that_is_named()
    {
        Assert.Equal((0, "Holm, A. (2013). The log. Port News.\n(Holm, 2013, para. 2)\n"),
            await RunAsync("cite", "holm-2013", "--style", "apa", "--paragraph", "2"));
        Assert.Equal((0, "Holm, Ada. “The Log.” Port News, 2013.\n(Holm)\n"), await RunAsync("cite", "holm-2013", "--style", "mla"));
        Assert.StartsWith("@article{holm-2013,\n", (await RunAsync("cite", "holm-2013", "--style", "bibtex")).Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "cite", "nobody")]
    [InlineData(1, "cite", "holm-2013", "--paragraph", "9")]
    [InlineData(2, "cite", "holm-2013", "--style", "harvard")]
    [InlineData(2, "cite")]
    [InlineData(1, "import", "none.json")]
    public async Task What_cannot_be_cited_or_read_ends_with_a_code(int code, params string[] args) =>
        Assert.Equal(code, (await RunAsync(args)).Code);

    [Fact]
    public async Task An_import_adds_the_records_that_have_a_file_and_names_those_that_have_none()
    {
        _library.With("export.json", """
            [{"id": "stray", "type": "book"},
             {"id": "gone-1999", "type": "book"}]
            """);
        var export = Path.Combine(_library.Folder, "export.json");

        var before = await File.ReadAllTextAsync(Path.Combine(_library.Folder, "seeds/sources.json"));
        var (code, output) = await RunAsync("import", export, "--dry-run");
        Assert.Equal(0, code);
        Assert.EndsWith("2 records, 1 to add; 0 files to copy.\n", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(_library.Folder, "seeds/sources.json")));

        (code, output) = await RunAsync("import", export);
        Assert.Equal(0, code);
        Assert.Contains($"{export}:2: warning: \"gone-1999\" has no file.", output);
        Assert.Contains("stray: seeds/stray.txt", output);
        Assert.EndsWith("2 records, 1 added; 0 files copied.\n", output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("cite", "stray")).Code);
        Assert.EndsWith("2 records, 0 added; 0 files copied.\n", (await RunAsync("import", export)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_copied_in_and_what_its_files_say_of_themselves_is_shown_as_a_draft()
    {
        using var other = new TemporaryLibrary().With("papers/ferry.md", "---\ntitle: The Ferry\n---\nIt came home.")
            .With("papers/log.txt", "Another log.").With("papers/table.csv", "a");

        var (code, output) = await RunAsync("import", Path.Combine(other.Folder, "papers"));

        Assert.Equal(0, code);
        Assert.Contains("copied ferry.md to seeds/ferry.md", output);
        Assert.Contains("copied log.txt to seeds/log-2.txt", output);
        Assert.Contains("seeds/ferry.md says of itself (check it before you use it): title \"The Ferry\" (front matter)", output);
        Assert.Equal("One paragraph.\n\nAnother one.", await File.ReadAllTextAsync(Path.Combine(_library.Folder, "seeds/log.txt")));
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.RunAsync([.. args, "--library", _library.Folder], Terminal.On(TextReader.Null, output, error),
            TimeProvider.System);
        return (code, output.ToString());
    }
}
