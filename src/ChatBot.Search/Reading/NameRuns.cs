using ChatBot.Corpus.Works;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Reading;

/// <summary>Finds runs of words in capitals.</summary>
internal static class NameRuns
{
    public static List<NameRun> Read(string text, IReadOnlyList<Token> atoms, NameWords known)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < atoms.Count;)
        {
            if (!IsNameWord(text, atoms, at, known))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < atoms.Count && Touch(text, atoms[end - 1], atoms[end]) && (IsNameWord(text, atoms, end, known) || IsNumberInName(atoms, end)))
                end++;
            var before = at > 0 && !Joins.EndPhrase(Between(text, atoms[at - 1], atoms[at])) ? atoms[at - 1].Word : "";
            runs.Add(new NameRun(new TextSpan(atoms[at].Span.Start, atoms[end - 1].Span.End), [.. atoms.Skip(at).Take(end - at).Select(token => token.Term)], before));
            at = end;
        }
        return runs;
    }

    private static bool IsNameWord(string text, IReadOnlyList<Token> atoms, int at, NameWords known)
    {
        var token = atoms[at];
        if (!char.IsUpper(text[token.Span.Start]) || FunctionWords.Contains(token.Word))
            return false;
        return at > 0 || known.Contains(token.Word) || text.AsSpan(token.Span.Start, token.Span.Length).ContainsAnyInRange('0', '9');
    }

    private static bool IsNumberInName(IReadOnlyList<Token> atoms, int at) =>
        atoms[at].Kind == TokenKind.Part && char.IsAsciiDigit(atoms[at].Word[0]) && atoms[at - 1].Kind == TokenKind.Part;

    private static bool Touch(string text, Token left, Token right)
    {
        var between = Between(text, left, right);
        return between.Length <= 2 && !Joins.EndName(between) && (!between.Contains('.') || left.Span.Length <= LongestAbbreviation);
    }

    private const int LongestAbbreviation = 3;

    private static ReadOnlySpan<char> Between(string text, Token left, Token right) =>
        text.AsSpan(left.Span.End, Math.Max(0, right.Span.Start - left.Span.End));
}
