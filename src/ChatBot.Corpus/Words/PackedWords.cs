using MemoryPack;

namespace ChatBot.Corpus.Words;

/// <summary>
/// Words one after another in one string: of all works of a library they are read in much less time and room than as a string each.
/// </summary>
/// <param name="Text">The words, each with <see cref="End"/> after it.</param>
[MemoryPackable]
public readonly partial record struct PackedWords(string Text)
{
    /// <summary>What no word holds.</summary>
    private const char End = '\0';

    public static PackedWords Of(IEnumerable<string> words) => new(string.Concat(words.Select(word => word + End)));

    /// <summary>Puts all of them into a set.</summary>
    public void AddTo(HashSet<string> words)
    {
        var set = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in this)
            set.Add(word);
    }

    public Enumerator GetEnumerator() => new(Text);

    /// <summary>The words in order.</summary>
    public ref struct Enumerator(string text)
    {
        private ReadOnlySpan<char> _rest = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest.Length == 0)
                return false;
            var end = _rest.IndexOf(End);
            Current = _rest[..end];
            _rest = _rest[(end + 1)..];
            return true;
        }
    }
}
