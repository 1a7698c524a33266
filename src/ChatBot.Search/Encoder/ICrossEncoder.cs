namespace ChatBot.Search.Encoder;

/// <summary>
/// Reads a question and a sentence together, word beside word, and tells whether the one answers the other. It costs a run of a network
/// for each pair, so that only the best few candidates are read. Safe for any number of callers, until it is disposed of.
/// </summary>
public interface ICrossEncoder : IDisposable
{
    /// <summary>
    /// For each sentence, the natural logarithm of the odds that it answers: above 0 where it rather does.
    /// </summary>
    /// <param name="question">The question; what is longer than the model reads is cut.</param>
    /// <param name="sentences">As a reader sees them; cut too.</param>
    /// <param name="cancellation">Looked at before each sentence.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing is told.</exception>
    IReadOnlyList<float> Score(string question, IReadOnlyList<string> sentences, CancellationToken cancellation = default);
}
