namespace ChatBot.Corpus.Dates.Resolution;

/// <summary>What an expression is completed from.</summary>
/// <param name="AsOf">The document's date; null when it has none.</param>
/// <param name="Spoken">The date spoken of last, which "the same year" and "a year later" count from; null when there is none.</param>
/// <param name="Frame">The date whose year a month without year takes before the document's; null when none is near enough.</param>
/// <param name="Part">The quarter, half or season spoken of last, which "the year-ago quarter" counts from; null when there is none.</param>
/// <param name="Direction">Which way the verb points.</param>
internal sealed record Surroundings(DateInterval? AsOf, DateInterval? Spoken, DateInterval? Frame, DateInterval? Part, Direction Direction)
{
    /// <summary>The date last spoken of in the paragraph whose year the text said and did not leave to the document's date; null when there is none.</summary>
    public DateInterval? Said { get; init; }
}

/// <summary>Which way from the document's date a verb points.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}

/// <summary>A value and how it was had.</summary>
internal readonly record struct Resolved(DateInterval Value, DateBasis Basis);
