using ChatBot.Search.Index;

namespace ChatBot.Search.Retrieve;

/// <summary>A sentence that may answer, with what the index says of it.</summary>
/// <param name="Sentence">Its number in the library.</param>
internal sealed record Candidate(int Sentence)
{
    /// <summary>BM25 of its paragraph's words.</summary>
    public double Paragraph { get; init; }

    /// <summary>BM25 of the title and the heading above.</summary>
    public double Title { get; init; }

    /// <summary>Cosine of the question's vector and its own by the first encoder; 0 without one.</summary>
    public double Cosine { get; init; }

    /// <summary>The same by the second encoder.</summary>
    public double SecondCosine { get; init; }

    /// <summary>How near its words are to the question's.</summary>
    public WordNearness Words { get; init; }

    /// <summary>The mean of the cosines (of all encoders) of the sentences beside it in its paragraph.</summary>
    public double CosineBeside { get; init; }

    /// <summary>
    /// The mean cosine of the sentence before it in its paragraph, or of the question that it answers by its place; 0 without one.
    /// </summary>
    public double CosineBefore { get; init; }
}
