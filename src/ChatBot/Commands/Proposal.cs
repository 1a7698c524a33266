using ChatBot.Corpus.Words;

namespace ChatBot.Commands;

/// <summary>Something that can be typed into an option.</summary>
/// <param name="Value">What is typed.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Spellings">Under what else it is found as it is typed: aliases of a name.</param>
internal sealed record Proposal(string Value, string Label, IReadOnlyList<string> Spellings)
{
    /// <summary>
    /// All of it as it is compared, without case and accents: worked out once, since every letter that somebody types is looked for in it.
    /// </summary>
    public (string Value, string Label, IReadOnlyList<string> Spellings) Folded { get; } =
        (Folding.Fold(Value), Folding.Fold(Label), [.. Spellings.Select(Folding.Fold)]);
}
