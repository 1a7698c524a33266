using System.Text.Json;
using ChatBot.CommandLine;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.CommandLine;

public sealed class RootTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/harbour.txt", "The ferry sank in May 1904. All were saved.");

    [Fact]
    public async Task Nothing_asked_is_wrong_usage()
    {
        var (code, _, error) = await RunAsync("ask");

        Assert.Equal(2, code);
        Assert.Contains("Nothing was asked", error);
    }

    [Fact]
    public async Task An_unknown_option_is_wrong_usage() => Assert.Equal(2, (await RunAsync("ask", "--colour", "x")).Code);

    [Fact]
    public async Task A_library_that_is_not_there_is_named_with_what_was_tried()
    {
        var (code, _, error) = await RunAsync("ask", "--library", "/no/such/folder", "/sources");

        Assert.Equal(1, code);
        Assert.Contains("/no/such/folder", error);
        Assert.Contains("--library", error);
    }

    [Fact]
    public async Task A_batch_gives_one_object_a_line_in_order()
    {
        var (code, output, _) = await RunAsync(["ask", "--library", _library.Folder, "--batch", "-"], "/sources\n\n/nonsense\n");

        Assert.Equal(0, code);
        var answers = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["/sources", "", "/nonsense"], answers.Select(answer => answer.GetProperty("input").GetString()));
        Assert.Equal("invalid", answers[2].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_batch_that_cannot_be_read_is_said()
    {
        var (code, _, error) = await RunAsync("ask", "--library", _library.Folder, "--batch", "/no/such/file");

        Assert.Equal(1, code);
        Assert.Contains("cannot be read", error);
    }

    [Fact]
    public async Task Check_counts_and_is_content_with_a_bare_folder()
    {
        var (code, output, _) = await RunAsync("check", "--library", _library.Folder);

        Assert.Equal(0, code);
        Assert.Contains("1 document, ", output);
    }

    [Fact]
    public async Task Check_fails_on_an_empty_library()
    {
        using var empty = new TemporaryLibrary();

        var (code, output, _) = await RunAsync("check", "--library", empty.Folder);

        Assert.Equal(1, code);
        Assert.Contains("It holds no document", output);
        Assert.Contains("1 error, ", output);
    }

    public void Dispose() => _library.Dispose();

    private static Task<(int Code, string Out, string Error)> RunAsync(params string[] args) => RunAsync(args, "");

    private static async Task<(int Code, string Out, string Error)> RunAsync(string[] args, string input)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.RunAsync(args, Terminal.On(new StringReader(input), output, error), TimeProvider.System);
        return (code, output.ToString(), error.ToString());
    }
}
