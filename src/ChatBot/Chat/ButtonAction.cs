using ChatBot.Commands;
using ChatBot.Corpus.Words;

namespace ChatBot.Chat;

/// <summary>What a button does.</summary>
internal abstract record ButtonAction
{
    private ButtonAction()
    {
    }

    /// <summary>Turn to a page of a call's answer.</summary>
    /// <param name="Number">From 0.</param>
    /// <param name="Stamp">The version of the library that the answer was given from.</param>
    public sealed record Page(int Number, string Stamp, CommandCall Call) : ButtonAction;

    /// <summary>Narrow a call by what is chosen from a menu.</summary>
    public sealed record Narrow(string Stamp, CommandCall Call) : ButtonAction;

    /// <summary>Show a page of an answer to all.</summary>
    public sealed record Share(int Number, string Stamp, CommandCall Call) : ButtonAction;

    /// <summary>Turn to a page of an answer, or share it, when what was asked is no longer kept.</summary>
    public sealed record Forgotten(string Command) : ButtonAction;

    /// <summary>Show the paragraphs around a quotation.</summary>
    public sealed record Context(string Stamp, WorkPlace Work, TextSpan Span) : ButtonAction;

    /// <summary>Show how the works of a daily post are cited.</summary>
    /// <param name="Works">By <see cref="Daily.Chat.PostButton.Digest"/> of their keys.</param>
    public sealed record CitePost(IReadOnlyList<string> Works) : ButtonAction;

    /// <summary>Show how works are cited.</summary>
    public sealed record Cite(string Stamp, IReadOnlyList<WorkPlace> Works) : ButtonAction;
}
