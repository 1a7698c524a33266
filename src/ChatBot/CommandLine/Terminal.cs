using System.Text;
using ChatBot.Hosting.Settings;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>Where a verb reads and writes: standard streams, and a console that knows whether it may use colour.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Results; UTF-8, LF.</param>
/// <param name="Error">Progress, warnings and faults.</param>
/// <param name="Console">Results with colour and wrapping where <paramref name="Out"/> is a terminal.</param>
/// <param name="ErrorConsole">Progress with colour where standard error is a terminal.</param>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, IAnsiConsole Console, IAnsiConsole ErrorConsole)
{
    /// <summary>Lines are never wrapped where no terminal reads them, so that quotations can be found in a file.</summary>
    private const int UnwrappedWidth = 1_000_000;

    /// <summary>True when results go to a person's terminal.</summary>
    public bool IsInteractive => Console.Profile.Out is not RedirectedOutput;

    /// <summary>The streams of this process.</summary>
    public static Terminal System()
    {
        var utf8 = new UTF8Encoding(false);
        global::System.Console.OutputEncoding = utf8;
        var input = new StreamReader(global::System.Console.OpenStandardInput(), utf8);
        var output = new StreamWriter(global::System.Console.OpenStandardOutput(), utf8, 1 << 16)
        {
            NewLine = "\n",
            AutoFlush = !global::System.Console.IsOutputRedirected
        };
        var error = new StreamWriter(global::System.Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true };
        return new Terminal(input, output, error, MakeConsole(output, global::System.Console.IsOutputRedirected),
            MakeConsole(error, global::System.Console.IsErrorRedirected));
    }

    /// <summary>A terminal on given streams, as tests use it: no colour, no wrapping.</summary>
    public static Terminal On(TextReader input, TextWriter output, TextWriter error) =>
        new(input, output, error, MakeConsole(output, redirected: true), MakeConsole(error, redirected: true));

    private static IAnsiConsole MakeConsole(TextWriter writer, bool redirected)
    {
        var plain = redirected || ProcessEnvironment.Find("NO_COLOR") is not null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = redirected ? new RedirectedOutput(writer) : new AnsiConsoleOutput(writer),
        });
        if (redirected)
            console.Profile.Width = UnwrappedWidth;
        return console;
    }

    /// <summary>A writer that no terminal reads.</summary>
    private sealed class RedirectedOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => UnwrappedWidth;

        public int Height => 80;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
