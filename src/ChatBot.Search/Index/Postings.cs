namespace ChatBot.Search.Index;

/// <summary>All postings in one array: for each term its documents as differences, each followed by the count, in varints.</summary>
internal sealed class Postings
{
    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int[] _documents;

    private Postings(byte[] bytes, int[] starts, int[] documents)
    {
        _bytes = bytes;
        _starts = starts;
        _documents = documents;
    }

    public int DocumentsWith(int term) => _documents[term];

    public Cursor Of(int term) => new(_bytes.AsSpan(_starts[term], _starts[term + 1] - _starts[term]));

    /// <summary>Two passes over the documents: how much room each term needs, then the writing.</summary>
    /// <param name="vocabulary">How many terms there are.</param>
    /// <param name="walk">Calls back with each (document, term, count), documents rising, the same at each call.</param>
    public static Postings Write(int vocabulary, Action<Action<int, int, int>> walk)
    {
        var sizes = new int[vocabulary];
        var documents = new int[vocabulary];
        var last = new int[vocabulary];
        walk((document, term, count) =>
        {
            sizes[term] += Varint.Length((uint)(document - last[term])) + Varint.Length((uint)count);
            documents[term]++;
            last[term] = document;
        });

        var starts = new int[vocabulary + 1];
        for (var term = 0; term < vocabulary; term++)
            starts[term + 1] = checked(starts[term] + sizes[term]);
        var bytes = new byte[starts[vocabulary]];
        var next = starts[..vocabulary];
        Array.Clear(last);
        walk((document, term, count) =>
        {
            var at = Varint.Write(bytes, next[term], (uint)(document - last[term]));
            next[term] = Varint.Write(bytes, at, (uint)count);
            last[term] = document;
        });
        return new Postings(bytes, starts, documents);
    }

    /// <summary>Reads one term's postings, documents rising.</summary>
    public ref struct Cursor(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        public int Document { get; private set; }

        public int Count { get; private set; }

        public bool Next()
        {
            if (_at >= _bytes.Length)
                return false;
            Document += (int)Varint.Read(_bytes, ref _at);
            Count = (int)Varint.Read(_bytes, ref _at);
            return true;
        }
    }
}
