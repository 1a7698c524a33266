namespace ChatBot.Search.Ranking;

/// <summary>The best counterpart of a question's word in a sentence.</summary>
/// <param name="Strength">How well it meets the word, for the ranking: 0 to 1.</param>
/// <param name="Sure">The same without the credit that the nearest word of the collection gets; what the refusal looks at.</param>
/// <param name="Position">Its place among the sentence's words; -1 for none.</param>
internal readonly record struct Match(double Strength, double Sure, int Position)
{
    /// <summary>All places where a counterpart as good stands, in order; empty for the one place alone.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    public static Match None { get; } = new(0, 0, -1);

    /// <summary>The same counterpart, worth a part only.</summary>
    public Match Times(double factor) => new(Strength * factor, Sure * factor, Position);

    /// <summary>The better of two by strength.</summary>
    public static Match Better(Match x, Match y) => y.Strength > x.Strength ? y : x;
}
