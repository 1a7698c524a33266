using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Search.Index;

/// <summary>
/// The form of a segment on disk: magic "CBIX", the versions of format and analyzer, the key, the length and SHA-256 of what follows,
/// then the terms and the documents' counts. Numbers are little-endian or seven bits a byte, as BinaryWriter has them.
/// </summary>
internal static class SegmentFile
{
    private const int FormatVersion = 1;
    private static ReadOnlySpan<byte> Magic => "CBIX"u8;

    public static byte[] Write(string key, IndexSegment segment)
    {
        var body = Body(segment);
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(FormatVersion);
            writer.Write(Analyzer.Version);
            writer.Write(key);
            writer.Write(body.Length);
            writer.Write(SHA256.HashData(body));
            writer.Write(body);
        }
        return stream.ToArray();
    }

    /// <summary>The segment, or what is wrong with the file in a few words. Never throws on what a file may hold.</summary>
    public static (IndexSegment? Segment, string? Fault) Read(byte[] file, string key)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(file, writable: false), Encoding.UTF8);
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
                return (null, "is no index file of this program");
            if (reader.ReadInt32() != FormatVersion || reader.ReadInt32() != Analyzer.Version)
                return (null, "was made by another version");
            if (reader.ReadString() != key)
                return (null, "belongs to another document");
            var length = reader.ReadInt32();
            var hash = reader.ReadBytes(SHA256.HashSizeInBytes);
            var body = reader.ReadBytes(Math.Max(0, length));
            if (body.Length != length || reader.BaseStream.Position != file.Length || !SHA256.HashData(body).AsSpan().SequenceEqual(hash))
                return (null, "is damaged");
            return (ReadBody(body), null);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return (null, "is damaged");
        }
    }

    private static byte[] Body(IndexSegment segment)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write7BitEncodedInt(segment.Terms.Count);
            foreach (var term in segment.Terms)
                writer.Write(term);
            writer.Write7BitEncodedInt(segment.Documents.Count);
            foreach (var document in segment.Documents)
            {
                writer.Write7BitEncodedInt(document.Count);
                foreach (var term in document)
                {
                    writer.Write7BitEncodedInt(term.Term);
                    writer.Write7BitEncodedInt(term.Count);
                }
            }
        }
        return stream.ToArray();
    }

    private static IndexSegment ReadBody(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body, writable: false), Encoding.UTF8);
        var terms = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = reader.ReadString();
        var documents = new IReadOnlyList<TermCount>[reader.Read7BitEncodedInt()];
        for (var i = 0; i < documents.Length; i++)
        {
            var counts = new TermCount[reader.Read7BitEncodedInt()];
            for (var k = 0; k < counts.Length; k++)
                counts[k] = new TermCount(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            documents[i] = counts;
        }
        return new IndexSegment(terms, documents);
    }
}
