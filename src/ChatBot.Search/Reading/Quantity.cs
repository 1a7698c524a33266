using ChatBot.Corpus.Works;

namespace ChatBot.Search.Reading;

/// <summary>A number with the words of its noun phrase.</summary>
/// <param name="Span">Where the number stands.</param>
/// <param name="Counts">The terms after it, up to a break or a verb: of these it says how many.</param>
/// <param name="IsMoney">True when a sign or a word of money stands with it.</param>
/// <param name="IsMeasure">True when a unit (of time, length, weight, share) stands with it.</param>
public sealed record Quantity(TextSpan Span, IReadOnlyList<string> Counts, bool IsMoney, bool IsMeasure);
