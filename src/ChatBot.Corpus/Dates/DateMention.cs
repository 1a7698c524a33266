using ChatBot.Corpus.Words;

namespace ChatBot.Corpus.Dates;

/// <summary>A date expression as read in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text given to the tagger.</param>
/// <param name="Text">The expression, verbatim.</param>
/// <param name="Value">What it denotes, with the word before it taken in: "by 1970" is <c>../1970</c>, though the span is "1970".</param>
/// <param name="Basis">How the value was had.</param>
public sealed record DateMention(TextSpan Span, string Text, DateInterval Value, DateBasis Basis)
{
    /// <summary>
    /// What the span alone names, without a preceding "since", "until", "by", "before" or "after": "by 1970" names 1970.
    /// The same as <see cref="Value"/> where no such word stands before it.
    /// </summary>
    public DateInterval Named { get; init; } = Value;

    /// <summary>True for the day on which the document says that it was written, in a line at its head.</summary>
    public bool DatesDocument { get; init; }

    /// <summary>True for the year that the document says at its head it tells of.</summary>
    public bool IsMatter { get; init; }

    /// <summary>True for the day of a letter, a session or an entry, in the line over it: what follows was written then.</summary>
    public bool HeadsEntry { get; init; }

    /// <summary>
    /// True for the date in a line over one of the parts of a document: what stands below is of it, up to the next such line.
    /// </summary>
    public bool HeadsPart { get; init; }

    /// <summary>True for a day counted from that of its entry or document that lies after it ("next month", "on Sunday").</summary>
    public bool IsAhead { get; init; }

    /// <summary>The two ends of a range that words join ("from March to May 2011"), each with its own span; else empty.</summary>
    public IReadOnlyList<DateMention> Ends { get; init; } = [];
}

/// <summary>How a date's value was had.</summary>
public enum DateBasis
{
    /// <summary>The text says all of it ("November 20, 2014").</summary>
    Explicit,

    /// <summary>Completed from the text around it ("in the same year", "August and October 2012").</summary>
    Context,

    /// <summary>Completed from the document's own date ("this year", "in May").</summary>
    DocumentDate,
}
