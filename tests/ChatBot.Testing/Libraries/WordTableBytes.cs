using System.Text;

namespace ChatBot.Testing.Libraries;

/// <summary>Writes the form that ChatBot.Search's WordTable reads and describes.</summary>
public static class WordTableBytes
{
    public static Comparer<string> Order { get; } =
        Comparer<string>.Create((x, y) => Encoding.UTF8.GetBytes(x).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y)));

    /// <param name="entries">Words that differ, each with its bytes, in any order.</param>
    public static byte[] Of(IEnumerable<KeyValuePair<string, byte[]>> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Key, Order)
            .Select(entry => (Word: Encoding.UTF8.GetBytes(entry.Key), entry.Value)).ToList();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("CBWT"u8);
        writer.Write(sorted.Count);
        WriteOffsets(writer, sorted.Select(entry => entry.Word.Length));
        WriteOffsets(writer, sorted.Select(entry => entry.Value.Length));
        foreach (var (word, _) in sorted) writer.Write(word);
        foreach (var (_, value) in sorted) writer.Write(value);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteOffsets(BinaryWriter writer, IEnumerable<int> lengths)
    {
        var offset = 0;
        writer.Write(offset);
        foreach (var length in lengths) writer.Write(offset += length);
    }
}
