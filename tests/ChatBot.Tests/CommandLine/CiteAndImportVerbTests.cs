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
        Assert.Equal((0, "Holm, A. (2013). The log. Port News.\n(Holm, 2013, para. 2)\n"), await RunAsync("cite", "holm-2013", "--style", "apa", "--paragraph", "2"));
        Assert.Equal((0, "Holm, Ada. “The Log.” Port News, 2013.\n(Holm)\n"), await RunAsync("cite", "holm-2013", "--style", "mla"));
        Assert.StartsWith("@article{holm-2013,\n", (await RunAsync("cite", "holm-2013", "--style", "bibtex")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "cite", "nobody")]
    [InlineData(1, "cite", "holm-2013", "--paragraph", "9")]
    [InlineData(2, "cite", "holm-2013", "--style", "harvard")]
    [InlineData(2, "cite")]
    [InlineData(1, "import", "none.json")]
    public async Task What_cannot_be_cited_or_read_ends_with_a_code(int code, params string[] args) => Assert.Equal(code, (await RunAsync(args)).Code);

    [Fact]
    public async Task An_import_names_entries_without_a_file_and_files_without_an_entry()
    {
        _library.With("export.json", """
            [{"id": "log", "type": "book"},
             {"id": "gone-1999", "type": "book"}]
            """);
        var export = Path.Combine(_library.Folder, "export.json");

        var (code, output) = await RunAsync("import", export);

        Assert.Equal(0, code);
        Assert.Contains($"{export}:2: warning: \"gone-1999\" has no file in seeds/.", output);
        Assert.Contains("seeds/stray.txt: warning: No entry of", output);
        Assert.Contains("log: seeds/log.txt", output);
        Assert.EndsWith("2 entries, 1 without a file; 1 files without an entry.\n", output, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.RunAsync([.. args, "--library", _library.Folder], Terminal.On(TextReader.Null, output, error), TimeProvider.System);
        return (code, output.ToString());
    }
}
