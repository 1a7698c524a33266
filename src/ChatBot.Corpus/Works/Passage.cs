using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Works;

/// <summary>What a passage is to its document.</summary>
public enum PassageKind
{
    /// <summary>Running text: what answers are quoted from.</summary>
    Prose,

    /// <summary>A title or heading inside the body: context, not an answer.</summary>
    Heading,

    /// <summary>A table of contents, an index, a running head, a page's number: it helps to find one's way, and tells nothing.</summary>
    FindingAid,

    /// <summary>A line about the writer: quoted for questions about the author only.</summary>
    Bio,

    /// <summary>A line that names author, publication or date: quoted for questions about the source only.</summary>
    Byline,
}

/// <summary>A paragraph of a work, with its sentences in reading order.</summary>
/// <param name="Number">From 1 in the order of the body; 0 for bio and byline lines.</param>
/// <param name="Kind">What it is to the document.</param>
/// <param name="Span">Where it stands in the work's text, without surrounding white space.</param>
/// <param name="Sentences">Its sentences; never empty.</param>
public sealed record Passage(int Number, PassageKind Kind, TextSpan Span, IReadOnlyList<Sentence> Sentences);

/// <summary>A sentence of a passage.</summary>
/// <param name="Ordinal">Its place among the sentences of the work's prose, from 0; -1 in a heading, a byline or a note on the
/// writer.</param>
/// <param name="Span">Where it stands in the work's text, with its closing punctuation and quotation marks.</param>
public readonly record struct Sentence(int Ordinal, TextSpan Span);
