namespace ChatBot.Search.Encoder;

/// <summary>
/// Turns texts into vectors of length 1 whose inner product tells how near their meanings are. Safe for any number of callers, until
/// it is disposed of.
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
    /// <param name="sentences">As a reader sees them; what is longer than the model reads is cut.</param>
    /// <param name="cancellation">Looked at before each sentence.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; no vector is given.</exception>
    IReadOnlyList<EncodedText> EncodeSentences(IReadOnlyList<string> sentences, CancellationToken cancellation);
}
