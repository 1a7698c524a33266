using ChatBot.Corpus.Works;

namespace ChatBot.Corpus.Dates;

/// <summary>A date expression as read in a text.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text given to the tagger.</param>
/// <param name="Text">The expression, verbatim.</param>
/// <param name="Value">What it denotes.</param>
/// <param name="Basis">How the value was had.</param>
public sealed record DateMention(TextSpan Span, string Text, DateInterval Value, DateBasis Basis);

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
