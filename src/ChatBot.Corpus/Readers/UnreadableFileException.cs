namespace ChatBot.Corpus.Readers;

/// <summary>A file cannot be read as a document; the message says why in one sentence, and the remedy what to do.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(string message, string remedy, Exception? cause = null)
        : base(message, cause) => Remedy = remedy;

    public UnreadableFileException()
        : this("It cannot be read.", "Save it in another format.")
    {
    }

    public UnreadableFileException(string message)
        : this(message, "Save it in another format.")
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : this(message, "Save it in another format.", innerException)
    {
    }

    public string Remedy { get; }
}
