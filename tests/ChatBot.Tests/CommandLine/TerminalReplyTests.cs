using ChatBot.CommandLine;
using ChatBot.Commands;
using ChatBot.Search.Library;
using ChatBot.Testing.Libraries;
using Spectre.Console;

namespace ChatBot.Tests.CommandLine;

public class TerminalReplyTests
{
    private const int Width = 40;

    [Fact]
    public void Every_line_of_a_quotation_has_its_bar_where_a_person_reads()
    {
        var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(written),
        });
        console.Profile.Width = Width;
        using var library = new TemporaryLibrary();
        library.With("seeds/a.txt",
            "Ada Norrby sailed to Port Hale on 4 May 1951 with nine sledges and a dog that nobody had asked for.\n");
        var answer = CommandRegistry.For(LibraryReader.Read(library.Folder, null), TimeProvider.System).Answer("/timeline 1951");

        TerminalReply.Write(new Terminal(TextReader.Null, written, TextWriter.Null, console, console), answer);

        var lines = written.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.All(lines, line => Assert.True(line.Length < Width, line));
        Assert.Equal(3, lines.Count(line => line.StartsWith("▌ ", StringComparison.Ordinal)));
    }
}
