namespace ChatBot.Corpus.Readers;

/// <summary>How much a single file may cost. What a library needs to be otherwise stands in config/reading.yaml.</summary>
/// <param name="MaxBytes">The largest file, in bytes.</param>
/// <param name="MaxExpandedBytes">The most that a zipped format (DOCX, EPUB) may unpack to, in bytes.</param>
/// <param name="MaxCharacters">The longest text, in UTF-16 code units.</param>
/// <param name="MaxTime">The longest time for one file.</param>
/// <param name="MaxMemoryBytes">The most memory that reading may take, in bytes.</param>
public sealed record ReadingLimits(long MaxBytes, long MaxExpandedBytes, int MaxCharacters, TimeSpan MaxTime, long MaxMemoryBytes)
{
    private const long Megabyte = 1 << 20;

    /// <summary>50 MB a file, 500 MB unpacked, 20 million characters, two minutes, 1 GB.</summary>
    public static ReadingLimits Default { get; } = new(50 * Megabyte, 500 * Megabyte, 20_000_000, TimeSpan.FromMinutes(2), 1024 * Megabyte);
}
