using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Corpus.Works;

namespace ChatBot.Daily.Content;

/// <summary>
/// A quotation as the rotation remembers it: by its source and its words, so that an edit elsewhere in the document changes nothing.
/// </summary>
public static class Fingerprint
{
    /// <returns>The first 64 bits of SHA-256 of the key and the exact text.</returns>
    public static long Of(Quotation quotation) =>
        BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{quotation.Work.Key}\n{quotation.Exact}")));
}
