using ChatBot.Corpus.Events;

namespace ChatBot.Search.Queries;

/// <summary>The terms of a stretch of a sentence, compounds also as one word.</summary>
public static class SentenceTerms
{
    public static IReadOnlySet<string> Of(AnnotatedSentence sentence, TextSpan span) =>
        Of(sentence.Work.Text, sentence.Tokens, span, at => sentence.Terms[at]);

    /// <summary>As above, of a text that is no sentence of a work.</summary>
    public static IReadOnlySet<string> Of(string text, IReadOnlyList<Token> tokens, TextSpan span) =>
        Of(text, tokens, span, at => Spelling.Term(tokens[at].Word));

    private static HashSet<string> Of(string text, IReadOnlyList<Token> tokens, TextSpan span, Func<int, string> term)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!span.Contains(tokens[at].Span))
                continue;
            terms.Add(term(at));
            var joined = tokens[at].Word;
            for (var next = at + 1; next < tokens.Count && IsOneWord(text, tokens[next - 1], tokens[next]); next++)
            {
                joined += tokens[next].Word;
                terms.Add(Spelling.Term(joined));
            }
        }
        return terms;
    }

    /// <summary>Joined by a hyphen, or letters and a number with a blank between.</summary>
    private static bool IsOneWord(string text, Token left, Token right)
    {
        if (right.Span.Start - left.Span.End > 1)
            return false;
        return right.Span.Start == left.Span.End || text[left.Span.End] is '-' or '‐' or '‑'
            || (char.IsAsciiDigit(right.Word[0]) && left.Word.Length <= 3 && char.IsUpper(text[left.Span.Start]));
    }
}
