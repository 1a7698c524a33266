using ChatBot.CommandLine;
using ChatBot.Testing.Libraries;

namespace ChatBot.Tests.CommandLine;

public sealed class DatesVerbTests : IDisposable
{
    private readonly TemporaryLibrary _library = new TemporaryLibrary()
        .With("seeds/harbour.txt", "The ferry sank in May. All were saved the same year.");

    [Fact]
    public async Task Dates_are_printed_as_one_object_a_line()
    {
        var (code, output, _) = await RunAsync("dates", File, "--as-of", "1904-11-27", "--json");

        Assert.Equal(0, code);
        Assert.Equal(
            """
            {"start":18,"end":21,"text":"May","edtf":"1904-05","precision":"month"}
            {"start":38,"end":51,"text":"the same year","edtf":"1904","precision":"year"}

            """, output);
    }

    [Fact]
    public async Task Without_a_date_of_its_own_a_text_is_given_no_year()
    {
        var (code, output, _) = await RunAsync("dates", File, "--json");

        Assert.Equal(0, code);
        Assert.Equal("", output);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("1904-02-30")]
    [InlineData("since 1904")]
    public async Task An_as_of_that_is_no_date_is_wrong_usage(string asOf)
    {
        var (code, _, error) = await RunAsync("dates", File, "--as-of", asOf);

        Assert.Equal(2, code);
        Assert.Contains("is no date", error);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var (code, _, error) = await RunAsync("dates", "/no/such/file");

        Assert.Equal(1, code);
        Assert.Contains("cannot be read", error);
    }

    public void Dispose() => _library.Dispose();

    private string File => Path.Combine(_library.Folder, "seeds", "harbour.txt");

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await Root.RunAsync(args, Terminal.On(TextReader.Null, output, error), TimeProvider.System);
        return (code, output.ToString(), error.ToString());
    }
}
