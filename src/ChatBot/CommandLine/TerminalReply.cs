using ChatBot.Replies;
using ChatBot.Search.Answers;
using Spectre.Console;
using Markup = Spectre.Console.Markup;

namespace ChatBot.CommandLine;

/// <summary>
/// An answer for a terminal: a heading, then each quotation behind a bar, with its date, labels and source line. Nothing is left to the
/// terminal to wrap.
/// </summary>
internal static class TerminalReply
{
    private const int WidestColumn = 100;
    private const string Bar = "▌ ";
    private const string Indent = "  ";

    public static void Write(Terminal terminal, Answer answer)
    {
        var console = terminal.Console;
        var width = terminal.IsInteractive ? Math.Min(console.Profile.Width - 1, WidestColumn) : int.MaxValue;
        Lines(console, answer.Heading, "", "bold", width);
        Lines(console, answer.Message, "", "", width);
        foreach (var difference in answer.Differences)
            Lines(console, difference.ToString(), "", "yellow", width);
        foreach (var quoted in answer.Quotations)
            Write(console, answer.WithoutRepetition(quoted), width);
        if (answer.Suggestions.Count == 0)
            return;
        console.WriteLine();
        Lines(console, $"Try: {string.Join("   ", answer.Suggestions)}", "", "grey", width);
    }

    private static void Write(IAnsiConsole console, AnswerQuotation quoted, int width)
    {
        console.WriteLine();
        foreach (var line in WrappedLines.Of(quoted.Quotation.Exact, width - Bar.Length))
            console.MarkupLine($"[blue]{Bar}[/]{Markup.Escape(line)}");
        var about = new List<string>();
        if (quoted.Date is { } date)
            about.Add(DateFormat.Of(date));
        about.AddRange(quoted.Labels.Select(LabelWords.Of));
        about.Add(SourceLine.Of(quoted.Quotation));
        Lines(console, $"{string.Join(" · ", about)} [{quoted.Quotation.Locator}]", Indent, "grey", width);
        if (quoted.Note is { } note)
            Lines(console, note.ToString(), Indent, "grey", width);
    }

    private static void Lines(IAnsiConsole console, string text, string indent, string style, int width)
    {
        foreach (var line in WrappedLines.Of(text, width - indent.Length))
            console.MarkupLine(style.Length == 0 ? $"{indent}{Markup.Escape(line)}" : $"{indent}[{style}]{Markup.Escape(line)}[/]");
    }
}
