namespace ChatBot.Corpus.Readers;

/// <summary>Reads the files of one format into text. Pure: bytes in, text out.</summary>
public interface IDocumentReader
{
    /// <summary>
    /// The name of the format with the version of its reader, such as <c>pdf-1</c>: a text that another version made is made anew.
    /// </summary>
    string Name { get; }

    /// <summary>The endings of file names that it serves, in lower case with the dot.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>The text of a file, in reading order.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged, encrypted, has no text, or is larger than the limits
    /// allow.</exception>
    DocumentText Read(FileContent file, ReadingLimits limits, CancellationToken cancellation);
}

/// <summary>A file as it was read from the disk, once.</summary>
/// <param name="Name">Its name, for its ending.</param>
/// <param name="Bytes">All that it holds.</param>
/// <param name="Encoding">The name of the encoding that its keeper gives it (<c>windows-1251</c>), or null to have it detected.</param>
public sealed record FileContent(string Name, byte[] Bytes, string? Encoding = null);
