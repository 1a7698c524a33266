namespace ChatBot.Search.Questions;

/// <summary>
/// Which words of a library are parts of names: those written with a capital inside sentences more often than without. So a sentence's
/// first word, and a question typed in small letters, are read rightly.
/// </summary>
public sealed class NameWords
{
    private readonly HashSet<string> _words;

    /// <param name="words">The words, folded.</param>
    public NameWords(IEnumerable<string> words) => _words = words.ToHashSet(StringComparer.Ordinal);

    /// <summary>Knows none: a capital decides.</summary>
    public static NameWords None { get; } = new([]);

    public IReadOnlyCollection<string> All => _words;

    public bool Contains(string word) => _words.Contains(word);
}
