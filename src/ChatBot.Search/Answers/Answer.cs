using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Phrases;
using ChatBot.Corpus.Works;

namespace ChatBot.Search.Answers;

/// <summary>What is said to a call, for any platform: renderers alone know how a platform looks and what its limits are.</summary>
/// <param name="Input">The call as it was typed.</param>
/// <param name="Command">The command's name without the slash; empty when none was recognised.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Title">What was asked, in a few words.</param>
/// <param name="Lines">Of framing: how many quotations of how many sources, what was not found, how to put a call right; then what is no
/// quotation, such as the documents, a line each.</param>
/// <param name="Quotations">All of them, best first (a timeline: by date). With <see cref="AnswerStatus.NothingFound"/> only nearest and
/// related ones.</param>
/// <param name="Suggestions">Calls to try next, each as it would be typed.</param>
public sealed record Answer(
    string Input,
    string Command,
    AnswerStatus Status,
    Phrase Title,
    IReadOnlyList<Phrase> Lines,
    IReadOnlyList<AnswerQuotation> Quotations,
    IReadOnlyList<string> Suggestions)
{
    /// <summary>
    /// What sources say differently of the matter, one line each ("The sources differ on the place …"); empty where none do.
    /// </summary>
    public IReadOnlyList<Phrase> Differences { get; init; } = [];

    /// <summary>The title in English, as JSON has it.</summary>
    public string Heading => Title.ToString();

    /// <summary>The lines in English, as JSON has them.</summary>
    public string Message => string.Join('\n', Lines);

    /// <summary>
    /// How sure it is that the quotations answer. Unsure is a question that the closest passages may not answer, and a lens none of whose
    /// words meets the call; every other command is sure.
    /// </summary>
    public Certainty Certainty { get; init; }

    /// <summary>The quotation without a note that only repeats what the differences say above all quotations.</summary>
    public AnswerQuotation WithoutRepetition(AnswerQuotation quoted) =>
        quoted.Note is { } note && (Differences.Contains(note) || note.Arguments.Count > 0
            && note.Arguments.All(part => part is Phrase said && Differences.Contains(said))) ? quoted with { Note = null } : quoted;

    public static Answer Invalid(string input, string command, Phrase message, params IReadOnlyList<string> suggestions) =>
        new(input, command, AnswerStatus.Invalid, Phrase.Verbatim(command.Length > 0 ? $"/{command}" : input), [message], [], suggestions);

    public static Answer Nothing(string input, string command, Phrase title, Phrase message, IReadOnlyList<AnswerQuotation> near,
        params IReadOnlyList<string> suggestions) =>
        new(input, command, AnswerStatus.NothingFound, title, [message], near, suggestions);
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
    Phrase? Note = null)
{
    /// <summary>
    /// One line said beside the quotation, such as how the sources differ, or which documents are copies of this one; null for none.
    /// </summary>
    public Phrase? Note { get; init; } = Note
        ?? (Quotation.Work.Origin.Copies is { Count: > 0 } copies ? Phrase.Of($"Copies of this document: {string.Join(", ", copies)}.")
            : null);
}

/// <summary>What is done with quotations.</summary>
public static class AnswerQuotations
{
    // What overlaps is the same: of spans that do not, this is an order.
    private static readonly IComparer<TextSpan> Apart = Comparer<TextSpan>.Create(
        (one, other) => one.Overlaps(other) ? 0 : one.CompareTo(other));

    /// <summary>Each place of each work once, where it comes first: what overlaps with one before it is left out.</summary>
    public static IEnumerable<AnswerQuotation> Once(this IEnumerable<AnswerQuotation> quotations)
    {
        var before = new Dictionary<Work, SortedSet<TextSpan>>();
        foreach (var quoted in quotations)
        {
            if (!before.TryGetValue(quoted.Quotation.Work, out var spans))
                before[quoted.Quotation.Work] = spans = new SortedSet<TextSpan>(Apart);
            if (spans.Add(quoted.Quotation.Span))
                yield return quoted;
        }
    }
}
