namespace ChatBot.Corpus.Readers;

/// <summary>What came of reading a file: its text, or why there is none.</summary>
/// <param name="Text">The text; null where there is a fault.</param>
/// <param name="Fault">Why the file cannot be read and what to do; null where there is a text.</param>
public sealed record ReadingResult(DocumentText? Text, ReadingNote? Fault)
{
    public static ReadingResult Of(DocumentText text) => new(text, null);

    public static ReadingResult Failed(string message, string remedy) => new(null, new ReadingNote(message, remedy));
}

/// <summary>Reads one file within limits; never throws on what a file holds.</summary>
public delegate ReadingResult ReadFile(FileContent file, ReadingLimits limits, CancellationToken cancellation);
