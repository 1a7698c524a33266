using System.IO.Compression;

namespace ChatBot.Corpus.Readers.Epub;

/// <summary>A zipped format may unpack to more than a machine holds: what its directory promises is added up first.</summary>
internal static class ZipLimits
{
    private const int MostEntries = 20_000;

    /// <exception cref="UnreadableFileException">It is no zip file, is encrypted, or unpacks to more than the limit.</exception>
    public static void Check(byte[] bytes, ReadingLimits limits)
    {
        // A password-protected DOCX is an OLE container (MS-OFFCRYPTO, 2.3).
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableFileException("It is encrypted, or an old Word file (.doc) under a new name.",
                "Open it in a word processor and save it as DOCX without a password.");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.Entries.Sum(entry => entry.Length) > limits.MaxExpandedBytes)
                throw new UnreadableFileException($"It unpacks to more than {limits.MaxExpandedBytes >> 20} MB.",
                    "If it is no trap, raise maxUnpackedMegabytes in config/reading.yaml.");
        }
        catch (InvalidDataException fault)
        {
            throw new UnreadableFileException("It is damaged or cut off: its zip directory cannot be read.",
                "Fetch it again from where it came.", fault);
        }
    }
}
