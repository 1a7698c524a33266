using System.Buffers.Binary;
using System.Text;

namespace ChatBot.Search.RelatedWords;

/// <summary>
/// A sorted table of words, each with some bytes, searched in place: nothing is unpacked when it is opened. Form: magic "CBWT", the number
/// of words n, n + 1 offsets of words, n + 1 offsets of their bytes, the words in UTF-8 in ordinal order, the bytes; integers are
/// little-endian, 32 bits. Immutable, as long as its bytes are.
/// </summary>
public sealed class WordTable
{
    private const int HeaderLength = 8;
    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _words;
    private readonly int _values;

    /// <exception cref="ArgumentException">The bytes are no such table.</exception>
    public WordTable(ReadOnlyMemory<byte> file)
    {
        if (file.Length < HeaderLength || !file.Span[..4].SequenceEqual(Magic))
            throw new ArgumentException("These bytes are no table of words.", nameof(file));
        _file = file;
        Count = Number(4);
        _words = HeaderLength + 8 * (Count + 1);
        _values = _words + Number(HeaderLength + 4 * Count);
    }

    private static ReadOnlySpan<byte> Magic => "CBWT"u8;

    public int Count { get; }

    /// <summary>The bytes of a word; false for a word that is not in the table, or has more than 256 bytes in UTF-8.</summary>
    public bool TryGet(string word, out ReadOnlyMemory<byte> value)
    {
        Span<byte> wanted = stackalloc byte[256];
        value = default;
        if (!Encoding.UTF8.TryGetBytes(word, wanted, out var length))
            return false;
        wanted = wanted[..length];
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Word(middle).SequenceCompareTo(wanted);
            if (order == 0)
            {
                value = Value(middle);
                return true;
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return false;
    }

    /// <summary>The word at a place of the order, from 0.</summary>
    /// <param name="index">Less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table's offsets lead out of it.</exception>
    public string WordAt(int index) => Encoding.UTF8.GetString(Word(index));

    private ReadOnlySpan<byte> Word(int index)
    {
        var at = HeaderLength + 4 * index;
        return _file.Span[(_words + Number(at))..(_words + Number(at + 4))];
    }

    private ReadOnlyMemory<byte> Value(int index)
    {
        var at = HeaderLength + 4 * (Count + 1 + index);
        return _file[(_values + Number(at))..(_values + Number(at + 4))];
    }

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(_file.Span[at..]);
}
