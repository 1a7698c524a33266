using ChatBot.Corpus.Events;

namespace ChatBot.Search.Questions;

/// <summary>
/// Which words of a library are parts of names: those written with a capital inside sentences more often than without. So a sentence's first
/// word, and a question typed in small letters, are read rightly.
/// </summary>
public sealed class NameWords
{
    private readonly HashSet<string> _words;

    private NameWords(HashSet<string> words) => _words = words;

    /// <summary>Knows none: a capital decides.</summary>
    public static NameWords None { get; } = new([]);

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Counts over annotated sentences.</summary>
    public static NameWords Of(IEnumerable<AnnotatedSentence> sentences)
    {
        var capitals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var text = sentence.Work.Text;
            foreach (var token in sentence.Atoms)
            {
                if (token.Position == 0 || !char.IsLetter(text[token.Span.Start]) || FunctionWords.Contains(token.Word))
                    continue;
                capitals[token.Word] = capitals.GetValueOrDefault(token.Word) + (char.IsUpper(text[token.Span.Start]) ? 1 : -1);
            }
        }
        return new NameWords([.. capitals.Where(count => count.Value > 0).Select(count => count.Key)]);
    }
}
