using ChatBot.Search.Questions;

namespace ChatBot.Search.Reading;

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

    /// <summary>Counts over sentences given as a text and the tokens of one sentence in it.</summary>
    public static NameWords Of(IEnumerable<(string Text, IReadOnlyList<Token> Tokens)> sentences)
    {
        var capitals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, tokens) in sentences)
        {
            foreach (var token in tokens)
            {
                if (token.Position == 0 || !token.IsAtom || !char.IsLetter(text[token.Span.Start]) || FunctionWords.Contains(token.Word))
                    continue;
                capitals[token.Word] = capitals.GetValueOrDefault(token.Word) + (char.IsUpper(text[token.Span.Start]) ? 1 : -1);
            }
        }
        return new NameWords([.. capitals.Where(count => count.Value > 0).Select(count => count.Key)]);
    }
}
