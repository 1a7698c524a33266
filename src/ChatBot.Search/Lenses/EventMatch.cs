using ChatBot.Corpus.Events;

namespace ChatBot.Search.Lenses;

/// <summary>How closely a mention meets a query: in its own clause first.</summary>
public enum MatchLevel
{
    Clause,
    Sentence,

    /// <summary>Only its paragraph does: shown beside an answer.</summary>
    Paragraph,
    None,
}

/// <summary>A mention that meets a query.</summary>
/// <param name="Event">The mention.</param>
/// <param name="Level">How closely.</param>
/// <param name="Matches">The places that met it.</param>
/// <param name="NeedsAntecedent">True when the sentence before holds something that was asked for.</param>
public sealed record EventMatch(EventMention Event, MatchLevel Level, IReadOnlyList<TextSpan> Matches, bool NeedsAntecedent)
{
    /// <summary>True when every place that was asked for is named itself, and not only something that lies in it.</summary>
    public bool IsExact { get; init; } = true;
}
