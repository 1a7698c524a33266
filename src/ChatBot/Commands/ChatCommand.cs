using ChatBot.Corpus.Phrases;
using ChatBot.Search.Answers;

namespace ChatBot.Commands;

/// <summary>A call of a command, wherever it was typed.</summary>
/// <param name="Input">The whole line as it was typed.</param>
/// <param name="Command">The command's name, lower case, without the slash.</param>
/// <param name="About">The free text after it, trimmed; may be empty.</param>
public sealed record CommandCall(string Input, string Command, string About)
{
    /// <summary>Who asks and where, for answers that follow up an earlier one; null where nobody can be told apart.</summary>
    public string? Conversation { get; init; }

    /// <summary>The call that a line is: of the command that it names, or of /ask.</summary>
    public static CommandCall Read(string line)
    {
        var trimmed = line.Trim();
        if (!trimmed.StartsWith('/'))
            return new CommandCall(line, "ask", trimmed);
        var end = trimmed.AsSpan().IndexOfAny(" \t\u00A0\n\r");
        return new CommandCall(line, (end < 0 ? trimmed[1..] : trimmed[1..end]).ToLowerInvariant(), end < 0 ? "" : trimmed[end..].Trim());
    }
}

/// <summary>What a command is to the person who picks it from a list.</summary>
/// <param name="Name">Lower case, without the slash; unique.</param>
/// <param name="Description">One line, at most 100 characters.</param>
/// <param name="Option">Its one free-text option.</param>
/// <param name="Example">A call to show, as it would be typed.</param>
public sealed record CommandDescription(string Name, string Description, OptionDescription Option, string Example)
{
    /// <summary>The description as a sentence of the program's.</summary>
    public Phrase Said => Phrase.Kept(Description, []);
}

/// <summary>The option of a command.</summary>
/// <param name="Name">As Discord shows it.</param>
/// <param name="Description">One line, at most 100 characters.</param>
/// <param name="Required">Whether the command means nothing without it.</param>
public sealed record OptionDescription(string Name, string Description, bool Required)
{
    /// <summary>The description as a sentence of the program's.</summary>
    public Phrase Said => Phrase.Kept(Description, []);
}

/// <summary>A command: it takes the commands of a library and a call, and gives an answer; it knows no platform.</summary>
public sealed record ChatCommand(CommandDescription Description, Func<CommandRegistry, CommandCall, Answer> Answer)
{
    public string Name => Description.Name;

    /// <summary>A call with what depends on the day of the call written out.</summary>
    public Func<CommandCall, CommandCall> Settled { get; init; } = call => call;

    /// <summary>True for a command of config/commands.</summary>
    public bool IsLens { get; init; }
}
