using ChatBot.Corpus.Events;

namespace ChatBot.Search.Figures;

/// <summary>A number in a text, with its unit and what it counts.</summary>
/// <param name="Sentence">The sentence that holds it.</param>
/// <param name="Span">The number with its unit ("almost 30 percent", "forty years").</param>
/// <param name="Text">As written.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit's term ("percent"), or empty.</param>
/// <param name="Head">The term of what is counted ("helicopt"), or empty where that is not plain.</param>
/// <param name="PhraseTerms">All terms of the phrase that is counted.</param>
public sealed record Figure(AnnotatedSentence Sentence, TextSpan Span, string Text, decimal Value, string Unit, string Head,
    IReadOnlySet<string> PhraseTerms)
{
    /// <summary>The terms of what it measures and does not count: "the number of guests" of "the number of guests fell to 40".</summary>
    public IReadOnlySet<string> Measured { get; init; } = new HashSet<string>();
}
