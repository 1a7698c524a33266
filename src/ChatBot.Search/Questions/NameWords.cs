using ChatBot.Corpus.Events;

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

    /// <summary>Counts over annotated sentences.</summary>
    public sealed class Counts
    {
        private readonly Dictionary<string, int> _capitals = new(StringComparer.Ordinal);

        public void Add(AnnotatedSentence sentence)
        {
            var text = sentence.Work.Text;
            foreach (var token in sentence.Tokens)
            {
                if (token.Position > 0 && char.IsLetter(text[token.Span.Start]) && !FunctionWords.Contains(token.Word))
                    _capitals[token.Word] = _capitals.GetValueOrDefault(token.Word) + (char.IsUpper(text[token.Span.Start]) ? 1 : -1);
            }
        }

        public NameWords ToNameWords() => new(_capitals.Where(count => count.Value > 0).Select(count => count.Key));
    }
}
