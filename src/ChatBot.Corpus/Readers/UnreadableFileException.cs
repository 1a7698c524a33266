namespace ChatBot.Corpus.Readers;

/// <summary>A file cannot be read as a document; the message says why in one sentence, and the remedy what to do.</summary>
public sealed class UnreadableFileException(string message, string remedy, Exception? cause = null) : Exception(message, cause)
{
    public string Remedy { get; } = remedy;
}
