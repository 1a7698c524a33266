using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Answers;

/// <summary>What is said to a call, for any platform: renderers alone know how a platform looks and what its limits are.</summary>
/// <param name="Input">The call as it was typed.</param>
/// <param name="Command">The command's name without the slash; empty when none was recognised.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Heading">What was asked, in a few words.</param>
/// <param name="Message">One line of framing: how many quotations of how many sources, what was not found, how to put a call right.</param>
/// <param name="Quotations">All of them, best first (a timeline: by date). With <see cref="AnswerStatus.NothingFound"/> only nearest and
/// related ones.</param>
/// <param name="Suggestions">Calls to try next, each as it would be typed.</param>
public sealed record Answer(
    string Input,
    string Command,
    AnswerStatus Status,
    string Heading,
    string Message,
    IReadOnlyList<AnswerQuotation> Quotations,
    IReadOnlyList<string> Suggestions)
{
    /// <summary>
    /// What sources say differently of the matter, one line each ("The sources differ on the place …"); empty where none do.
    /// </summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    /// <summary>How sure it is that the quotations answer; what is no question in plain words is always sure.</summary>
    public Certainty Certainty { get; init; }

    public static Answer Invalid(string input, string command, string message, params IReadOnlyList<string> suggestions) =>
        new(input, command, AnswerStatus.Invalid, Title(command, input), message, [], suggestions);

    public static Answer Nothing(string input, string command, string heading, string message, IReadOnlyList<AnswerQuotation> near,
        params IReadOnlyList<string> suggestions) =>
        new(input, command, AnswerStatus.NothingFound, heading, message, near, suggestions);

    private static string Title(string command, string input) => command.Length > 0 ? $"/{command}" : input;
}

/// <summary>A quotation as part of an answer.</summary>
/// <param name="Quotation">The words and where they stand.</param>
/// <param name="Date">The date of what they tell; null when none is told.</param>
/// <param name="Labels">From <see cref="QuotationLabel"/>.</param>
/// <param name="Matches">The places, in the work's text and inside the quotation, that met the query; in order, without overlap.</param>
/// <param name="Note">One line said beside the quotation, such as how the sources differ; null for none.</param>
public sealed record AnswerQuotation(
    Quotation Quotation,
    DateInterval? Date,
    IReadOnlyList<string> Labels,
    IReadOnlyList<TextSpan> Matches,
    string? Note = null)
{
    /// <summary>
    /// One line said beside the quotation, such as how the sources differ, or which documents are copies of this one; null for none.
    /// </summary>
    public string? Note { get; init; } = Note
        ?? (Quotation.Work.Origin.Copies is { Count: > 0 } copies ? $"Copies of this document: {string.Join(", ", copies)}." : null);
}
