using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;

namespace ChatBot.Search.Index;

/// <summary>
/// Whether files of an index are as they were written. Each ends in the CRC-32 of all before it, eight bytes with the big end first
/// (https://lucene.apache.org/core/4_8_0/core/org/apache/lucene/codecs/CodecUtil.html#writeFooter). Lucene's own check takes ten times as
/// long.
/// </summary>
internal static class IndexChecksums
{
    private const int Piece = 1 << 17;

    /// <param name="folder">The index's folder.</param>
    /// <param name="files">The names of files in it.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static bool AreRight(string folder, IEnumerable<string> files) =>
        files.AsParallel().All(file => IsRight(Path.Combine(folder, file)));

    private static bool IsRight(string path)
    {
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var length = RandomAccess.GetLength(file) - sizeof(ulong);
        var (crc, buffer) = (new Crc32(), ArrayPool<byte>.Shared.Rent(Piece));
        try
        {
            for (var at = 0L; at < length;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(Piece, length - at)), at);
                if (read == 0) return false;
                crc.Append(buffer.AsSpan(0, read));
                at += read;
            }
            var written = buffer.AsSpan(0, sizeof(ulong));
            return length >= 0 && RandomAccess.Read(file, written, length) == sizeof(ulong)
                && BinaryPrimitives.ReadUInt64BigEndian(written) == crc.GetCurrentHashAsUInt32();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
