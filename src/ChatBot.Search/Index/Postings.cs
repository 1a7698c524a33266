namespace ChatBot.Search.Index;

/// <summary>All postings in one array: for each term its documents as differences, each followed by the count, in varints.</summary>
internal sealed class Postings
{
    private readonly byte[] bytes;
    private readonly int[] starts;
    private readonly int[] documents;

    private Postings(byte[] bytes, int[] starts, int[] documents)
    {
        this.bytes = bytes;
        this.starts = starts;
        this.documents = documents;
    }

    public int DocumentsWith(int term) => documents[term];

    public Cursor Of(int term) => new(bytes.AsSpan(starts[term], starts[term + 1] - starts[term]));

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
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int at;

        public int Document { get; private set; }

        public int Count { get; private set; }

        public bool Next()
        {
            if (at >= bytes.Length)
                return false;
            Document += (int)Varint.Read(bytes, ref at);
            Count = (int)Varint.Read(bytes, ref at);
            return true;
        }
    }
}
