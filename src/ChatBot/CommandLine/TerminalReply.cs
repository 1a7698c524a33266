using ChatBot.Replies;
using ChatBot.Search.Answers;
using Spectre.Console;

namespace ChatBot.CommandLine;

/// <summary>An answer for a terminal: a heading, then each quotation behind a bar, with its date, labels and source line.</summary>
internal static class TerminalReply
{
    private const int WidestColumn = 100;

    public static void Write(Terminal terminal, Answer answer)
    {
        var console = terminal.Console;
        var width = terminal.IsInteractive ? Math.Min(console.Profile.Width - 4, WidestColumn) : int.MaxValue;
        console.MarkupLine($"[bold]{Markup.Escape(answer.Heading)}[/]");
        foreach (var line in answer.Message.Split('\n'))
            console.MarkupLine(Markup.Escape(line));
        foreach (var difference in answer.Differences)
            console.MarkupLine($"[yellow]{Markup.Escape(difference)}[/]");
        foreach (var quoted in answer.Quotations)
            Write(console, quoted, width);
        if (answer.Suggestions.Count > 0)
            console.MarkupLine($"\n[grey]Try: {Markup.Escape(string.Join("   ", answer.Suggestions))}[/]");
    }

    private static void Write(IAnsiConsole console, AnswerQuotation quoted, int width)
    {
        console.WriteLine();
        foreach (var line in quoted.Quotation.Exact.ReplaceLineEndings("\n").Split('\n').SelectMany(line => Wrap(line, width)))
            console.MarkupLine($"[blue]▌[/] {Markup.Escape(line)}");
        var about = new List<string>();
        if (quoted.Date is { } date)
            about.Add(date.Edtf);
        about.AddRange(quoted.Labels);
        about.Add(SourceLine.Of(quoted.Quotation));
        console.MarkupLine($"  [grey]{Markup.Escape(string.Join(" · ", about))}[/] [blue]{Markup.Escape($"[{quoted.Quotation.Locator}]")}[/]");
        if (quoted.Note is { } note)
            console.MarkupLine($"  [grey]{Markup.Escape(note)}[/]");
    }

    private static IEnumerable<string> Wrap(string line, int width)
    {
        while (line.Length > width)
        {
            var at = line.LastIndexOf(' ', width);
            if (at <= 0)
                at = width;
            yield return line[..at];
            line = line[at..].TrimStart(' ');
        }
        yield return line;
    }
}
