namespace ChatBot.Search.Encoder;

/// <summary>The models that a library is asked with.</summary>
/// <param name="Sentences">Those whose vectors of sentences are compared; none for words alone.</param>
/// <param name="Pairs">Reads a question with the best candidates; null for none.</param>
public sealed record EncoderSet(IReadOnlyList<ISentenceEncoder> Sentences, ICrossEncoder? Pairs = null)
{
    /// <summary>No model: words alone.</summary>
    public static EncoderSet None { get; } = new([]);

    /// <summary>Those that ship, for so many threads.</summary>
    public static EncoderSet Shipped(int threads)
    {
        var tokenizers = new Tokenizers();
        return new EncoderSet(
            [new OnnxSentenceEncoder(EncoderModel.Arctic, threads, tokenizers),
                new OnnxSentenceEncoder(EncoderModel.MiniLm, threads, tokenizers)],
            new OnnxCrossEncoder(threads, tokenizers));
    }

    /// <summary>What loads each model, by a question; they may be run at once.</summary>
    public IEnumerable<Action> Loads(string question)
    {
        foreach (var encoder in Sentences)
            yield return () => encoder.EncodeQuestion(question);
        if (Pairs is not null)
            yield return () => Pairs.Score(question, [question]);
    }
}
