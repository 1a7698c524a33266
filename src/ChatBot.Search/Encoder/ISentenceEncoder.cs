namespace ChatBot.Search.Encoder;

/// <summary>
/// Turns texts into vectors of length 1 whose inner product tells how near their meanings are. Safe for any number of callers.
/// </summary>
public interface ISentenceEncoder : IDisposable
{
    /// <summary>Tells vectors of one encoder from another's.</summary>
    string Name { get; }

    /// <summary>Numbers a vector.</summary>
    int Dimensions { get; }

    /// <summary>A question's vectors.</summary>
    EncodedText EncodeQuestion(string question);

    /// <summary>The vectors of sentences, in their order.</summary>
    IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellation);
}
